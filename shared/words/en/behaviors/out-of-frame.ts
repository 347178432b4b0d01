import type { BehaviorWords } from '../../phrasings.ts';

export const outOfFrame: BehaviorWords = {
  name: 'Out of the picture',
  sees: 'Nobody is there.',
  measured: () => 'No face and no body found in the picture',
  exercise: 'Mark on the floor where the picture ends on both sides. Speak for two minutes between the marks.',
  slight: {
    seen: [
      ({ duration }) => `You were out of the picture for ${duration}.`,
      ({ duration }) => `For ${duration} nobody was in the picture.`,
      ({ duration }) => `The camera lost sight of you for ${duration}.`,
      ({ duration }) => `For ${duration} the picture was empty.`,
    ],
    effects: [
      'The audience looks at an empty place.',
      'An online audience can only hear you.',
      'People wonder when you will come back.',
      'Attention goes to the room behind you.',
    ],
    tries: [
      'Mark the edges of the picture with tape on the floor, and stay between the marks.',
      'Stretch out an arm to the side: if the hand leaves the picture, move back.',
      'Take your usual way once and watch the preview, to see where you leave it.',
      'Put water, notes and remote where you reach them without leaving the picture.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You left the picture for ${duration}.`,
      ({ duration }) => `For ${duration} you could not be seen in the picture.`,
      ({ duration }) => `For ${duration} the camera showed a room without you.`,
      ({ duration }) => `You were beyond the edge of the picture for ${duration}.`,
    ],
    effects: [
      'An online audience may think that something is broken.',
      'A voice without a person is hard to follow.',
      'People use the time to look at something else.',
      'When you come back, people need a moment to listen again.',
    ],
    tries: [
      'Say where you are going before you go, and pause until you are back.',
      'Move the camera back, or widen its picture, until your whole path fits in.',
      'Choose one place for each part of the talk, and move only between these places.',
      'Rehearse this part at one spot, marked with a sheet of paper.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} there was nobody in the picture.`,
      ({ duration }) => `The picture stayed empty for ${duration}.`,
      ({ duration }) => `You were away from the camera for ${duration}.`,
      ({ duration }) => `You were outside the picture for ${duration}.`,
    ],
    effects: [
      'For the audience the talk has stopped.',
      'In an online meeting people would ask where you are.',
      'Whatever is said then has no face.',
      'The empty room becomes what people remember.',
    ],
    tries: [
      'Plan this part and do it again: what you fetch, what you say before, what you say after.',
      'Turn the camera to where you really are, and check the first seconds of the next take.',
      'Lay out everything you need before you start, so that you can stay.',
      'Start the next take only when you see yourself from head to waist in the preview.',
    ],
  },
};
