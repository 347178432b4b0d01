import type { BehaviorWords } from '../../phrasings.ts';
import { percent } from '../amounts.ts';

export const calmStance: BehaviorWords = {
  name: 'Calm stance',
  sees: 'Your body rests in its place while you talk.',
  measured: (_value, threshold) => `Moved from side to side by less than ${percent(threshold)} of your shoulder width`,
  exercise: 'Keep it: stay as calm as this through the whole first minute of your next rehearsal.',
  slight: {
    seen: [
      ({ duration }) => `You kept a calm stance for ${duration}.`,
      ({ duration }) => `For ${duration} your body was quiet.`,
      ({ duration }) => `Your stance was steady for ${duration}.`,
      ({ duration }) => `For ${duration} you kept your place without swaying.`,
    ],
    effects: [
      'People can stay with your words.',
      'Nothing distracts from what you say.',
      'Your gestures are easier to see.',
      'The audience becomes quiet with you.',
    ],
    tries: [
      'Use this for the first sentence: arrive, stop, breathe, speak.',
      'Change your place or posture before the next point, then come to rest just like this.',
      'Check at each new slide that your weight rests evenly on both sides.',
      'Keep your body quiet, and let only your gestures move in the next part.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `Your body stayed calm and in its place for ${duration}.`,
      ({ duration }) => `For ${duration} your stance was quiet and even.`,
      ({ duration }) => `You held a steady stance for ${duration}.`,
      ({ duration }) => `For ${duration} your body did not sway at all.`,
    ],
    effects: [
      'The words get all the attention.',
      'Your pauses look like part of the plan.',
      'Each gesture stands out.',
      'It is easy to listen to.',
    ],
    tries: [
      'Stay like this for the most difficult slide, and let only the voice change.',
      'Put a pause after your main point, and stay exactly like this until you go on.',
      'Pause at the next topic, and find this stance again before you speak.',
      'Say the closing sentence in this stance, and count to three silently before you leave it.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `For ${duration} your stance was firm and calm.`,
      ({ duration }) => `Your body was completely calm for ${duration}.`,
      ({ duration }) => `You stood or sat calm and steady for all of ${duration}.`,
      ({ duration }) => `For ${duration} you stayed calm and upright, without any sway.`,
    ],
    effects: [
      'A large audience becomes quiet with a speaker like this.',
      'Whatever you say next has weight.',
      'Nothing pulls the eye away from your face.',
      'People take your pauses as part of the talk.',
    ],
    tries: [
      'Record the same part with more gestures, and keep your body as calm as here.',
      'Begin the next take like this: one full, quiet breath before the first word.',
      'Answer an imagined question in the same stance, without drawing back.',
      'Watch this moment once, note how your body rests, and begin like that on the day.',
    ],
  },
};
