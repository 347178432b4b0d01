import type { BehaviorWords } from '../../phrasings.ts';

export const flatExpression: BehaviorWords = {
  name: 'Unchanging face',
  sees: 'Your expression does not change with your words.',
  measured: () => 'Almost no change seen in eyebrows, eyes and mouth',
  exercise: 'Tell the opening once as if to a friend on the phone, then again to the camera in the same way.',
  slight: {
    seen: [
      ({ duration }) => `Your expression changed little for ${duration}.`,
      ({ duration }) => `For ${duration} your face stayed nearly the same.`,
      ({ duration }) => `There was little movement in your face for ${duration}.`,
      ({ duration }) => `For ${duration} your face kept one expression.`,
    ],
    effects: [
      'People hear what matters, but cannot see it.',
      'Good news and plain facts look the same.',
      'Listeners get no sign of how to take the words.',
      'The voice has to carry the meaning alone.',
    ],
    tries: [
      'Raise your eyebrows on the most important word of the next sentence.',
      'Smile at the audience for one breath before you begin.',
      'Ask the next question with your face first, then with your voice.',
      'Say the sentence once with wide open eyes, then in your usual way.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `Your face stayed in one expression for ${duration}.`,
      ({ duration }) => `For ${duration} hardly anything changed in your face.`,
      ({ duration }) => `Your expression stayed even for ${duration}.`,
      ({ duration }) => `For ${duration} your eyebrows and mouth hardly moved, and your face stayed the same.`,
    ],
    effects: [
      'The audience does not see which part matters most.',
      'Told like this, a story sounds like a list.',
      'People stop looking at you and look at the slide.',
      'A joke and a warning are hard to tell apart.',
    ],
    tries: [
      'Draw a small face beside each paragraph in your notes, and show it as you begin.',
      'Tell this part to a friend who does not believe it yet.',
      'Say the sentence silently, with lips and eyebrows only, then aloud.',
      'Pause after the main point, and let your face answer first.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `Your face hardly moved for ${duration}.`,
      ({ duration }) => `For ${duration} your expression did not change at all.`,
      ({ duration }) => `Your face kept exactly one expression for ${duration}.`,
      ({ duration }) => `For all of ${duration} there was almost no movement in your face.`,
    ],
    effects: [
      'It is hard to keep looking when nothing changes.',
      'Good news and a warning look alike.',
      'The audience cannot see why the talk matters.',
      'People listen as if to a recording.',
    ],
    tries: [
      'Open eyes and mouth wide, then squeeze them shut, three times. Then repeat this part.',
      'Tell this part like a story for a small child, far too lively, and record it again.',
      'Watch this moment without sound, and choose two words on which your face will move.',
      'Look into a mirror, say the three strongest words of this part, and give each its own face.',
    ],
  },
};
