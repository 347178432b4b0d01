import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PRICES } from '../../../shared/coach/coachModels.ts';
import { type Language, languageSchema } from '../../../shared/rehearsal/timeline.ts';
import { evaluationsFolder } from '../options.ts';

export const USAGE = `Usage: npm run eval:coach -- [options]

Judges the words that people get for a fixed set of events: by rules, by a model, and by people.
The words from the landmarks are always judged. Models need GREENROOM_API_KEY, or --base-url.

  --lang ko|en     Language of the words (default en).
  --models A,B     Models to compare (default: the cheapest of the list). The first is tried at every batch size.
  --batches 1,4,8  Batch sizes (default 1,4,8).
  --judge MODEL    Model that judges (default: the next dearer one of the list; with --base-url: none).
  --base-url URL   A server of your own that answers /v1/messages, instead of Anthropic. It gets no key.
  --out DIR        Folder for report.html, feedback.ndjson and people.ndjson (default: in Greenroom's evaluations).
  --review         Open a page on this computer where people answer the same questions as the judge.
  --help           This text.
`;

export interface EvalOptions {
  readonly language: Language;
  readonly models: readonly string[];
  readonly batches: readonly number[];
  readonly judge: string | undefined;
  readonly baseUrl: string | undefined;
  readonly out: string;
  readonly review: boolean;
  readonly help: boolean;
}

/** @param cwd The folder that relative paths start from. Throws a sentence about the first option that cannot be. */
export function readOptions(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', default: 'en' },
      models: { type: 'string' },
      batches: { type: 'string', default: '1,4,8' },
      judge: { type: 'string' },
      'base-url': { type: 'string' },
      out: { type: 'string' },
      review: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const language = languageSchema.safeParse(values.lang);
  if (!language.success) throw new Error(`--lang cannot be "${values.lang}". Use ko or en.`);
  const batches = values.batches.split(',').map(Number);
  if (!batches.every((size) => Number.isInteger(size) && size >= 1 && size <= 20))
    throw new Error(`--batches cannot be "${values.batches}". Use whole numbers from 1 to 20, as in 1,4,8.`);
  const baseUrl = values['base-url'];
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    throw new Error(`--base-url cannot be "${baseUrl}". Use an address, as in http://127.0.0.1:11434.`);
  const [cheapest = '', next = ''] = Object.keys(PRICES);
  return {
    language: language.data,
    models: (values.models ?? cheapest).split(',').filter(Boolean),
    batches,
    judge: values.judge ?? (baseUrl === undefined ? next : undefined),
    baseUrl,
    out: values.out === undefined ? join(evaluationsFolder(env), 'coach') : resolve(cwd, values.out),
    review: values.review,
    help: values.help,
  };
}
