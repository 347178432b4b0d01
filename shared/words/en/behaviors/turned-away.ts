import type { BehaviorWords } from '../../phrasings.ts';

export const turnedAway: BehaviorWords = {
  name: 'Turned away',
  sees: 'Your back or your side faces the audience.',
  measured: () => 'Face not seen, and the shoulders are turned away from the camera',
  exercise: 'Practice three slide changes: look at the slide in silence, turn back, breathe, then speak.',
  slight: {
    seen: [
      ({ duration }) => `For ${duration} the audience saw you from the side or from behind.`,
      ({ duration }) => `Your body was turned away for ${duration}.`,
      ({ duration }) => `You turned away from the audience for ${duration}.`,
      ({ duration }) => `For ${duration} your face and shoulders were turned away from your listeners.`,
    ],
    effects: [
      'A quick look at the slide is fine; words said that way get lost.',
      'People wait until they see your face again.',
      'The voice goes to the wall.',
      'For that moment people look at the slide, not at you.',
    ],
    tries: [
      'Point with the arm that is closer to the slide, and keep your chest toward the audience.',
      'Turn, look, turn back, speak: no word while your back is to them.',
      'Take your place beside the screen instead of in front of it, and repeat the part.',
      'Touch the point on the slide, turn to the audience, and explain it only then.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You had your back or side to the audience for ${duration}.`,
      ({ duration }) => `For ${duration} you were turned away, and your face was out of sight.`,
      ({ duration }) => `Your face was hidden for ${duration}, because your body was turned away.`,
      ({ duration }) => `For ${duration} you were turned to the wall or to the slide.`,
    ],
    effects: [
      'What is said to the wall is hard to follow.',
      'The audience cannot see your mouth or your hands.',
      'People take it for a small break and stop listening.',
      'Nobody knows whether you are still talking to them.',
    ],
    tries: [
      'Put a copy of your slides in front of you, on a laptop or on paper, so that you need not turn.',
      'Move back to the screen instead of turning around, and point from there.',
      'Practice the turn without words: out, look, back. Then add the sentence after it.',
      'Lay a strip of tape on the floor that points to the audience, and keep your body in line with it.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} the audience saw only your back or your side.`,
      ({ duration }) => `You were turned fully away for ${duration}.`,
      ({ duration }) => `Only your back or side faced the audience for ${duration}.`,
      ({ duration }) => `For ${duration} your whole body was turned away from the people you talk to.`,
    ],
    effects: [
      'For that time the talk has no speaker.',
      'Listeners are left alone with the slide.',
      'Without a microphone most of your words would not reach them.',
      'It takes a while to win the audience back.',
    ],
    tries: [
      'Explain this slide once from memory, with the slide hidden and your face to the audience.',
      'Move the screen, or yourself, until slide and audience are both in front of you.',
      'Say the sentence first, to the audience. Turn and point only when it is finished.',
      'Use a remote and a pointer for the next take, and stay at your place.',
    ],
  },
};
