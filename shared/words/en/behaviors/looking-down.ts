import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const lookingDown: BehaviorWords = {
  name: 'Looking down',
  sees: 'You seem to read from notes or the keyboard.',
  measured: (value, threshold) => `Head and eyes lowered by ${degrees(value)} (limit ${degrees(threshold)})`,
  exercise: 'Take one slide. Read a line in silence, look up, count one, and say it. Go on to the end of the slide.',
  slight: {
    seen: [
      ({ duration, amount }) => `Your head and eyes were down by ${amount} for ${duration}.`,
      ({ duration, amount }) => `You looked down a little (${amount}) for ${duration}.`,
      ({ duration, amount }) => `For ${duration} your head and eyes were lowered by ${amount}.`,
      ({ duration, amount }) => `For ${duration} you looked down toward the table, by ${amount}.`,
    ],
    effects: [
      'To the audience it looks like reading.',
      'People lose your eyes, and a voice sent down is harder to hear.',
      'People wait for you to look up again.',
      'It takes some strength out of the sentence.',
    ],
    tries: [
      'Look down in silence, take one line with you, look up, and say it.',
      'Lift your chin by the width of a finger before you begin the next sentence.',
      'Draw an arrow at the end of every paragraph in your notes, and look up there.',
      'Say the last word of each sentence with your eyes on the camera.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `For ${duration} you looked down, ${amount} below your usual line.`,
      ({ duration, amount }) => `Your head and eyes stayed down by ${amount} for ${duration}.`,
      ({ duration, amount }) => `Head and eyes were down by ${amount} for ${duration}, as if you were reading.`,
      ({ duration, amount }) => `For ${duration} you looked down to the table (${amount}).`,
    ],
    effects: [
      'The audience sees the top of your head more than your face.',
      'Your voice goes to the table together with your eyes.',
      'People begin to look elsewhere, too.',
      'Listeners cannot tell whether you speak to them or to the page.',
    ],
    tries: [
      'Write three key words for each slide in large letters, and fix them at the height of the camera.',
      'Raise the screen or the notes on a few books, so that only your eyes have to move.',
      'Read one sentence silently, turn the page over, and tell it from memory.',
      'Hold your notes at chest height in one hand, and say this part again.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `Your head and eyes were far down, ${amount}, for ${duration}.`,
      ({ duration, amount }) => `For ${duration} you looked far down, by ${amount}.`,
      ({ duration, amount }) => `You kept looking down for ${duration}, by ${amount}.`,
      ({ duration, amount }) => `For ${duration} you looked down by ${amount}, and nobody saw your eyes.`,
    ],
    effects: [
      'The audience has nobody to look at.',
      'It feels like listening to a recording.',
      'Without your mouth in sight, you are harder to understand.',
      'Attention drops quickly when there are no eyes to meet.',
    ],
    tries: [
      'Put the notes away and tell this part in your own words, even if it gets shorter.',
      'Cut this part to five key words on a card, and speak from the card.',
      'Hold the page beside the camera for this part, as high as your eyes.',
      'Read two lines, put the page down, and say both to the camera. Then take the next two.',
    ],
  },
};
