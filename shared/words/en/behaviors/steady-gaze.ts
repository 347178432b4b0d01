import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const steadyGaze: BehaviorWords = {
  name: 'Steady gaze',
  sees: 'Your face stays with the audience.',
  measured: (_value, threshold) => `Head and eyes stayed within ${degrees(threshold)} of your usual direction`,
  exercise: 'Keep it: say your most important sentence to one spot beside the lens.',
  slight: {
    seen: [
      ({ duration }) => `For ${duration} your face stayed with the audience.`,
      ({ duration }) => `You kept your eyes on your listeners for ${duration}.`,
      ({ duration }) => `Your gaze rested on the audience for ${duration}.`,
      ({ duration }) => `You looked at the people you were talking to for ${duration}.`,
    ],
    effects: [
      'They feel that you are talking to them.',
      'They can follow your face as well as your words.',
      'They have time to look back at you.',
      'That makes it easy to keep listening.',
    ],
    tries: [
      'Use the same gaze for your very first sentence: look up, breathe once, begin.',
      'Keep looking for one more breath after the last word of a point, then move on.',
      'Choose three spots in the room and give each of them one whole sentence.',
      'Mark the two most important sentences in your notes, and say them with this gaze.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You held a steady gaze for ${duration}.`,
      ({ duration }) => `For ${duration} your eyes did not leave the audience.`,
      ({ duration }) => `Your face was turned to your listeners for ${duration} without a break.`,
      ({ duration }) => `For ${duration} you looked straight at the audience.`,
    ],
    effects: [
      'People can see that you mean them.',
      'What you say gets more weight.',
      'People look back at you instead of at the slide.',
      'Even a pause holds their attention now.',
    ],
    tries: [
      'Take the slide that you like least, and say its main sentence with this gaze.',
      'Look first, breathe once, then say your next key sentence.',
      'Put a small sticker beside the lens and finish each sentence on it.',
      'Stay with one person for one thought, then move to someone on the other side of the room.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} your gaze stayed right on the audience.`,
      ({ duration }) => `Your eyes rested on your listeners for ${duration}, calm and steady.`,
      ({ duration }) => `You kept your face with the audience for all of ${duration}.`,
      ({ duration }) => `For ${duration} nothing pulled your gaze away.`,
    ],
    effects: [
      'Each person can feel spoken to.',
      'People seldom look away from a speaker who looks at them like this.',
      'Your face and your message say the same thing.',
      'It gives people one quiet place to look at.',
    ],
    tries: [
      'Keep it for the end: say your closing sentence, hold the gaze for one breath, then thank them.',
      'Say the same part again without notes, and keep this gaze from start to end.',
      'Put three cups in front of you and give each of them one sentence in turn.',
      'Watch this moment once without sound, and open your next take in the same way.',
    ],
  },
};
