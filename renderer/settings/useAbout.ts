import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/bridge.ts';
import { bridge } from '../app/bridge.ts';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** What the app says of itself; null until it has. */
export function useAbout(tell: Frame['tell']): CallOutput<'app.about'> | null {
  const [about, setAbout] = useState<CallOutput<'app.about'> | null>(null);
  useEffect(() => {
    call(bridge, 'app.about', undefined).then(setAbout, tell);
  }, [tell]);
  return about;
}
