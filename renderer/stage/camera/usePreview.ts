import { useEffect, useRef, useState } from 'react';
import type { SignalRow } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { appEngine } from '../../capture/appEngine.ts';
import { call } from '../../capture/bridgeCall.ts';
import { cameraSource } from '../../capture/camera/cameraSource.ts';
import type { Observation } from '../../perception/engine.ts';
import type { Seen, View } from '../../perception/messages.ts';

/** Enough to guide somebody into the picture, and little enough to leave the computer cool. */
const RATE = 6;

export interface Preview {
  /** What the camera saw last; null until the networks are loaded. */
  readonly view: View | null;
  /** Hears the signals as they come, about once a second. Returns the function that stops listening. */
  hear(listener: (rows: readonly SignalRow[]) => void): () => void;
}

/** Looks at the camera before a rehearsal. Nothing is recorded or kept. */
export function usePreview(stream: MediaStream, tell: Frame['tell']): Preview {
  const [view, setView] = useState<View | null>(null);
  const listeners = useRef(new Set<(rows: readonly SignalRow[]) => void>());

  useEffect(() => {
    const track = stream.getVideoTracks()[0];
    let observation: Observation | undefined;
    let left = false;
    function hear(seen: Seen): void {
      if (seen.type === 'ready') observation?.begin();
      else if (seen.type === 'view') setView(seen.view);
      else if (seen.type === 'signals') for (const listener of listeners.current) listener(seen.rows);
    }
    async function watch(): Promise<void> {
      const about = await call(bridge, 'app.about', undefined);
      if (left || track === undefined) return;
      observation = appEngine(about).observe(cameraSource(track), { rate: RATE });
      for await (const seen of observation) hear(seen);
    }
    watch().catch(tell);
    return () => {
      left = true;
      observation?.cancel();
      setView(null);
    };
  }, [stream, tell]);

  return {
    view,
    hear(listener) {
      listeners.current.add(listener);
      return () => listeners.current.delete(listener);
    },
  };
}
