import type { Bundles } from '../../../renderer/perception/messages.ts';
import { observe } from '../../../renderer/perception/observe.ts';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Engine } from '../../../shared/timeline.ts';

/** What happened since the page was asked before. */
export interface Looked {
  readonly frames: readonly LandmarkFrame[];
  readonly progress?: { readonly timeMs: number; readonly durationMs: number | null };
  readonly done?: { readonly durationMs: number; readonly engine: Engine };
  readonly problem?: Problem;
}

declare global {
  interface Window {
    /** Called by the track command in its hidden window: starts to look at a film. */
    startTrack: (options: { film: string; bundles: Bundles; rate: number }) => void;
    /** Everything that was found since the last call; waits until there is something. */
    nextOfTrack: () => Promise<Looked>;
  }
}

let looked: Looked = { frames: [] };
let arrived = () => {};

function add(more: Partial<Looked>): void {
  looked = { ...looked, ...more, frames: [...looked.frames, ...(more.frames ?? [])] };
  arrived();
}

window.startTrack = ({ film, bundles, rate }) => {
  looked = { frames: [] };
  observe(
    { kind: 'film', url: film },
    {
      rate,
      bundles,
      recordLandmarks: true,
      onMessage(message) {
        if (message.type === 'landmarks') add({ frames: [message.frame] });
        else if (message.type === 'progress') add({ progress: message });
        else if (message.type === 'done') add({ done: message });
        else if (message.type === 'failed') add({ problem: message.problem });
      },
    },
  );
};

window.nextOfTrack = async () => {
  const isEmpty = () => looked.frames.length === 0 && looked.progress === undefined && !looked.done && !looked.problem;
  while (isEmpty()) {
    await new Promise<void>((resolve) => {
      arrived = resolve;
    });
  }
  const next = looked;
  looked = { frames: [] };
  return next;
};
