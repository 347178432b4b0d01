import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const handToFace: BehaviorWords = {
  name: 'Hand to face',
  sees: 'You touch your face, hair or glasses.',
  measured: (value, threshold) =>
    value <= 0
      ? 'A hand was on your face'
      : `Between a hand and your face: ${percent(value)} of the face's height (limit ${percent(threshold)})`,
  exercise: 'Hold a pen in the hand that goes up. Speak for three minutes, and put it down only to point.',
  slight: {
    seen: [
      ({ duration }) => `Your hand went to your face for ${duration}.`,
      ({ duration }) => `For ${duration} a hand was close to your face.`,
      ({ duration }) => `A hand came up to your face and stayed for ${duration}.`,
      ({ duration }) => `For ${duration} one hand was up at your face or hair.`,
    ],
    effects: [
      'People watch the hand for that moment.',
      'A hand up there cannot show anything.',
      'Once is nothing; when it comes often, people start to wait for it.',
      'The eye goes to the hand, not to the words.',
    ],
    tries: [
      'Give your hands a home: loosely in front of your waist, on your lap or on the table.',
      'Open that hand when you notice it, and point it at the next idea.',
      'Bring the hand down slowly on the next comma.',
      'Push hair or glasses into place before you start, then leave them alone for one slide.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `Your hand was at your face for ${duration}.`,
      ({ duration }) => `For ${duration} you touched your face, hair or glasses.`,
      ({ duration }) => `A hand rested on your face for ${duration}.`,
      ({ duration }) => `For ${duration} one hand was busy at your face.`,
    ],
    effects: [
      'The audience watches the hand instead of listening.',
      'Part of your expression is hidden.',
      'It takes one hand away from explaining.',
      'Near the mouth it makes the words less clear.',
    ],
    tries: [
      'Hold a pen or a card in that hand through the next take.',
      'Rest your fingertips on the table or on your lap, and say this part again.',
      'Plan one gesture for this sentence, a size or a direction, and do it with that hand.',
      'Put a small sticker on the back of that hand; when you see it, lower the hand.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `Your hand covered part of your face for ${duration}.`,
      ({ duration }) => `For ${duration} your hand stayed on your face.`,
      ({ duration }) => `Your hand did not leave your face for ${duration}.`,
      ({ duration }) => `For ${duration} a hand was right on your face, hair or glasses.`,
    ],
    effects: [
      'The audience cannot read your expression behind it.',
      'People remember the movement and lose the sentence.',
      'Your words have to get past it first.',
      'It becomes the most interesting thing in the picture.',
    ],
    tries: [
      'Do this part once with a book in that hand, then once with nothing in it.',
      'Rest your hands on the table or on your lap, fingers spread, and say the first sentence from there.',
      'Pause when the hand goes up: breathe out, lower it, and go on.',
      'Fix what the hand reaches for, such as glasses that slide, and rehearse the part again.',
    ],
  },
};
