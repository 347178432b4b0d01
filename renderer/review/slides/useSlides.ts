import { useEffect, useMemo, useState } from 'react';
import { type Slide, type SlideTurn, timeByPage } from '../../../shared/rehearsal/material.ts';
import type { Rehearsal } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';

/** The slides of a rehearsal, as far as they were shown. */
export interface Slides {
  readonly rehearsalId: string;
  readonly turns: readonly SlideTurn[];
  /** What is written on each page; none until it was read, or where it is lost. */
  readonly pages: ReadonlyMap<number, Slide>;
  /** How many pages there are, shown or not. */
  readonly count: number;
  /** How long each page was shown, in ms, by page. */
  readonly times: ReadonlyMap<number, number>;
}

/** Null where there were no slides. */
export function useSlides({ id, slideTurns, durationMs }: Rehearsal, tell: Frame['tell']): Slides | null {
  const [pages, setPages] = useState<readonly Slide[]>([]);
  const has = slideTurns !== undefined && slideTurns.length > 0;
  useEffect(() => {
    if (!has) return;
    let isWanted = true;
    call(bridge, 'rehearsals.material', id).then(
      ({ slides }) => isWanted && setPages(slides?.pages ?? []),
      (error) => isWanted && tell(error),
    );
    return () => {
      isWanted = false;
    };
  }, [id, has, tell]);
  return useMemo(() => {
    if (slideTurns === undefined || slideTurns.length === 0) return null;
    const shown = slideTurns.map(({ page }) => page);
    return {
      rehearsalId: id,
      turns: slideTurns,
      pages: new Map(pages.map((page) => [page.page, page])),
      count: Math.max(pages.length, ...shown),
      times: timeByPage(slideTurns, durationMs),
    };
  }, [id, slideTurns, pages, durationMs]);
}
