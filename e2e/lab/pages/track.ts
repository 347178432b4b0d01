import { openFilmAndCameraEngine } from '../../../renderer/capture/appEngine.ts';
import { filmSource } from '../../../renderer/capture/film/filmSource.ts';
import type { Bundles } from '../../../renderer/perception/messages.ts';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { type Problem, problemOf } from '../../../shared/problem.ts';
import type { Engine } from '../../../shared/rehearsal/timeline.ts';

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

async function look({ film, bundles, rate }: Parameters<Window['startTrack']>[0]): Promise<void> {
  const engine = openFilmAndCameraEngine(bundles);
  try {
    for await (const seen of engine.observe(filmSource(film), { rate, recordLandmarks: true })) {
      if (seen.type === 'landmarks') add({ frames: [seen.frame] });
      else if (seen.type === 'progress') add({ progress: seen });
      else if (seen.type === 'done') add({ done: seen });
    }
  } finally {
    engine.close();
  }
}

window.startTrack = (options) => {
  looked = { frames: [] };
  look(options).catch((error) => add({ problem: problemOf(error) }));
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
