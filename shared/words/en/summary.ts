import type { Tally } from '../../summary/tallies.ts';

const WHEN: Record<Tally['when'], string> = {
  beginning: ', mostly in the first third',
  middle: ', mostly in the middle',
  end: ', mostly in the last third',
  throughout: '',
};

/** Closing words about a whole rehearsal, from what was measured. */
export const summary = {
  /** A behavior added up. `total` is a length of time in words. */
  point: ({ name, times, total, when }: { name: string; times: number; total: string; when: Tally['when'] }) =>
    times === 1
      ? `${name}: once, for ${total}${WHEN[when]}.`
      : `${name}: ${times} times, ${total} in all${WHEN[when]}.`,
  calm: (percent: number) => `For ${percent}% of the talk nothing stood out.`,
  everywhere: 'There is something to work on in every part, so begin with the first thing only.',
  nothing: 'No moment stood out from beginning to end.',
  /** For a behavior of a newer version. */
  unknownExercise: 'Watch that moment once without sound, say the same part again, and compare the two.',
};
