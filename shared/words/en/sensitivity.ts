import type { Sensitivity } from '../../timeline.ts';

/** How soon a behavior is noticed, and what could not be seen. */
export const sensitivity = {
  title: 'What to watch for',
  why: 'Changes count for your next rehearsals. In a finished rehearsal you can change them beside each moment.',
  label: (name: string): string => `How soon to notice: ${name}`,
  short: 'Notice this',
  steps: {
    off: 'Not a problem for me',
    less: 'Less often',
    normal: 'As usual',
    more: 'Sooner',
  } satisfies Record<Sensitivity, string> as Record<Sensitivity, string>,
  onlyHere: 'This rehearsal was looked at again with your choice.',
  hidden: (names: string): string => `You said this is not a problem: ${names}`,
  show: 'Show again',
  notSeen: (names: string): string => `Not seen well enough to be watched: ${names}`,
  /** Why slouching and the like could not be told. */
  shouldersCovered: (names: string): string =>
    `Not watched, because your shoulders could not be made out (covered, cut off, or behind something): ${names}`,
  keep: 'Do the same in my next rehearsals',
};
