import { type Behavior, isHeard } from '../behaviors/behavior.ts';
import type { Baseline, BehaviorEvent } from '../rehearsal/timeline.ts';
import type { Signals } from '../signals/signals.ts';
import type { Detection } from './detection.ts';

/** Between two observations this far apart nobody knows what happened; nearer ones are taken as one stretch. */
const UNOBSERVED_MS = 2000;

interface Span {
  readonly startMs: number;
  /** The last observation inside. */
  insideMs: number;
  /** The last observation of all. */
  observedMs: number;
  /** When it seems to have ended: the last inside, or where the measure crossed `leave`. Undefined while inside. */
  endMs: number | undefined;
  /** Since when something contradicts it: the measure is seen on the calm side, or nobody is there. Undefined while nothing does. */
  calmFromMs: number | undefined;
  /** Bridged time that does not count towards the minimum duration: on the calm side, or not known for longer than a bridge. */
  lentMs: number;
  peak: number;
  peakMs: number;
  baseline: number | null;
  /** Observations up to the last inside, and those since. */
  observed: number;
  known: number;
  observedSince: number;
  knownSince: number;
}

export interface SpanTracker<Id extends string> {
  readonly id: Id;
  /** Observations with somebody in the picture, or in which anything can be heard, in which the measure was known. */
  judged(): number;
  push(signals: Signals, baseline: Baseline): Detection<Id>[];
  /** Closes what is open: nothing reaches from before `timeMs` to after it. */
  cut(timeMs: number): Detection<Id>[];
  finish(timeMs: number): Detection<Id>[];
}

/**
 * Follows one behavior through a rehearsal: opens a span at `enter`, closes it past `leave`, bridges short gaps. What is not known
 * neither opens a span nor closes it: it goes on while nothing contradicts it, for as long as the behavior allows.
 */
export function createSpanTracker<Id extends string>(behavior: Behavior & { readonly id: Id }): SpanTracker<Id> {
  const { id, direction, enter, leave, bridgeMs, unknownMs, minDurationMs, cooldownMs } = behavior;
  const { enterMs, leaveMs: leavesLate } = behavior.lag ?? { enterMs: 0, leaveMs: 0 };
  const entersLate = behavior.unit === 'seconds' ? enter * 1000 : enterMs;
  const heard = isHeard(behavior);
  /** Whether somebody is there to be judged. Whoever is heard is. */
  const isThere = ({ presence }: Signals['values']) => heard || presence > 0;
  const isPast = (value: number, threshold: number) => (direction === 'above' ? value > threshold : value < threshold);
  let span: Span | undefined;
  let before: { timeMs: number; value: number } | undefined;
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  /** No event begins before the first observation, or before a cut, however late its signal tells of it. */
  let firstMs: number | undefined;
  let judged = 0;

  /** @param crossedMs When the measure crossed `leave`, or was last inside. */
  function close(open: Span, crossedMs: number, lateMs = leavesLate): Detection<Id> {
    span = undefined;
    const endMs = Math.max(open.startMs, crossedMs - lateMs);
    if (endMs - open.startMs - open.lentMs < minDurationMs) return { type: 'dropped', behavior: id };
    restsUntilMs = endMs + cooldownMs;
    return { type: 'event', event: eventOf(behavior, open, endMs) };
  }

  /** Where the measure crossed the threshold between the observation before and this one. */
  function crossing(threshold: number, timeMs: number, value: number): number {
    if (!before || timeMs - before.timeMs > UNOBSERVED_MS) return timeMs;
    const step = value - before.value;
    const share = step === 0 ? 0 : (threshold - before.value) / step;
    return before.timeMs + Math.max(0, Math.min(1, share)) * (timeMs - before.timeMs);
  }

  function push({ timeMs, values }: Signals, baseline: Baseline): Detection<Id>[] {
    const found: Detection<Id>[] = [];
    const value = behavior.measure(values, baseline);
    const known = !Number.isNaN(value);
    firstMs ??= timeMs;
    if (known && isThere(values)) judged += 1;

    if (span && timeMs - span.observedMs > Math.max(bridgeMs, UNOBSERVED_MS))
      found.push(close(span, span.endMs ?? span.insideMs));
    if (span) {
      span.observedMs = timeMs;
      span.observedSince++;
      if (known) span.knownSince++;
      if (known && isPast(value, leave)) {
        stayInside(span, timeMs, bridgeMs);
        if (direction === 'above' ? value > span.peak : value < span.peak) {
          span.peak = value;
          span.peakMs = timeMs;
          found.push({ type: 'peak', behavior: id });
        }
      } else {
        const contradicted = known || (!heard && values.presence === 0);
        const wasInside = span.endMs === undefined;
        span.endMs ??= known ? crossing(leave, timeMs, value) : span.insideMs;
        if (contradicted) span.calmFromMs ??= wasInside ? span.endMs : timeMs;
        const [sinceMs, allowedMs] =
          span.calmFromMs === undefined ? [span.insideMs, unknownMs] : [span.calmFromMs, bridgeMs];
        if (timeMs - sinceMs > allowedMs) found.push(close(span, span.endMs));
      }
    } else if (known && isPast(value, enter) && timeMs >= restsUntilMs) {
      const startMs = Math.max(crossing(enter, timeMs, value) - entersLate, restsUntilMs, firstMs);
      span = {
        startMs,
        insideMs: timeMs,
        observedMs: timeMs,
        endMs: undefined,
        calmFromMs: undefined,
        lentMs: 0,
        peak: value,
        peakMs: timeMs,
        baseline: behavior.relative ? (baseline[behavior.signal] ?? null) : null,
        observed: 1,
        known: 1,
        observedSince: 0,
        knownSince: 0,
      };
      found.push({ type: 'opened', behavior: id, startMs }, { type: 'peak', behavior: id });
    }
    before = known ? { timeMs, value } : undefined;
    return found;
  }

  function finish(timeMs: number): Detection<Id>[] {
    if (!span) return [];
    const lastsToTheEnd = span.endMs === undefined && timeMs - span.insideMs <= UNOBSERVED_MS;
    if (lastsToTheEnd && behavior.mustEnd) {
      span = undefined;
      return [{ type: 'dropped', behavior: id }];
    }
    return [lastsToTheEnd ? close(span, timeMs, 0) : close(span, span.endMs ?? span.insideMs)];
  }

  function cut(timeMs: number): Detection<Id>[] {
    const found = finish(timeMs);
    before = undefined;
    firstMs = timeMs;
    return found;
  }

  return { id, push, cut, finish, judged: () => judged };
}

function stayInside(span: Span, timeMs: number, bridgeMs: number): void {
  if (span.endMs !== undefined) {
    const calmFromMs = span.calmFromMs ?? timeMs;
    const unknownMs = Math.max(0, calmFromMs - span.endMs);
    span.lentMs += timeMs - calmFromMs + (unknownMs > bridgeMs ? unknownMs : 0);
  }
  span.endMs = undefined;
  span.calmFromMs = undefined;
  span.insideMs = timeMs;
  span.observed += span.observedSince;
  span.known += span.knownSince;
  span.observedSince = 0;
  span.knownSince = 0;
}

function eventOf(behavior: Behavior, span: Span, endMs: number): BehaviorEvent {
  const startMs = Math.round(span.startMs);
  const end = Math.round(endMs);
  return {
    id: `${behavior.id}-${startMs}`,
    behavior: behavior.id,
    kind: behavior.kind,
    startMs,
    endMs: end,
    peakMs: Math.max(startMs, Math.min(end, Math.round(span.peakMs))),
    severity: rounded(Math.max(0, Math.min(1, (span.peak - behavior.enter) / (behavior.severe - behavior.enter)))),
    measured: {
      signal: behavior.signal,
      value: rounded(span.peak),
      unit: behavior.unit,
      threshold: behavior.enter,
      baseline: span.baseline === null ? null : rounded(span.baseline),
    },
    confidence: rounded(span.known / span.observed),
  };
}

/** To three decimals: finer than anything that is measured, and readable in a saved file. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
