import type { BehaviorWords } from '../../phrasings.ts';

export const handsHidden: BehaviorWords = {
  name: 'Hidden hands',
  sees: 'Your hands are in pockets, behind you or below the picture.',
  measured: () => 'Both hands out of sight, although there is room for them in the picture',
  exercise: 'Speak for two minutes with your hands above your waist, as if you held a ball in front of you.',
  slight: {
    seen: [
      ({ duration }) => `Your hands were out of sight for ${duration}.`,
      ({ duration }) => `For ${duration} the audience could not see your hands.`,
      ({ duration }) => `Both hands were hidden for ${duration}.`,
      ({ duration }) => `For ${duration} your hands were not in the picture.`,
    ],
    effects: [
      'The words get no help from gestures.',
      'Listeners miss a part of what you could show.',
      'What is left is a head that talks.',
      'Open hands would make it easier to trust the words.',
    ],
    tries: [
      'Bring your hands above your waist before the next sentence.',
      'Start each new slide with one hand in view.',
      'Lay your fingertips on the edge of the table, where the camera sees them.',
      'Bend your arms, and move back until your hands are in the picture.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `Your hands stayed hidden for ${duration}: in pockets, behind you or too low.`,
      ({ duration }) => `For ${duration} both hands were out of view.`,
      ({ duration }) => `You kept your hands out of sight for ${duration}.`,
      ({ duration }) => `For ${duration} there was nothing to be seen of your hands.`,
    ],
    effects: [
      'The audience cannot see what you could show.',
      'People begin to wonder what is happening there.',
      'The voice has to do all the work.',
      'A long passage like this looks flat on a screen.',
    ],
    tries: [
      'Close your pockets with a strip of tape for the next take.',
      'Hold the remote in one hand, and keep the other free in front of you.',
      'Lower the camera a little until your waist is in the picture.',
      'Show a number with your fingers in each of the next three sentences.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} your hands did not appear at all.`,
      ({ duration }) => `Both hands were hidden for all of ${duration}.`,
      ({ duration }) => `Your hands were nowhere in the picture for ${duration}.`,
      ({ duration }) => `For ${duration} the audience had to do without your hands.`,
    ],
    effects: [
      'Half of what explains is missing.',
      'People see a head and hear a voice, no more.',
      'Sizes, directions and steps have to be imagined.',
      'It makes the distance to the audience larger.',
    ],
    tries: [
      'Set up again: far enough back and the camera low enough to show your bent arms.',
      'Hold a sheet of paper in front of your chest while you tell this part.',
      'Tell this part once as if to someone who hardly knows your language: with your hands.',
      'Put your hands on the table or on your lap, in view, and start every sentence from there.',
    ],
  },
};
