import { z } from 'zod';

export const gapKindSchema = z.enum([
  // What the file does not hold. They take no time of the rehearsal, except `damaged`.
  'cut', // the person's own edit: two parts are joined here
  'jump', // the recorder's clock jumped: the computer slept, or its clock was set
  'start-missing', // nothing can be shown before the first key frame
  'end-missing', // the recording broke off
  'length-wrong', // the header promises another length than the pictures have
  'damaged', // pictures in the middle that cannot be decoded
  'paused', // the speaker paused: neither recorded nor judged, it takes no time of the rehearsal
  'moved', // chair, lid or camera: from here on the speaker is seen from elsewhere
  'inset', // slides with the speaker in a corner: from here on the camera's picture alone is looked at
  // What is there and tells nothing.
  'frozen', // the same picture again and again
  'black',
  'one-color',
  'dark', // far too dark to judge anybody
]);
export type GapKind = z.infer<typeof gapKindSchema>;

export const gapSchema = z.object({
  kind: gapKindSchema,
  /** In the rehearsal's own time. Equal where nothing of the rehearsal's time is concerned: a join, a missing end. */
  startMs: z.number().nonnegative(),
  endMs: z.number().nonnegative(),
  /** How much is missing at this place, in ms of the file's own clock, where the file tells; `length-wrong`: the length it promises. */
  missingMs: z.number().nonnegative().optional(),
});
/** A place where the picture is missing or tells nothing: nothing is judged in it, and no moment reaches across it. */
export type Gap = z.infer<typeof gapSchema>;

export const pieceSchema = z.object({
  /** In the rehearsal's own time. */
  startMs: z.number().nonnegative(),
  /** Where it stands on the clock that a player of the film shows. */
  mediaMs: z.number(),
  lengthMs: z.number().nonnegative(),
});
/** A stretch of the film that was looked at. What lies outside all pieces was cut away, and is never shown or sent. */
export type Piece = z.infer<typeof pieceSchema>;
