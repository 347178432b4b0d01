import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const headTilt: BehaviorWords = {
  name: 'Tilted head',
  sees: 'Your head leans to one side.',
  measured: (value, threshold) => `Head tilted by ${degrees(value)} (limit ${degrees(threshold)})`,
  exercise:
    'Find an upright line behind the camera, such as a door frame. Say your opening with your nose along it, three times.',
  slight: {
    seen: [
      ({ duration, amount }) => `Your head was tilted by ${amount} for ${duration}.`,
      ({ duration, amount }) => `Your head leaned slightly to one side (${amount}) for ${duration}.`,
      ({ duration, amount }) => `For ${duration} there was a small tilt of your head, ${amount}.`,
      ({ duration, amount }) => `A slight tilt of the head, ${amount}, stayed for ${duration}.`,
    ],
    effects: [
      'It makes a statement sound a little like a question.',
      'It suits listening better than explaining.',
      'People may hear “perhaps” where you say “yes”.',
      'A firm sentence becomes softer.',
    ],
    tries: [
      'Say the sentence again with your head upright.',
      'Keep the tilt for listening to questions, and lift your head when you answer.',
      'Find a vertical line, such as a door frame, and line up your nose with it before you start.',
      'Let your head sink slowly to each side once, stop in the middle, and speak.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `For ${duration} your head leaned to one side by ${amount}.`,
      ({ duration, amount }) => `Your head stayed tilted for ${duration}, by ${amount}.`,
      ({ duration, amount }) => `You held your head tilted by ${amount} for ${duration}.`,
      ({ duration, amount }) => `The tilt of your head was ${amount} and lasted ${duration}.`,
    ],
    effects: [
      'The audience may take it for doubt.',
      'Strong words and a leaning head tell two different stories.',
      'People notice the angle and miss a word or two.',
      'It can look as if you were asking for agreement.',
    ],
    tries: [
      'Imagine a thread that pulls the top of your head straight up, and begin the sentence again.',
      'Let your weight rest evenly on both sides; the head follows to the middle.',
      'Imagine a full cup on top of your head, and say this paragraph once without spilling it.',
      'Check whether the camera itself is straight, and level it before the next take.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `Your head was strongly tilted, ${amount}, for ${duration}.`,
      ({ duration, amount }) => `For ${duration} your head leaned far to one side (${amount}).`,
      ({ duration, amount }) => `Your head leaned toward one shoulder, by ${amount}, for ${duration}.`,
      ({ duration, amount }) => `For ${duration} a tilt of ${amount} pulled your head to one side.`,
    ],
    effects: [
      'The audience looks at the angle and forgets the sentence.',
      'Your message seems open to doubt, even when the words are clear.',
      'Your face is harder to read at that angle.',
      'People start to tilt their own heads.',
    ],
    tries: [
      'Bring your head over the middle of your body, breathe out, and begin this part again.',
      'Take your elbow off the table, and say this part without leaning on it.',
      'Look at yourself in the preview or a mirror, bring your head upright, and speak from there.',
      'Record only this sentence three times: tilted left, tilted right, upright. Keep the third.',
    ],
  },
};
