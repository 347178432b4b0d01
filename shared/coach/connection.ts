import { z } from 'zod';

export const connectionOutcomeSchema = z.enum([
  'works',
  'no-key',
  'address-refused', // not this computer, and not confirmed; or a key over plain http
  'not-a-server', // something answered, but not as such a server does
  'offline',
  'bad-key',
  'forbidden',
  'not-found',
  'not-accepted',
  'too-large',
  'redirected',
  'rate-limited',
  'server-error',
  'timed-out',
  'refused',
]);
/** What came of trying the connection. */
export type ConnectionOutcome = z.infer<typeof connectionOutcomeSchema>;

export const connectionTestSchema = z.object({
  outcome: connectionOutcomeSchema,
  model: z.string(),
  /** The server that was asked, as the person knows it: host and port. */
  host: z.string(),
  /** How long the answer took. */
  ms: z.number().nonnegative(),
});
export type ConnectionTest = z.infer<typeof connectionTestSchema>;

export const estimateSchema = z.object({
  requests: z.number().int().nonnegative(),
  pictures: z.number().int().nonnegative(),
  /** Exact for pictures, estimated for text. */
  inputTokens: z.number().nonnegative(),
  outputTokens: z.number().nonnegative(),
  usd: z.number().nonnegative(),
});
/** What coaching would cost. */
export type Estimate = z.infer<typeof estimateSchema>;

export const consentExampleSchema = z.object({
  /** Where it would go. */
  host: z.string(),
  /** Whether that is this computer. */
  here: z.boolean(),
  /** The body of a request, exactly as it would be sent, as JSON. */
  body: z.string(),
  /** app:// address of the picture in it; null when the moment has none. */
  picture: z.string().nullable(),
  /** The rehearsal that the example is from; null: from the sample. */
  title: z.string().nullable(),
  /** Length of that rehearsal, and what coaching all of it would cost. */
  durationMs: z.number().nonnegative(),
  moments: z.number().int().nonnegative(),
  estimate: estimateSchema,
});
/** What would be sent, shown before anything is. */
export type ConsentExample = z.infer<typeof consentExampleSchema>;
