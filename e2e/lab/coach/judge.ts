import { z } from 'zod';
import type { Provider } from '../../../main/coaching/ask/provider.ts';
import { jsonObjects } from '../../../main/coaching/check/json.ts';
import { factsOf } from '../../../main/coaching/moments/facts.ts';
import type { Feedback, Language } from '../../../shared/rehearsal/timeline.ts';
import type { EvalItem } from './evalSet.ts';

/** Questions to be answered with yes or no, by a judge model and by people alike. */
export const CRITERIA = {
  seen: 'Does the observation describe something that can be seen, instead of judging the person?',
  audience: 'Does it say what that does to an audience?',
  fits: 'Does the suggestion address exactly what was measured?',
  doable: 'Could the speaker practise the suggestion alone, in the next few minutes?',
  kind: 'Would an embarrassed beginner feel respected by it?',
  natural: 'Does it read like a good human coach who is a native speaker?',
} as const satisfies Record<string, string>;

export const ratingsSchema = z.object({
  seen: z.boolean(),
  audience: z.boolean(),
  fits: z.boolean(),
  doable: z.boolean(),
  kind: z.boolean(),
  natural: z.boolean(),
});
export type Ratings = z.infer<typeof ratingsSchema>;
export type Criterion = keyof Ratings;
export const CRITERION_NAMES = ratingsSchema.keyof().options;

const INSTRUCTIONS = `You judge words that a coach wrote for somebody who rehearses a talk. You do not know who the coach is: a person, a program or a model. Answer each question with true or false; when in doubt, false; what does not apply is true. Answer with one JSON object and nothing else.`;

/** Asks a model about one text, without telling it who wrote it. Null when it gave no usable answer. */
export async function judge(
  { event }: EvalItem,
  { observation, suggestion, verdict }: Feedback,
  language: Language,
  provider: Provider,
): Promise<Ratings | null> {
  const text = [
    'What was measured:',
    factsOf({ event, alike: [event] }),
    `The coach's verdict: ${verdict}`,
    `Observation: ${observation}`,
    `Suggestion: ${suggestion === '' ? '(none, because the coach rejected the event)' : suggestion}`,
    ...CRITERION_NAMES.map((name) => `${name}: ${CRITERIA[name]}`),
  ].join('\n');
  const question = { instructions: INSTRUCTIONS, pieces: [{ text }], language, schema: ratingsSchema, maxTokens: 1500 };
  const { outcome } = await provider.ask(question, new AbortController().signal);
  if (outcome.kind === 'failed') return null;
  for (const object of jsonObjects(outcome.text)) {
    const ratings = ratingsSchema.safeParse(object);
    if (ratings.success) return ratings.data;
  }
  return null;
}
