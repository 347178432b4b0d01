import { useEffect, useRef, useState } from 'react';
import { GreenroomError } from '../../../shared/problem.ts';
import type { SignalRow } from '../../../shared/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import type { FromObserver, View } from '../../perception/messages.ts';
import { type Observation, observe } from '../../perception/observe.ts';

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
    function hear(message: FromObserver): void {
      if (message.type === 'ready') observation?.begin();
      else if (message.type === 'view') setView(message.view);
      else if (message.type === 'signals') for (const listener of listeners.current) listener(message.rows);
      else if (message.type === 'failed') tell(new GreenroomError(message.problem.kind, message.problem.details));
    }
    call(bridge, 'app.about', undefined).then(({ bundles }) => {
      if (left || track === undefined) return;
      observation = observe({ kind: 'camera', track }, { rate: RATE, bundles, onMessage: hear });
    }, tell);
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
