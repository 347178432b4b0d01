import { z } from 'zod';
import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { jsonObjects } from './json.ts';

const verdictSchema = z.enum(['confirmed', 'rejected', 'unsure']);
/** In the order in which it is written: the model looks first and judges then. */
const answerSchema = z.object({
  id: z.string().describe('The id of the event, exactly as given.'),
  observation: z.string().describe('What an audience sees, one or two short sentences.'),
  verdict: verdictSchema.describe('Whether the pictures show the behavior that was measured.'),
  suggestion: z.string().describe('One concrete thing to try, one or two short sentences.'),
});
/** What the model says about one event. */
export type Answer = z.infer<typeof answerSchema>;

/** Read more widely than asked for: models that are given the schema in words write "Confirmed" or leave an empty field out. */
const tolerantSchema = answerSchema.extend({
  verdict: z
    .string()
    .transform((word) => word.trim().toLowerCase())
    .pipe(verdictSchema),
  suggestion: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
});

/** The whole answer, as the model is asked for it. Lengths are not in it: the server does not enforce them, checks.ts does. */
export function replySchema(language: Language) {
  return z.object({
    language: z.literal(language).describe('The language that observation and suggestion are written in.'),
    answers: z.array(answerSchema).describe('Exactly one entry for every event id given.'),
  });
}

/**
 * The answers in a text, read tolerantly: in the object asked for, or one by one where there is none, as in a bare list or
 * in JSON that ends in the middle. An entry that is not an answer is left out; its event then counts as missing.
 */
export function readAnswers(text: string): Answer[] {
  const found: Answer[] = [];
  for (const object of jsonObjects(text)) {
    const list = z.object({ answers: z.array(z.unknown()) }).safeParse(object);
    if (list.success) return list.data.answers.flatMap(answerIn);
    found.push(...answerIn(object));
  }
  return found;
}

function answerIn(value: unknown): Answer[] {
  const answer = tolerantSchema.safeParse(value);
  return answer.success ? [answer.data] : [];
}
