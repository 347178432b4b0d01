import { z } from 'zod';

export const recordKindSchema = z.enum(['title', 'script', 'slide', 'moment', 'note']);
export type RecordKind = z.infer<typeof recordKindSchema>;

export const recordSchema = z.object({
  rehearsal: z.string(),
  kind: recordKindSchema,
  /** When it came up in the rehearsal, in ms; null where that is not known. */
  atMs: z.number().nonnegative().nullable(),
  page: z.number().int().nullable(),
  /** Id of the moment it is about. */
  moment: z.string().nullable(),
  /** The headings above it. */
  heading: z.string(),
  text: z.string(),
  /** For the person's own eyes: a note, or a moment that they keep back. It is handed to nobody. */
  own: z.boolean(),
});
/** Something in the library that can be found. */
export type SearchRecord = z.infer<typeof recordSchema>;
