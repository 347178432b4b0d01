import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const unevenShoulders: BehaviorWords = {
  name: 'Uneven shoulders',
  sees: 'One shoulder hangs lower than the other.',
  measured: (value, threshold) =>
    `Shoulders ${degrees(value)} away from your usual line (limit ${degrees(threshold)}; the real angle is larger than it looks to the camera)`,
  exercise:
    'Stand with your feet under your hips, lift both shoulders to the ears, and let them drop. Do it before every part.',
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
      'Lift both shoulders to your ears, hold for one breath, and let them fall together.',
      'Put both feet under your hips before the next sentence.',
      'Take your elbow off the table or the lectern, and let both arms hang once.',
      'Hold your notes with two hands for one paragraph.',
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
      'Shift your weight from one leg to both, bend the knees once, and begin the next point.',
      'Stand against a wall until both shoulders touch it, step away, and repeat this part.',
      'Change the hand that holds the remote or the paper, and say the part again.',
      'Sit on both sides of the chair, feet flat on the floor, and say the sentence from there.',
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
      'Set up anew: feet straight to the camera, both hands free, nothing to lean on.',
      'Roll both shoulders back three times, let the arms hang, and start this part from the beginning.',
      'Step away from the table or the lectern, and do this part standing free.',
      'Hold a light book in each hand for one paragraph, then put both down and repeat it.',
    ],
  },
};
