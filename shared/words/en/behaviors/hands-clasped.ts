import type { BehaviorWords } from '../../phrasings.ts';

export const handsClasped: BehaviorWords = {
  name: 'Clasped hands',
  sees: 'Your hands stay folded low in front of you.',
  measured: () => 'Both hands together, below the elbows, and still',
  exercise: 'Say one paragraph and show with your hands how big, how many and where. Then say it again, smaller.',
  slight: {
    seen: [
      ({ duration }) => `Your hands were folded low in front of you for ${duration}.`,
      ({ duration }) => `For ${duration} you held your hands together.`,
      ({ duration }) => `Your hands stayed clasped for ${duration}.`,
      ({ duration }) => `For ${duration} one of your hands held the other, low in front.`,
    ],
    effects: [
      'It is a good place to rest, but nothing is shown from there.',
      'The audience gets no gestures for that time.',
      'It looks a little like waiting.',
      'The shoulders come forward, and the chest closes.',
    ],
    tries: [
      'Raise your hands to the height of your waist, and let only the fingertips touch.',
      'Open your hands at the first word of each new point.',
      'Show one size in this part: small, large, or growing.',
      'Let go with one hand, and use it for the next sentence.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You kept your hands folded low for ${duration}.`,
      ({ duration }) => `For ${duration} your hands were clasped and did not move.`,
      ({ duration }) => `Your hands lay together, low in front, for ${duration}.`,
      ({ duration }) => `For ${duration} your two hands held each other.`,
    ],
    effects: [
      'From the front it looks closed.',
      'The voice has to say everything alone.',
      'Long explanations begin to look alike.',
      'People see someone who waits for a turn.',
    ],
    tries: [
      'Take a card in one hand, so that they cannot fold.',
      'Count your points on your fingers, high enough for the camera.',
      'Say this part as if you handed over each idea on an open palm.',
      'Let your arms rest at your sides for one sentence, then gesture from there.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `Your hands were locked together low in front for ${duration}.`,
      ({ duration }) => `For ${duration} your hands stayed folded and quite still.`,
      ({ duration }) => `Your hands did not open for ${duration}; they stayed clasped.`,
      ({ duration }) => `For all of ${duration} your hands held on to each other.`,
    ],
    effects: [
      'Nothing moves with your words.',
      'Your voice says much, and your hands say nothing.',
      'It looks closed, whatever the words are.',
      'Listeners have to imagine every size and direction.',
    ],
    tries: [
      'Put a pen in one hand and a card in the other for this part; then do it with empty hands.',
      'Draw the three main ideas of this part in the air, one after the other.',
      'Keep your elbows a hand away from your body, and tell this part like that.',
      'Clap once, leave your hands open from there, and begin the first sentence.',
    ],
  },
};
