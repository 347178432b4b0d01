import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const frozen: BehaviorWords = {
  name: 'Hardly moving',
  sees: 'Neither your hands nor your head move with your words.',
  measured: (value, threshold) =>
    `Each second, hands and head moved only ${percent(value)} of your shoulder width (${percent(threshold)} or more is fine)`,
  exercise: 'Mark three words in your text. Make one clear gesture on each of them, and hold it for a second.',
  slight: {
    seen: [
      ({ duration }) => `You hardly moved for ${duration}.`,
      ({ duration }) => `For ${duration} there was almost no gesture.`,
      ({ duration }) => `Your hands and head were very still for ${duration}.`,
      ({ duration }) => `For ${duration} few gestures went with your talk.`,
    ],
    effects: [
      'The words have to do everything alone.',
      'The eye has nothing to follow.',
      'Stillness is strong for one sentence; for longer it looks like a photo.',
      'All points look equally important.',
    ],
    tries: [
      'Show one number with your fingers in the next sentence.',
      'Nod once at the word that matters most.',
      'Turn a palm up when you name the main idea.',
      'Point to the left for what was before, and to the right for what comes after.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You held still for ${duration}, without a gesture.`,
      ({ duration }) => `For ${duration} neither your hands nor your head moved much.`,
      ({ duration }) => `Your body was still for ${duration}.`,
      ({ duration }) => `For ${duration} no gesture could be seen.`,
    ],
    effects: [
      'The audience looks for movement somewhere else.',
      'The voice often becomes even, too.',
      'People cannot see where one point ends and the next begins.',
      'On a screen it can look as if the connection had stopped.',
    ],
    tries: [
      'Underline one word in each sentence of this part, and make a gesture on it.',
      'Draw the shape of your idea in the air: a line, a circle, a stair.',
      'Lean in a little when you change the topic, and come back once you have named it.',
      'Tell this part once far too large, as if to the last row. Then do half of it.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} you were completely still.`,
      ({ duration }) => `Nothing moved for ${duration}: no hand, no head.`,
      ({ duration }) => `You stayed in one position for ${duration} and did not move.`,
      ({ duration }) => `For all of ${duration} there was not one gesture.`,
    ],
    effects: [
      'People may think that the picture has stopped.',
      'Attention fades when nothing changes.',
      'The audience only listens; there is nothing to watch.',
      'Even strong sentences pass by unmarked.',
    ],
    tries: [
      'Move about loosely, however you like, for a few breaths, then start this part in motion.',
      'Act out the verbs in this part: open, grow, cut, join. One movement for each.',
      'Explain this part to a friend on the phone and gesture as you do, then repeat it here.',
      'Take an object from your topic, and show it, turn it and put it down while you talk.',
    ],
  },
};
