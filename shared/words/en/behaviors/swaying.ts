import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const swaying: BehaviorWords = {
  name: 'Swaying',
  sees: 'Your body rocks from side to side.',
  measured: (value, threshold) =>
    `Swayed from side to side by ${percent(value)} of your shoulder width (limit ${percent(threshold)})`,
  exercise:
    'Choose a spot on the wall behind you in the preview. Speak for one minute and keep your head in front of it.',
  slight: {
    seen: [
      ({ duration }) => `You swayed a little for ${duration}.`,
      ({ duration }) => `For ${duration} you rocked slightly from side to side.`,
      ({ duration }) => `Your upper body swayed gently for ${duration}.`,
      ({ duration }) => `A small, regular sway went on for ${duration}.`,
    ],
    effects: [
      'The eye follows, whether it wants to or not.',
      'It adds a rhythm that has nothing to do with the words.',
      'People who notice it once keep noticing it.',
      'It makes a quiet passage restless.',
    ],
    tries: [
      'Let your weight rest evenly on both sides before you say the next sentence.',
      'Breathe out slowly before the next sentence, and let your body come to rest.',
      'Keep still for just one sentence, then move again.',
      'Rest a hand on the table, the lectern or your lap; like this it is harder to rock.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You swayed from side to side for ${duration}.`,
      ({ duration }) => `For ${duration} you rocked from one side to the other.`,
      ({ duration }) => `Your body swung left and right for ${duration}.`,
      ({ duration }) => `For ${duration} your weight went to one side and back, a steady sway.`,
    ],
    effects: [
      'The audience begins to count the swings.',
      'The movement pulls attention away from the sentence.',
      'In a close picture it looks larger than in a room.',
      'A strong statement gets lost in the movement.',
    ],
    tries: [
      'Put a small sticker beside your head in the preview, and say this part without covering it.',
      'Move on purpose: go to a new place, stop, and say the point there in full stillness.',
      'Choose a chair that does not turn or roll, or lock it, if you speak from one.',
      'Press a fingertip and your thumb together at the start of each sentence, and keep the rest of you still.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `You swayed widely for ${duration}.`,
      ({ duration }) => `For ${duration} you rocked far to both sides.`,
      ({ duration }) => `A large sway, left and right, went on for ${duration}.`,
      ({ duration }) => `For ${duration} your whole body swung from side to side.`,
    ],
    effects: [
      'People watch the movement and hear only half.',
      'On a screen it can make viewers dizzy.',
      'It is stronger than any gesture you make.',
      'The audience waits for the next swing instead of the next word.',
    ],
    tries: [
      'Tell this part with larger gestures: a body that explains has less need to rock.',
      'Touch the edge of a table with a finger while you repeat this part.',
      'Stop completely after every sentence in this part, and wait for one breath.',
      'Say this part half as fast, pause until you are quite still, and then say it as usual.',
    ],
  },
};
