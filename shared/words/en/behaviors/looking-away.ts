import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const lookingAway: BehaviorWords = {
  name: 'Looking away',
  sees: 'Your face is turned away from the audience.',
  measured: (value, threshold) => `Head and eyes turned ${degrees(value)} to the side (limit ${degrees(threshold)})`,
  exercise: 'Put a sticker beside the lens. Say your first five sentences and end each one on the sticker.',
  slight: {
    seen: [
      ({ duration, amount }) => `Your head and eyes were turned ${amount} to the side for ${duration}.`,
      ({ duration, amount }) => `You looked a little to the side (${amount}) for ${duration}.`,
      ({ duration, amount }) => `For ${duration} you looked away from the audience, ${amount} to one side.`,
      ({ duration, amount }) => `You looked past the audience to the side, by ${amount}, for ${duration}.`,
    ],
    effects: [
      'Listeners begin to look where you look.',
      'People see the side of your face instead of your eyes.',
      'After a few seconds people wonder what is over there.',
      'What you say in that moment seems meant for someone else.',
    ],
    tries: [
      'Glance at the slide in silence, turn back, and only then speak.',
      'Say the last three words of each sentence to the camera, wherever the sentence began.',
      'Put a small sticker beside the lens, and bring your nose back to it at the end of each sentence.',
      'Say one paragraph again and let only your eyes go to the side, while your nose stays in front.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `Your head and eyes were turned away by ${amount} for ${duration}.`,
      ({ duration, amount }) => `For ${duration} you looked to the side, with head and eyes turned ${amount}.`,
      ({ duration, amount }) => `You looked away from the audience for ${duration}, ${amount} to the side.`,
      ({ duration, amount }) => `For ${duration} you looked at something to the side (${amount}).`,
    ],
    effects: [
      'It looks as if the sentence was meant for somebody else.',
      'People turn their attention to that side, too.',
      'The audience loses your eyes, and some of your words with them.',
      'Listeners wait for your face to come back.',
    ],
    tries: [
      'Practice in three steps: look at the screen, turn back, speak. Stay silent in the first two.',
      'Move the window with your slides right below the camera, then repeat this part.',
      'Place a chair behind the camera, and tell this part to somebody you imagine there.',
      'Learn the first words of the next slide by heart, and say them before you look at it.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `Your head and eyes were turned far to the side, ${amount}, for ${duration}.`,
      ({ duration, amount }) => `For ${duration} people saw you from the side, with head and eyes turned ${amount}.`,
      ({ duration, amount }) => `You looked far away from the audience, ${amount}, for ${duration}.`,
      ({ duration, amount }) => `For ${duration} your head and eyes were turned away by ${amount}.`,
    ],
    effects: [
      'From the front nobody can read your expression.',
      'The contact is broken until you turn back.',
      'Many stop listening and look at the screen as well.',
      'Without a microphone your words would be hard to hear.',
    ],
    tries: [
      'Put the slides on a screen in front of you, beside the camera, so that you need not turn at all.',
      'Say this part again and be silent whenever you turn. Speak when your nose is back in front.',
      'Turn your whole body to the camera first; the head follows the body.',
      'Explain this slide once with the screen switched off.',
    ],
  },
};
