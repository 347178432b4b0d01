import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const slouching: BehaviorWords = {
  name: 'Slouching',
  sees: 'Your upper body sinks down.',
  measured: (value, threshold) =>
    `Upper body at ${percent(value)} of its usual height (${percent(threshold)} or more is fine)`,
  exercise:
    'Sit on the front third of the chair with both feet down. Speak for two minutes without touching the backrest.',
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
      'Sit on the front half of the chair for the next part.',
      'Put both feet flat on the floor before each new slide.',
      'Roll your shoulders back once whenever you change the slide.',
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
      'Put a firm cushion behind your lower back, and repeat the part.',
      'Raise the screen until its top edge is at the height of your eyes.',
      'Do this part standing, then sit down and keep the same back.',
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
      'Stand up, stretch both arms to the ceiling, let them fall, and begin this part again.',
      'Press both feet into the floor until your back grows long, and speak from there.',
      'Choose a hard chair without arms for the next take.',
      'Set a timer that rings every minute in the next take, and sit up at each ring.',
    ],
  },
};
