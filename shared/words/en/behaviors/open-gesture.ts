import type { BehaviorWords } from '../../phrasings.ts';

export const openGesture: BehaviorWords = {
  name: 'Open gestures',
  sees: 'Your hands are open and help you explain.',
  measured: () => 'Hands in view, away from the body, and moving with your words',
  exercise: 'Keep it: say one paragraph and let your hands show a size, a number or a place.',
  slight: {
    seen: [
      ({ duration }) => `Your hands were open and in view for ${duration}.`,
      ({ duration }) => `For ${duration} your hands went along with your words.`,
      ({ duration }) => `You used open gestures for ${duration}.`,
      ({ duration }) => `For ${duration} the audience could see your hands at work.`,
    ],
    effects: [
      'People can see what you explain.',
      'That invites the audience in.',
      'The eyes have something to follow.',
      'It gives the words a shape.',
    ],
    tries: [
      'Do the same at your most important number: show how large it is.',
      'Hold the gesture until the end of the sentence, then let the hands sink.',
      'Use the left side for before and the right side for after, and keep these places.',
      'Make the next gesture a little larger and a little slower.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You explained with open hands for ${duration}.`,
      ({ duration }) => `For ${duration} your gestures were open and easy to see.`,
      ({ duration }) => `Both hands worked with you for ${duration}.`,
      ({ duration }) => `For ${duration} your open hands had room to move.`,
    ],
    effects: [
      'The audience understands sizes and steps at once.',
      'It makes long sentences easier to follow.',
      'It looks inviting and clear.',
      'Points that are shown are remembered longer.',
    ],
    tries: [
      'Choose one gesture for your main idea, and repeat it each time the idea returns.',
      'Take these hands into your opening: begin the first sentence with an open palm.',
      'Leave the hands where they are for one breath after the gesture.',
      'Use the same hands in the next part, with only one gesture for each point.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} your gestures were wide, open and clear.`,
      ({ duration }) => `Your hands spoke with you for ${duration}, open and in full view.`,
      ({ duration }) => `For ${duration} every gesture was open and had room.`,
      ({ duration }) => `You filled the space around you with open gestures for ${duration}.`,
    ],
    effects: [
      'The audience sees the thought before it hears it.',
      'This is how a point stays in memory.',
      'It tells people that questions are welcome.',
      'People want to keep looking.',
    ],
    tries: [
      'Keep the largest gesture for the one sentence that people are meant to remember.',
      'Play this moment without sound, find the best gesture, and use it in your closing.',
      'End this part with still hands, so that the gestures before stand out.',
      'Do the same part with smaller gestures, and keep the elbows away from the body.',
    ],
  },
};
