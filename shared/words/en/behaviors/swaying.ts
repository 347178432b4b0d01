import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const swaying: BehaviorWords = {
  name: 'Swaying',
  sees: 'Your body rocks from side to side.',
  measured: (value, threshold) =>
    `Swayed from side to side by ${percent(value)} of your shoulder width (limit ${percent(threshold)})`,
  exercise: 'Stand with a sheet of paper under each foot. Speak for one minute without moving the sheets.',
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
      'Put your feet a shoulder apart, and feel the floor with the whole of both feet.',
      'Bend your knees a little before the next sentence; straight, stiff knees sway.',
      'Stand still for just one sentence, then move again.',
      'Move one foot half a step forward; like this it is harder to rock.',
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
      'Stand on two sheets of paper, one under each foot, and say this part without shifting them.',
      'Walk on purpose: two steps to a new place, stop, and say the point standing still.',
      'Sit on a chair that does not turn, or hold it still with both feet.',
      'Press your big toes into the floor at the start of each sentence.',
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
      'Lean your back against a wall and tell this part there, then step forward and tell it again.',
      'Touch the edge of a table with two fingers while you repeat this part.',
      'Stop completely after every sentence in this part, and wait for one breath.',
      'Balance on one leg for two sentences, then stand on both and begin this part again.',
    ],
  },
};
