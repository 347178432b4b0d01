import { type CoachingReason, type CoachingStatus, PASSING } from '../../../shared/rehearsal/timeline.ts';
import type { State } from './state.ts';

/** How the coaching stands, in the words that are saved and shown. */
export function statusOf(state: State, off: CoachingReason | null): CoachingStatus {
  const pending = state.owed.size;
  const requesting = state.kind === 'asking' || state.kind === 'concluding' || state.kind === 'stopping';
  if (off !== null && !requesting) return { state: 'off', pending, reason: off };
  const halted = state.kind === 'halted' ? state.reason : state.kind === 'done' ? state.halted : undefined;
  const gaveUp = halted !== undefined && !PASSING.has(halted);
  const doing = requesting ? 'sending' : state.kind === 'done' || gaveUp ? 'done' : 'waiting';
  const missing = pending > 0 ? (halted ?? [...state.failed.values()].at(-1)) : undefined;
  const reason = missing ?? (state.kind === 'done' ? state.closing : undefined);
  return { state: doing, pending, ...(reason !== undefined && { reason }) };
}

/** Whether more will be sent by itself. */
export function isAlive({ kind }: State): boolean {
  return kind === 'gathering' || kind === 'asking' || kind === 'concluding';
}
