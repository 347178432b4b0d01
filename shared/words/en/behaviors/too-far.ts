import type { BehaviorWords } from '../../phrasings.ts';
import { finePercent } from '../amounts.ts';

export const tooFar: BehaviorWords = {
  name: 'Too far away',
  sees: 'Your face is lost in the picture.',
  measured: (value, threshold) =>
    `Face takes up only ${finePercent(value)} of the picture's height (${finePercent(threshold)} or more is fine)`,
  exercise: 'Come forward until the picture shows you from head to waist. Say your key sentence from there.',
  slight: {
    seen: [
      ({ duration }) => `You were a little far from the camera for ${duration}.`,
      ({ duration }) => `For ${duration} your face was small in the picture.`,
      ({ duration, amount }) =>
        `Your face took only ${amount} of the picture's height for ${duration}: a little far away.`,
      ({ duration }) => `For ${duration} you were so far back that your face was small.`,
    ],
    effects: [
      'Your expression hardly reaches the audience.',
      'Small smiles and looks get lost.',
      'On a small screen you would be hard to see.',
      'People look at the room before they look at you.',
    ],
    tries: [
      'Come a little nearer and say the sentence again.',
      'Zoom in until you fill the picture from head to waist.',
      'Come forward for the sentences that matter, and go back after them.',
      'Look at the preview from across the room: if you cannot see your eyes, come closer.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You were far from the camera for ${duration}.`,
      ({ duration }) => `For ${duration} you were too far away for your face to be read.`,
      ({ duration }) => `You were small in the picture for ${duration}.`,
      ({ duration, amount }) => `For ${duration} the distance left your face only ${amount} of the picture's height.`,
    ],
    effects: [
      'The audience cannot see what your face adds to the words.',
      'It feels like the last row of a large hall.',
      'Only very large gestures can still be seen.',
      'The furniture looks more important than the speaker.',
    ],
    tries: [
      'Come clearly nearer: from the head to the waist is a good picture.',
      'Put the camera on a stool close to you instead of across the room.',
      'Clear the space in front of the camera, so that you can come closer, and do this part again.',
      'Mark two spots with tape, a far one and a near one, and tell your main point from the near one.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} you were so far away that your face was lost in the picture.`,
      ({ duration }) => `You were a very small figure in a large room for ${duration}.`,
      ({ duration }) => `Your face was little more than a dot for ${duration}.`,
      ({ duration }) => `For ${duration} you were very far away, and the picture was mostly room.`,
    ],
    effects: [
      'Nobody can read an expression from there.',
      'For the audience you are a voice in a room.',
      'Eye contact is not possible at this distance.',
      'What your face says does not arrive.',
    ],
    tries: [
      'Come toward the camera until a raised hand nearly touches the top of the picture.',
      'Move the camera to half the distance, and repeat this part from the same place.',
      'Rehearse this part once right at the desk, then find a place in between.',
      'Put the camera where your first row would be, and speak to it.',
    ],
  },
};
