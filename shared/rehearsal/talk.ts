import { z } from 'zod';

/** Letters. A sentence each; more would cost tokens with every request and say no more. */
export const LONGEST_TALK_FIELD = 200;
const field = z.string().max(LONGEST_TALK_FIELD);

export const talkSchema = z.object({
  /** Who will listen: "twelve investors", "my class". */
  audience: field,
  /** Where and how: "a hall with a stage", "online, seated". */
  setting: field,
  /** What they should do or know afterwards. */
  goal: field,
});
/** What a talk is for, in the person's own words. Every field may be empty. */
export type Talk = z.infer<typeof talkSchema>;

export const NO_TALK: Talk = { audience: '', setting: '', goal: '' };
