import { useEffect, useState } from 'react';
import type { CameraRehearsal } from '../../capture/camera/rehearseWithCamera.ts';
import type { StageSlides } from '../material/stageMaterial.ts';

export interface Pages {
  /** The one that is shown, from 0. */
  readonly at: number;
  /** Since when it is shown, in the rehearsal's own time, in ms. */
  readonly sinceMs: number;
  turn(by: 1 | -1): void;
}

/** Which slide is shown. Each turn is saved with its time, from the first slide on; every try begins with the first. */
export function usePages(slides: StageSlides | null, rehearsal: CameraRehearsal | null): Pages {
  const [shown, setShown] = useState({ at: 0, sinceMs: 0 });
  const pages = slides?.pages;
  useEffect(() => {
    const first = pages?.[0];
    if (rehearsal === null || first === undefined) return;
    setShown({ at: 0, sinceMs: 0 });
    rehearsal.turnTo(first.page);
  }, [pages, rehearsal]);
  return {
    ...shown,
    turn(by) {
      const at = shown.at + by;
      const next = pages?.[at];
      if (next === undefined) return;
      setShown({ at, sinceMs: rehearsal?.elapsedMs() ?? 0 });
      rehearsal?.turnTo(next.page);
    },
  };
}
