import { z } from 'zod';
import type { Language } from '../../shared/timeline.ts';

const answerSchema = z.object({
  id: z.string().describe('The id of the event, exactly as given.'),
  verdict: z
    .enum(['confirmed', 'rejected', 'unsure'])
    .describe('Whether the pictures show the behavior that was measured.'),
  observation: z.string().describe('What an audience sees, one or two short sentences.'),
  suggestion: z.string().describe('One concrete thing to try, one or two short sentences.'),
});
/** What the model says about one event. */
export type Answer = z.infer<typeof answerSchema>;

/** The whole answer, as the model is asked for it. Lengths are not in it: the server does not enforce them, checks.ts does. */
export function replySchema(language: Language) {
  return z.object({
    language: z.literal(language).describe('The language that observation and suggestion are written in.'),
    answers: z.array(answerSchema).describe('Exactly one entry for every event id given.'),
  });
}

/**
 * The answers in a text, read tolerantly: servers that ignore the schema wrap JSON in fences or in talk. An entry that is
 * not an answer is left out (its event then counts as missing). Null when there is no JSON object with answers.
 */
export function readAnswers(text: string): Answer[] | null {
  for (const candidate of jsonObjects(text)) {
    const list = z.object({ answers: z.array(z.unknown()) }).safeParse(candidate);
    if (!list.success) continue;
    return list.data.answers.flatMap((entry) => {
      const answer = answerSchema.safeParse(entry);
      return answer.success ? [answer.data] : [];
    });
  }
  return null;
}

/** Every outermost JSON object in a text, in order. */
function* jsonObjects(text: string): Generator<unknown> {
  let start = text.indexOf('{');
  while (start !== -1) {
    const end = closing(text, start);
    const value = end === -1 ? undefined : parsed(text.slice(start, end + 1));
    if (value !== undefined) yield value;
    start = text.indexOf('{', value === undefined ? start + 1 : end + 1);
  }
}

/** Where the object that opens at `start` closes; -1 when it never does. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter === '\\') i++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return i;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all: talk with braces in it. The next brace may open the answer.
    return undefined;
  }
}
