import { type Behavior, isHeard, type Need } from '../behaviors/behavior.ts';
import { BASELINE_SIGNALS, createBaseline } from '../posture/baseline.ts';
import type { Gap, GapKind } from '../rehearsal/gaps.ts';
import type { NotJudged, NotJudgedReason } from '../rehearsal/notJudged.ts';
import type { Baseline } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { HEARING } from '../voice/voiceSignals.ts';
import { type SavedSignals, signalsOf } from './replay.ts';

/** A shorter stretch is not worth telling, whatever it could have held. Ours. */
const SHORTEST_MS = 3000;
/** A row stands until the next one, at most for so long: between rows further apart nobody looked. */
const STANDS_MS = 2000;
/** Below this share of the picture's height the networks find no face (measured: 27 px in 720), though a body is seen. */
const TOO_SMALL = 0.045;

/**
 * When each behavior was not judged, and why: in order of the behaviors, then of time. Stretches too short to have held the behavior are left out,
 * and what lies between two of them and is too short for it, too, is taken with them.
 */
export function notJudgedIn(
  behaviors: readonly Behavior[],
  { rows, durationMs, calibrated, neutral = [], gaps = [] }: SavedSignals,
): NotJudged[] {
  const stretches = new Map<string, NotJudged[]>(behaviors.map(({ id }) => [id, []]));
  const judged = new Set<string>();
  const [first, ...later] = neutral;
  let baseline = createBaseline(first?.baseline ?? calibrated);
  for (const [index, row] of rows.entries()) {
    const { timeMs } = row;
    while (later[0] !== undefined && later[0].fromMs <= timeMs) baseline = createBaseline(later.shift()?.baseline);
    const signals = signalsOf(row);
    baseline.push(signals);
    const gap = gaps.find(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
    const endMs = Math.min(rows[index + 1]?.timeMs ?? durationMs, timeMs + STANDS_MS);
    for (const behavior of behaviors) {
      if (!Number.isNaN(behavior.measure(signals.values, baseline.baseline()))) {
        judged.add(behavior.id);
        continue;
      }
      const reason = reasonOf(behavior, signals.values, gap);
      const list = stretches.get(behavior.id);
      const last = list?.at(-1);
      if (last?.endMs === timeMs && last.reason === reason) list?.splice(-1, 1, { ...last, endMs });
      else list?.push({ behavior: behavior.id, reason, startMs: timeMs, endMs });
    }
  }
  return behaviors.flatMap((behavior) => {
    const least = Math.max(SHORTEST_MS, behavior.minDurationMs);
    return (
      merged(stretches.get(behavior.id) ?? [], least)
        .filter((stretch) => lengthOf(stretch) >= least)
        // How somebody speaks usually shows after half a minute of every talk: that is told only where it never did.
        .filter(({ reason }) => reason !== 'little-speech' || !judged.has(behavior.id))
        .map(({ startMs, endMs, ...stretch }) => ({
          ...stretch,
          startMs: Math.round(startMs),
          endMs: Math.round(Math.min(endMs, durationMs)),
        }))
    );
  });
}

const OF_GAPS: Readonly<Partial<Record<GapKind, NotJudgedReason>>> = { dark: 'too-dark', frozen: 'frozen' };
const OF_PARTS: Readonly<Record<Exclude<Need, 'voice'>, NotJudgedReason>> = {
  face: 'no-face',
  shoulders: 'no-shoulders',
  elbows: 'no-hands',
  hips: 'no-hands',
};

function reasonOf(behavior: Behavior, values: SignalValues, gap: Gap | undefined): NotJudgedReason {
  const { needs, relative } = behavior;
  if (isHeard(behavior)) return unheard(values);
  if (gap) return OF_GAPS[gap.kind] ?? 'no-picture';
  if (Number.isNaN(values.presence)) return 'no-picture';
  if (values.presence === 0) return 'nobody';
  if (relative && !Number.isNaN(behavior.measure(values, asNeutral(values)))) return 'no-neutral';
  const hasFace = !Number.isNaN(values.headPitch);
  // What a body without a face measures is how large its face would be.
  if (!hasFace && values.faceHeight < TOO_SMALL) return 'too-small';
  if (needs.includes('face') && !hasFace) return 'no-face';
  const part = needs.at(-1);
  return part === undefined || part === 'voice' ? 'no-face' : OF_PARTS[part];
}

/** So long after the last word it is the silence that nothing is known of, in seconds. Ours. */
const SILENCE = 1.5;

/** Why a voice is not judged. */
function unheard({ hearing, speaking, pause }: SignalValues): NotJudgedReason {
  if (Number.isNaN(hearing)) return 'no-sound';
  if (hearing === HEARING.silent) return 'silent';
  if (hearing === HEARING.noisy) return 'noisy';
  if (hearing === HEARING.clipped) return 'clipped';
  return speaking > 0 && pause < SILENCE ? 'little-speech' : 'no-speech';
}

/** What is seen, taken for the usual posture: whatever is not known against it is not known for want of something seen. */
function asNeutral(values: SignalValues): Baseline {
  const seen = BASELINE_SIGNALS.filter((name) => !Number.isNaN(values[name]));
  return Object.fromEntries(seen.map((name) => [name, values[name]]));
}

function lengthOf({ startMs, endMs }: NotJudged): number {
  return endMs - startMs;
}

/** What is no more than this share of the stretch beside it is a flicker of it. Ours. */
const FLICKER = 0.2;

/** Stretches that flicker are one, for the reason that holds longest. */
function merged(stretches: readonly NotJudged[], least: number): NotJudged[] {
  const whole: NotJudged[] = [];
  for (const stretch of stretches) {
    let next = stretch;
    for (let last = whole.at(-1); last !== undefined && areOne(last, next, least); last = whole.at(-1)) {
      whole.pop();
      const { reason } = lengthOf(last) >= lengthOf(next) ? last : next;
      next = { ...next, reason, startMs: last.startMs };
    }
    whole.push(next);
  }
  return whole;
}

function areOne(last: NotJudged, next: NotJudged, least: number): boolean {
  const between = next.startMs - last.endMs;
  const shorter = Math.min(lengthOf(last), lengthOf(next));
  if (last.reason === next.reason) return between < least && between <= (lengthOf(last) + lengthOf(next)) / 2;
  // Two reasons that both hold for a while stay apart: one must not be told of the time of the other.
  return shorter <= FLICKER * Math.max(lengthOf(last), lengthOf(next)) && between <= shorter;
}
