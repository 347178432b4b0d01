import type { Gap, GapKind } from '../../../shared/rehearsal/gaps.ts';
import type { Look } from './pictureLook.ts';

/** Kinds of gaps that pictures show by themselves. */
export type Plain = Extract<GapKind, 'frozen' | 'black' | 'one-color' | 'dark'>;

/**
 * How long it must last before it is a gap, in ms. Black for a moment is a cut of the editor's, and nobody misses it. A breath takes
 * three to five seconds, and nobody alive leaves a picture unchanged for one; somebody who leaves a plain wall behind for a
 * moment must still be missed.
 */
const SURE_MS: Record<Plain, number> = { black: 1000, dark: 1000, 'one-color': 5000, frozen: 5000 };

/** What becomes of a picture: it counts, it tells nothing, or only the next ones will tell. */
export type Fate = 'seen' | 'blind' | 'open';

/** What is known with one more picture. */
export interface Sight {
  /** What has become of the pictures whose fate was open, if it is decided now. */
  readonly waited?: 'seen' | 'blind';
  /** Nothing reaches across these times, the earliest first. */
  readonly cutsMs: readonly number[];
  /** Of this picture. */
  readonly fate: Fate;
  /** What was known before the cut says nothing about where this picture shows somebody. */
  readonly afresh: boolean;
  /** The gap that this picture lies in. */
  readonly gap?: Plain;
}

type Settled = Pick<Sight, 'waited' | 'cutsMs'>;

export interface GapWatch {
  /** The next picture, what it looks like, and whether something was cut away before it. Times must not go back. */
  push(timeMs: number, look: Look, afterCut: boolean): Sight;
  /** There are no more pictures; the last one is shown until `endMs`. */
  finish(endMs: number): Settled;
  /** The gaps that have ended. */
  gaps(): readonly Gap[];
}

/** A stretch of pictures that tell nothing, or may turn out to. */
interface Run {
  readonly startMs: number;
  /** Pictures of each kind; they are one run while it is dark, however dark. */
  readonly counts: Map<Plain, number>;
  sure: boolean;
}

/** Decides from how pictures look, and for how long, where a film or a camera shows nothing that can be judged. */
export function createGapWatch(): GapWatch {
  const gaps: Gap[] = [];
  let run: Run | undefined;
  let lastMs: number | undefined;

  /** Ends the run before a picture that is none of it. */
  function close(timeMs: number): Settled {
    const closed = run;
    run = undefined;
    if (closed === undefined) return { cutsMs: [] };
    if (!closed.sure) return { waited: isUnlit(kindOf(closed)) ? 'blind' : 'seen', cutsMs: [] };
    add({ kind: kindOf(closed), startMs: closed.startMs, endMs: timeMs });
    return { cutsMs: [timeMs] };
  }

  function add(gap: Gap): void {
    const last = gaps.at(-1);
    if (last !== undefined && last.kind === gap.kind && last.endMs >= gap.startMs) {
      gaps[gaps.length - 1] = { ...last, endMs: gap.endMs };
    } else gaps.push(gap);
  }

  /** The picture before was shown until now: too long to tell anything. */
  function standsUntil(timeMs: number): Settled {
    if (lastMs === undefined || timeMs - lastMs < SURE_MS.frozen) return { cutsMs: [] };
    const stood = run;
    const startMs = stood?.startMs ?? lastMs;
    run = undefined;
    add({ kind: stood === undefined ? 'frozen' : kindOf(stood), startMs, endMs: timeMs });
    return { ...(stood === undefined ? {} : { waited: 'blind' }), cutsMs: [startMs, timeMs] };
  }

  return {
    gaps: () => gaps,
    push(timeMs, look, afterCut) {
      const before = lastMs ?? timeMs;
      let settled = afterCut ? cutBetween(close(before), before, timeMs) : standsUntil(timeMs);
      const kind = look === 'new' ? undefined : look === 'same' ? 'frozen' : look;
      // After a cut nothing can be the same as before it.
      const goesOn = kind === 'frozen' && settled.cutsMs.length > 0 ? undefined : kind;
      lastMs = timeMs;
      // A picture that stands still did so since the one before, unless that one belongs to something else.
      let sinceMs = goesOn === 'frozen' ? before : timeMs;
      if (run !== undefined && (goesOn === undefined || !belongs(goesOn, run))) {
        sinceMs = timeMs;
        const closed = close(timeMs);
        settled = { ...settled, ...closed, cutsMs: [...settled.cutsMs, ...closed.cutsMs] };
      }
      const afresh = settled.cutsMs.length > 0;
      if (goesOn === undefined) return { ...settled, fate: 'seen', afresh };
      run ??= { startMs: sinceMs, counts: new Map(), sure: false };
      run.counts.set(goesOn, (run.counts.get(goesOn) ?? 0) + 1);
      if (run.sure) return { ...settled, fate: 'blind', afresh, gap: kindOf(run) };
      if (timeMs - run.startMs < SURE_MS[goesOn]) return { ...settled, fate: 'open', afresh };
      run.sure = true;
      return { waited: 'blind', cutsMs: [...settled.cutsMs, run.startMs], fate: 'blind', afresh, gap: kindOf(run) };
    },
    finish(endMs) {
      if (run === undefined) return standsUntil(endMs);
      if (run.sure || endMs - run.startMs < SURE_MS[kindOf(run)]) return { ...close(endMs), cutsMs: [] };
      run.sure = true;
      const { startMs } = run;
      close(endMs);
      return { waited: 'blind', cutsMs: [startMs] };
    },
  };
}

function cutBetween(closed: Settled, fromMs: number, toMs: number): Settled {
  return { ...closed, cutsMs: [...new Set([...closed.cutsMs, fromMs, toMs])] };
}

function isUnlit(kind: Plain): boolean {
  return kind === 'black' || kind === 'dark';
}

function belongs(kind: Plain, run: Run): boolean {
  const other = kindOf(run);
  return kind === other || (isUnlit(kind) && isUnlit(other));
}

/** What most of its pictures are. */
function kindOf({ counts }: Run): Plain {
  const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return most;
}
