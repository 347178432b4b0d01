import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const fidgeting: BehaviorWords = {
  name: 'Fidgeting',
  sees: 'Your hands are busy with themselves.',
  measured: (value, threshold) =>
    `A hand was busy in one place: ${percent(value)} of your shoulder width per second (limit ${percent(threshold)})`,
  exercise: 'Rest your fingertips on the table through one whole part. Lift them only for a gesture that you mean.',
  slight: {
    seen: [
      ({ duration }) => `Your hands were a little busy for ${duration}.`,
      ({ duration }) => `For ${duration} your fingers made small movements.`,
      ({ duration }) => `Your hands fidgeted slightly for ${duration}.`,
      ({ duration }) => `For ${duration} your hands moved a little without a gesture.`,
    ],
    effects: [
      'The eye goes there by itself.',
      'Little by little, people watch that instead of your face.',
      'It makes a calm sentence look hurried.',
      'The gestures that you mean become harder to see.',
    ],
    tries: [
      'Touch thumb and first finger together, and begin the next sentence.',
      'Put down the pen, the ring or the cable before you speak.',
      'Rest your hands for one breath after each sentence.',
      'Say the next sentence with only one gesture, large and slow.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `Your hands were busy with themselves for ${duration}.`,
      ({ duration }) => `For ${duration} your hands fidgeted.`,
      ({ duration }) => `Your fingers did not come to rest for ${duration}.`,
      ({ duration }) => `For ${duration} your hands moved fast without going anywhere.`,
    ],
    effects: [
      'The audience watches and misses words.',
      'It looks as if time were running out.',
      'It competes with the gestures that you mean.',
      'In a close picture it is hard not to look at it.',
    ],
    tries: [
      'Choose a place where your hands stop, and bring them back there after each gesture.',
      'Hold a thick book through this part, so that your hands have a task.',
      'Speak this part at half the speed; the hands slow down with the voice.',
      'Breathe out before each sentence, and let your hands sink with the breath.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `Your hands were in constant motion for ${duration}.`,
      ({ duration }) => `For ${duration} your hands fidgeted strongly.`,
      ({ duration }) => `Your hands moved fast and without a pause for ${duration}.`,
      ({ duration }) => `For ${duration} hands and fingers were busy all the time.`,
    ],
    effects: [
      'It takes more attention than your words get.',
      'People feel the hurry and take in less.',
      'No gesture can stand out any more.',
      'It is hard to look at anything else.',
    ],
    tries: [
      'Press your fingers into your palm for three breaths, let go, and begin this part again.',
      'Move pen, phone and cable out of reach, and repeat the part with empty hands.',
      'Rest your hands on the table or on your lap for the first sentence, then lift one for one clear gesture.',
      'Lay your hands flat on the table for this part, and lift them only for the main word.',
    ],
  },
};
