import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const unevenShoulders: BehaviorWords = {
  name: 'Uneven shoulders',
  sees: 'One shoulder hangs lower than the other.',
  measured: (value, threshold) =>
    `Shoulders ${degrees(value)} away from your usual line (limit ${degrees(threshold)}; the real angle is larger than it looks to the camera)`,
  exercise:
    'Let your weight come to the middle, breathe in, and let your shoulders sink as you breathe out. Do it before every part.',
  slight: {
    seen: [
      ({ duration }) => `One of your shoulders was a little lower for ${duration}.`,
      ({ duration }) => `For ${duration} your shoulders were slightly slanted.`,
      ({ duration }) => `Your shoulder line was a little uneven for ${duration}.`,
      ({ duration }) => `One shoulder hung slightly lower than the other for ${duration}.`,
    ],
    effects: [
      'It looks as if you were leaning on something.',
      'It takes a little energy out of the picture.',
      'The head soon leans as well.',
      'The audience sees you lean out of the middle.',
    ],
    tries: [
      'Breathe in, let your shoulders sink as you breathe out, and go on.',
      'Let your weight come to the middle before the next sentence.',
      'Take your elbow off the table or the lectern, and let the arm rest once.',
      'Put your notes down for one paragraph, so that nothing pulls you to one side.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `One shoulder was clearly lower for ${duration}.`,
      ({ duration }) => `For ${duration} your shoulder line was slanted.`,
      ({ duration }) => `Your weight seemed to be on one side for ${duration}, with one shoulder down.`,
      ({ duration }) => `You leaned to one side for ${duration}, and your shoulders with you.`,
    ],
    effects: [
      'The audience sees a leaning figure.',
      'It looks more like resting than like speaking.',
      'The slanted line draws the eye away from your face.',
      'Clear words lose a little of their force.',
    ],
    tries: [
      'Shift your weight back to the middle, breathe out once, and begin the next point.',
      'Check in the preview whether the camera is level, then whether you lean, and repeat this part.',
      'Change the hand that holds the remote or the paper, and say the part again.',
      'Find the middle of what carries you, and say the sentence from there.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `One shoulder hung far lower than the other for ${duration}.`,
      ({ duration }) => `For ${duration} your shoulders were strongly slanted.`,
      ({ duration }) => `Your upper body leaned hard to one side for ${duration}, one shoulder far down.`,
      ({ duration }) => `For ${duration} your shoulder line was far from level.`,
    ],
    effects: [
      'The audience looks at the slant before it hears the sentence.',
      'People wonder what you are leaning on.',
      'It is harder to breathe and to speak like that.',
      'Your gestures come from one side only.',
    ],
    tries: [
      'Set up anew: your body straight to the camera, and nothing beside you to lean on.',
      'Move your shoulders gently until they feel loose, and start this part from the beginning.',
      'Move away from the table or the lectern a little, and do this part without leaning on it.',
      'Put down what you hold or carry on one side, such as a bag or a microphone, and repeat this part.',
    ],
  },
};
