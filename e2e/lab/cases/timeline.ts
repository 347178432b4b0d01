import type { Draw } from './draw.ts';
import type { Happening, Move, Scenario, Sight } from './happening.ts';

/** Quiet beginning, in which the app learns the neutral posture, and quiet between two happenings, in ms. */
const BEGINNING = [6500, 13_000] as const;
const BETWEEN = [4500, 9000] as const;
/** Between the interruptions of a strength; shorter than the strength has to last. */
const INTERRUPTED_AFTER = [2600, 4500] as const;
/** A case is filled up to about this length; long behaviors make it longer. */
const LENGTH_MS = 45_000;
const MOST_HAPPENINGS = 4;
/** Share of the happenings that are labelled ones; the others are decoys. */
const LABELLED = 0.65;

/** What happens in one case, in order, and how long it is. */
export interface Plot {
  readonly moves: readonly Move[];
  readonly durationMs: number;
  /** Strengths that are labelled wherever they occur. */
  readonly complete: readonly string[];
}

/** A case of one behavior: labelled happenings and decoys, at least one of them labelled. */
export function drawPlot(draw: Draw, scenario: Scenario, sight: Sight): Plot {
  const { interruption } = scenario;
  if (interruption) return drawInterruptedPlot(draw, scenario, sight, () => interruption.call(scenario, draw));
  const moves: Move[] = [];
  let atMs = draw.between(...BEGINNING);
  const must = draw.integer(0, 1);
  for (let i = 0; i < MOST_HAPPENINGS; i++) {
    const labelled = i === must || draw.chance(LABELLED);
    const happening = labelled ? scenario.happens(draw, sight) : scenario.decoy(draw, sight);
    moves.push(placed(happening, atMs, labelled ? scenario.behavior : null));
    atMs += happening.lastsMs + happening.easeMs + draw.between(...BETWEEN);
    if (atMs > LENGTH_MS - happening.lastsMs / 2 && i >= must) break;
  }
  return { moves, durationMs: atMs, complete: scenario.complete ? [scenario.behavior] : [] };
}

/** A case of a strength: one interruption after the other, with stretches between them that last long enough to be it, or not. */
function drawInterruptedPlot(draw: Draw, scenario: Scenario, sight: Sight, interrupt: () => Happening): Plot {
  const moves: Move[] = [];
  let atMs = draw.between(500, 1500);
  let labelled = 0;
  while (atMs < LENGTH_MS || labelled === 0) {
    for (let i = draw.integer(2, 3); i > 0; i--) {
      const interruption = placed(interrupt(), atMs, null);
      moves.push(interruption);
      atMs = interruption.endMs + interruption.easeMs / 2 + draw.between(...INTERRUPTED_AFTER);
    }
    const before = moves.at(-1)?.endMs ?? 0;
    // The stretch goes from the end of one interruption to the start of the next one; the beginning is for the baseline.
    const isLabelled = before > 9000 && (labelled === 0 || draw.chance(LABELLED));
    const happening = isLabelled ? scenario.happens(draw, sight) : scenario.decoy(draw, sight);
    const endMs = Math.round(before + happening.lastsMs);
    moves.push({ ...happening, startMs: before, endMs, label: isLabelled ? scenario.behavior : null });
    const next = interrupt();
    moves.push({ ...next, startMs: endMs, endMs: Math.round(endMs + next.lastsMs), label: null });
    atMs = endMs + next.lastsMs + next.easeMs + draw.between(...INTERRUPTED_AFTER);
    if (isLabelled) labelled += 1;
  }
  return { moves, durationMs: atMs, complete: [scenario.behavior] };
}

/** A case of several behaviors, one after the other. */
export function drawMixedPlot(draw: Draw, scenarios: readonly Scenario[], sight: Sight): Plot {
  const moves: Move[] = [];
  let atMs = draw.between(...BEGINNING);
  for (let i = 0; i < MOST_HAPPENINGS && atMs < LENGTH_MS; i++) {
    const scenario = draw.pick(scenarios);
    const labelled = draw.chance(LABELLED);
    const happening = labelled ? scenario.happens(draw, sight) : scenario.decoy(draw, sight);
    moves.push(placed(happening, atMs, labelled ? scenario.behavior : null));
    atMs += happening.lastsMs + happening.easeMs + draw.between(...BETWEEN);
  }
  return { moves, durationMs: atMs, complete: [] };
}

/** A case in which nothing happens that is worth a word. */
export function drawCalmPlot(draw: Draw): Plot {
  return { moves: [], durationMs: draw.between(45_000, 75_000), complete: [] };
}

function placed(happening: Happening, startMs: number, label: string | null): Move {
  // Half of the easing lies before the label: the move begins after what went before.
  const from = Math.round(startMs + happening.easeMs / 2);
  return { ...happening, startMs: from, endMs: from + Math.round(happening.lastsMs), label };
}
