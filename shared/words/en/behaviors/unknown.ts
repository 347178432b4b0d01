import type { Phrasings } from '../../phrasings.ts';

/** For a behavior that this version does not know: saved by a newer one. */
export const unknown: Phrasings = {
  seen: [
    ({ duration }) => `Something stood out here for ${duration}.`,
    ({ duration }) => `For ${duration} there was something worth a second look.`,
    ({ duration }) => `This moment of ${duration} was marked.`,
    ({ duration }) => `Here something could be seen for ${duration}.`,
  ],
  effects: [
    'A newer Greenroom found it, so this one cannot name it.',
    'This version of Greenroom does not know its name yet.',
    'Only a newer Greenroom can say more.',
    'It has a name that this version does not know.',
  ],
  tries: [
    'Play this moment once without sound, and see what catches your eye.',
    'Watch this moment once as if you sat in the last row.',
    'Look at the three pictures, and name what changes between them.',
    'Play the moment twice: listen the first time, and only look the second time.',
  ],
};
