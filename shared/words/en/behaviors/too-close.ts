import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const tooClose: BehaviorWords = {
  name: 'Too close',
  sees: 'Your face fills the picture.',
  measured: (value, threshold) =>
    `Face takes up ${percent(value)} of the picture's height (limit ${percent(threshold)})`,
  exercise: 'Push the camera back until your elbows fit in. Speak for one minute with your hands in view.',
  slight: {
    seen: [
      ({ duration, amount }) => `Your face filled ${amount} of the picture's height for ${duration}.`,
      ({ duration }) => `You were a little close to the camera for ${duration}.`,
      ({ duration, amount }) => `For ${duration} you were near the lens: your face took ${amount} of the height.`,
      ({ duration, amount }) => `For ${duration} the picture was close, with your face at ${amount} of its height.`,
    ],
    effects: [
      'Your hands have no place in the picture.',
      'It feels a little close to the audience.',
      'People see every small movement larger than it is.',
      'Shoulders and hands cannot help you explain.',
    ],
    tries: [
      'Move back until the picture shows your chest and your hands.',
      'Push the laptop away by the length of your forearm.',
      'Lean back a little, and say the sentence from there.',
      'Frame yourself like a news anchor: a hand of space above the head, and the chest in view.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) =>
        `You were close to the camera for ${duration}, with your face at ${amount} of the height.`,
      ({ duration, amount }) => `For ${duration} your face filled the picture (${amount} of its height).`,
      ({ duration, amount }) => `You came so near for ${duration} that your face took ${amount} of the height.`,
      ({ duration }) => `For ${duration} you were clearly too close to the lens.`,
    ],
    effects: [
      'People want to lean back.',
      'The audience has no view of your hands.',
      'It feels like a talk across a very small table.',
      'Small movements of the head look like big ones.',
    ],
    tries: [
      'Raise the laptop on a few books, push it an arm away, and straighten up again.',
      'Stretch out one arm, and move back until only your fingertips reach the screen.',
      'Write your notes larger, so that you need not come near to read them.',
      'Lean in for one sentence when you want to be close, and come back after it.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `You were very close for ${duration}: your face took ${amount} of the height.`,
      ({ duration, amount }) => `For ${duration} the picture showed little but your face (${amount} of the height).`,
      ({ duration, amount }) => `Your face filled almost the whole picture, ${amount} of it, for ${duration}.`,
      ({ duration }) => `For ${duration} the camera was too close to show more than your face.`,
    ],
    effects: [
      'The audience wants to move away from the screen.',
      'Nothing of your posture or your hands can be seen.',
      'The edges cut into your face and hide your expression.',
      'It is tiring to watch for long.',
    ],
    tries: [
      'Move back, or push the screen away, until your elbows are in the picture.',
      'Put the laptop twice as far away, and rehearse this part from where you are.',
      'Set the camera to its widest picture, then move so that your head takes a third of the height.',
      'Read your notes from an arm away; whatever you cannot read, print larger.',
    ],
  },
};
