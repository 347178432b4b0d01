import type { BehaviorId } from '../../behaviors/catalogue.ts';
import type { Tally } from '../../summary/tallies.ts';

const WHEN: Record<Tally['when'], string> = {
  beginning: ', mostly in the first third',
  middle: ', mostly in the middle',
  end: ', mostly in the last third',
  throughout: '',
};

/** Closing words about a whole rehearsal, from what was measured. */
export const summary = {
  /** A behavior added up. `total` is a length of time in words. */
  point: ({ name, times, total, when }: { name: string; times: number; total: string; when: Tally['when'] }) =>
    times === 1
      ? `${name}: once, for ${total}${WHEN[when]}.`
      : `${name}: ${times} times, ${total} in all${WHEN[when]}.`,
  calm: (percent: number) => `For ${percent}% of the talk nothing stood out.`,
  everywhere: 'There is something to work on in every part, so begin with the first thing only.',
  nothing: 'Nothing crossed a threshold from beginning to end.',
  /** One exercise a behavior. */
  drills: {
    'looking-away': 'Put a sticker beside the lens. Say your first five sentences and end each one on the sticker.',
    'looking-down':
      'Take one slide. Read a line in silence, look up, count one, say it. Repeat until no word falls on the paper.',
    'head-tilt': 'Stand with your back to a wall, crown against it, and say your opening. Step away and say it again.',
    'turned-away': 'Practice three slide changes: look at the slide in silence, turn back, breathe, then speak.',
    'out-of-frame': 'Tape two marks on the floor where the picture ends. Give two minutes of the talk between them.',
    'off-center': 'Mark the middle of the picture on the floor. Walk on a change of topic and land on the mark.',
    'too-close': 'Push the camera back until both elbows fit in. Give one minute with your hands in view.',
    'too-far': 'Come forward until the picture shows you from head to waist. Give your key sentence from there.',
    'uneven-shoulders':
      'Feet hip-wide, breathe in, lift both shoulders to the ears, let them drop. Do it before every section.',
    slouching:
      'Sit on the front third of the chair with both feet down. Give two minutes without touching the backrest.',
    swaying: 'Stand with a sheet of paper under each foot. Give one minute without moving the sheets.',
    'hand-to-face': 'Hold a pen in the hand that wanders. Give three minutes, and put it down only to point.',
    'arms-crossed': 'Begin each sentence with your palms open at waist height. Do five sentences in a row.',
    'hands-clasped':
      'Say one paragraph and show with your hands how big, how many and where. Then say it again, smaller.',
    'hands-hidden': 'Give two minutes with both hands above the belt, as if you held a ball in front of you.',
    fidgeting: 'Rest your fingertips on the table through one whole section. Lift them only for a gesture you mean.',
    frozen: 'Mark three words in your text. On each of them, make one clear gesture and let it stand for a second.',
    'flat-expression': 'Tell the opening once as to a friend on the phone, then again to the camera in the same way.',
    'open-gesture': 'Keep it: say one paragraph and let your hands show its size, its number or its place.',
    'calm-stance': 'Keep it: stand like this for the whole first minute of your next rehearsal.',
    'steady-gaze': 'Keep it: give your most important sentence to one spot beside the lens.',
  } satisfies Record<BehaviorId, string> & Record<string, string> as Readonly<Record<string, string>>,
  unknownDrill: 'Watch that moment once without sound, then give the same part again and watch both.',
};
