import type { Tally } from '../../summary/tallies.ts';

const WHEN: Record<Exclude<Tally['when'], 'throughout'>, string> = {
  beginning: 'in the first third',
  middle: 'in the middle',
  end: 'in the last third',
};

/** Closing words about a whole rehearsal, from what was measured. */
export const summary = {
  /** A behavior added up. `total` is a length of time in words. */
  point: ({ name, times, total, when }: { name: string; times: number; total: string; when: Tally['when'] }) =>
    times === 1
      ? `${name}: once, for ${total}${when === 'throughout' ? '' : `, ${WHEN[when]}`}.`
      : `${name}: ${times} times, ${total} in all${when === 'throughout' ? '' : `, mostly ${WHEN[when]}`}.`,
  calm: (percent: number) => `For ${percent}% of the talk nothing stood out.`,
  everywhere: 'There is something to work on in every part, so begin with the first thing only.',
  nothing: 'No moment stood out from beginning to end.',
  /** For a behavior of a newer version. */
  unknownExercise: 'Watch that moment once without sound, say the same part again, and compare the two.',
};
