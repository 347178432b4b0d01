import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const slouching: BehaviorWords = {
  name: 'Slouching',
  sees: 'Your upper body sinks down.',
  measured: (value, threshold) =>
    `Upper body at ${percent(value)} of its usual height (${percent(threshold)} or more is fine)`,
  exercise:
    'Imagine a thread that lifts the back of your head. Speak for two minutes, and grow tall again at every pause.',
  slight: {
    seen: [
      ({ duration }) => `Your upper body was a little lower than usual for ${duration}.`,
      ({ duration }) => `For ${duration} your upper body sank a little.`,
      ({ duration }) => `You slouched a little for ${duration}.`,
      ({ duration }) => `Head and shoulders came closer together for ${duration}, a slight slouch.`,
    ],
    effects: [
      'The voice has less air to work with.',
      'The picture loses a little energy.',
      'Listeners sink back a little as well.',
      'There is less room for your gestures.',
    ],
    tries: [
      'Breathe in, grow by the width of a finger, and say the sentence from there.',
      'Let your neck grow long, and say the whole next part from there.',
      'Lift your chest a little before each new slide.',
      'Let your shoulders come back and sink whenever you change the slide.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You slouched for ${duration}.`,
      ({ duration, amount }) => `For ${duration} your upper body sank to ${amount} of its usual height.`,
      ({ duration }) => `Your head sank toward your shoulders for ${duration}.`,
      ({ duration }) => `For ${duration} you sat or stood lower than when you began.`,
    ],
    effects: [
      'Important words seem less important in that posture.',
      'The audience sees less of you, and may hear less, too.',
      'The arms hang low, and gestures stay small.',
      'It invites people to lean back and wait.',
    ],
    tries: [
      'Imagine a thread that lifts the back of your head, and tell this part again.',
      'Put a firm cushion behind your back if you have a backrest, and repeat the part.',
      'Raise the screen until its top edge is at the height of your eyes.',
      'Say one sentence as tall as you can, the next one as usual, and keep what sounds better.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `You slouched deeply for ${duration}.`,
      ({ duration, amount }) => `For ${duration} your upper body was far down, at ${amount} of its usual height.`,
      ({ duration }) => `Your head and shoulders sank far below their usual place for ${duration}.`,
      ({ duration }) => `You sank low and stayed there for ${duration}.`,
    ],
    effects: [
      'The chest is folded, and the voice has little room.',
      'From the front it looks as if the talk were over.',
      'Listeners begin to sit like you, and listen less.',
      'Your words have to work against what people see.',
    ],
    tries: [
      'Stretch as far as is comfortable, breathe out, and begin this part again.',
      'Push down gently on whatever carries you until your back grows long, and speak from there.',
      'Choose a place for the next take where there is nothing to sink into.',
      'Set a timer that rings every minute in the next take, and grow tall at each ring.',
    ],
  },
};
