import type { Tally } from '../../summary/tallies.ts';

const WHEN: Record<Exclude<Tally['when'], 'throughout'>, string> = {
  beginning: 'in the first third',
  middle: 'in the middle',
  end: 'in the last third',
};

/** A behavior added up. `total` is a length of time in words. */
export interface Often extends Pick<Tally, 'times' | 'when'> {
  readonly total: string;
}

function often(once: 'once' | 'Once', { times, total, when }: Often): string {
  if (times === 1) return `${once}, for ${total}${when === 'throughout' ? '' : `, ${WHEN[when]}`}.`;
  return `${times} times, ${total} in all${when === 'throughout' ? '' : `, mostly ${WHEN[when]}`}.`;
}

/** Closing words about a whole rehearsal, from what was measured. */
export const summary = {
  /** Of a strength, among others in one paragraph. */
  worked: (name: string, tally: Often) => `${name}: ${often('once', tally)}`,
  /** Of a habit, whose name stands above or before it. */
  point: (tally: Often) => often('Once', tally),
  calm: (percent: number) => `For ${percent}% of the talk nothing stood out.`,
  everywhere: 'There is something to work on in every part, so begin with the first thing only.',
  nothing: 'No moment stood out from beginning to end.',
  /** For a behavior of a newer version. */
  unknownExercise: 'Watch that moment once without sound, say the same part again, and compare the two.',
};
