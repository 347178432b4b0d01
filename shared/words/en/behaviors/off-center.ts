import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const offCenter: BehaviorWords = {
  name: 'Off center',
  sees: 'You are at the edge of the picture.',
  measured: (value, threshold) =>
    `${percent(value)} of the picture's width away from the middle (limit ${percent(threshold)})`,
  exercise:
    'Mark the middle of the picture on the desk or the floor. Move when the topic changes, and come back to the mark.',
  slight: {
    seen: [
      ({ duration, amount }) => `You were off the middle by ${amount} of the picture's width for ${duration}.`,
      ({ duration, amount }) => `For ${duration} you were a little to one side, ${amount} of the width off center.`,
      ({ duration }) => `Your place was a little off the middle for ${duration}.`,
      ({ duration, amount }) => `For ${duration} you moved to one side of the picture (${amount} off the middle).`,
    ],
    effects: [
      'One side of the picture is mostly wall.',
      'The eye wanders to the empty side.',
      'It looks as if you were making room for someone.',
      'A wide gesture to that side would leave the picture.',
    ],
    tries: [
      'Mark the floor or the desk under the middle of the picture, and return there after each point.',
      'Turn the camera a little until your nose is in the middle when you are relaxed.',
      'Move a little toward the empty side before the next sentence.',
      'Check the preview at every new slide: as much room on the left as on the right.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `You were near the edge for ${duration}, ${amount} of the width from the middle.`,
      ({ duration, amount }) => `For ${duration} you were clearly off center, by ${amount} of the width.`,
      ({ duration, amount }) => `You stayed ${amount} of the picture's width away from the middle for ${duration}.`,
      ({ duration }) => `For ${duration} most of the picture was beside you, and you were near its edge.`,
    ],
    effects: [
      'The audience looks at an empty wall.',
      'It looks as if you were about to leave.',
      'Gestures have room on one side only.',
      'In a video call your picture may be cut off there.',
    ],
    tries: [
      'Find a comfortable place first, then move the camera until you are in the middle.',
      'Move only when the topic changes, then come back to the middle.',
      'Stick a note below the camera, and turn your chest to it when a new part begins.',
      'Place something to touch in the middle, rest a hand on it, and say this part again.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `You were at the edge of the picture for ${duration}, ${amount} from the middle.`,
      ({ duration, amount }) => `For ${duration} you were almost out of the picture, ${amount} off center.`,
      ({ duration, amount }) => `Your place was far from the middle, ${amount} of the width, for ${duration}.`,
      ({ duration }) => `For ${duration} the middle of the picture was empty, and you were at its edge.`,
    ],
    effects: [
      'The empty room becomes the main thing to see.',
      'A little further and the audience would lose you.',
      'One of your arms has no place to move.',
      'People look for what the picture wants to show them.',
    ],
    tries: [
      'Set up again before the next take: find your place, then turn the camera toward it.',
      'Lay a sheet of paper in the middle, and rehearse this part right at that spot.',
      'Mark the picture’s edges on the floor with tape and the middle with a cross, and start on the cross.',
      'Rehearse this part once with the preview in sight, then without it at the same place.',
    ],
  },
};
