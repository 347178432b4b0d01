import { z } from 'zod';

export const notJudgedReasonSchema = z.enum([
  'nobody', // in the picture
  'no-face',
  'no-shoulders',
  'no-hands', // arms, hands or where they would be
  'too-small', // so far away that no face is made out
  'no-neutral', // the speaker is seen, for too short a time to tell their usual posture
  'too-dark',
  'frozen', // the picture stands still
  'no-picture', // black, of one color, or damaged
  'no-sound', // no microphone, or a film without a track of sound
  'silent', // there is sound, and nothing in it
  'noisy',
  'clipped',
  'no-speech',
  'little-speech', // too short a time to tell how somebody usually speaks
]);
export type NotJudgedReason = z.infer<typeof notJudgedReasonSchema>;

export const notJudgedSchema = z.object({
  /** Id in the catalogue. */
  behavior: z.string().min(1),
  reason: notJudgedReasonSchema,
  /** In the rehearsal's own time. */
  startMs: z.number().nonnegative(),
  endMs: z.number().nonnegative(),
});
/** A stretch in which a behavior was neither there nor not there, because what tells it was not to be seen. */
export type NotJudged = z.infer<typeof notJudgedSchema>;

/** Reasons that the picture itself gives: they are told of the rehearsal as a whole, as gaps. */
const OF_THE_PICTURE: ReadonlySet<NotJudgedReason> = new Set(['too-dark', 'frozen', 'no-picture']);

/** Those that are told of each behavior by itself. */
export function ofBehaviors(notJudged: readonly NotJudged[] | undefined): NotJudged[] {
  return (notJudged ?? []).filter(({ reason }) => !OF_THE_PICTURE.has(reason));
}
