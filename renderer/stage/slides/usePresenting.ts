import { useEffect, useState } from 'react';
import type { Slide } from '../../../shared/rehearsal/material.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';

export interface Presenting {
  /** Whether the slides are on another display; `one-display`: they were to be, and there is none. */
  readonly state: 'off' | 'shown' | 'one-display';
  toggle(): void;
}

/** The slides on another display, as long as the stage is there and wants it. */
export function usePresenting(id: string | null, slide: Slide | undefined, { tell }: Pick<Frame, 'tell'>): Presenting {
  const [wanted, setWanted] = useState(false);
  const [state, setState] = useState<Presenting['state']>('off');
  useEffect(() => {
    if (!wanted || id === null || slide === undefined) return;
    call(bridge, 'stage.present', { id, page: slide.page, title: slide.title }).then((shown) => {
      setState(shown);
      if (shown === 'one-display') setWanted(false);
    }, tell);
  }, [wanted, id, slide, tell]);
  useEffect(() => {
    if (!wanted) return;
    return () => void call(bridge, 'stage.present', null).catch(tell);
  }, [wanted, tell]);
  return {
    state,
    toggle() {
      if (wanted) setState('off');
      setWanted(!wanted);
    },
  };
}
