import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GreenroomError } from '../../shared/problem.ts';
import { type Language, languageSchema } from '../../shared/rehearsal/timeline.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { languageOf } from './analyzeOptions.ts';
import { anyLanguage } from './languageChoices.ts';

export interface StartOptions {
  /** Absolute paths. */
  readonly films: readonly string[];
  /** Absolute path of the folder that gets a folder for each film, where there is no window. */
  readonly out: string;
  /** What --lang says; undefined without it. */
  readonly language: Language | undefined;
}

const RESULTS = 'greenroom-results';
const OPTIONS = { out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const;

/** Reads what follows `npm start --`. Throws `bad-option` that names the option, what was given and what is allowed. */
export function readStartOptions(argv: readonly string[], cwd: string, computer: Language): StartOptions | 'help' {
  const spoken = languageOf(argv, computer);
  const { allowed } = wordsFor(spoken).launch;
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const refuse = (option: string, given: unknown, what: string): never => {
    throw new GreenroomError('bad-option', { option, given: typeof given === 'string' ? given : '', allowed: what });
  };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(OPTIONS, name)) refuse(rawName, value, allowed.options);
    else if (name === 'help' && value !== undefined) refuse(rawName, value, allowed.noValue);
  }
  if (values.help === true) return 'help';
  const { out = RESULTS, lang } = values;
  if (typeof out !== 'string' || out.trim() === '' || out.startsWith('--')) return refuse('--out', out, allowed.out);
  const language = lang === undefined ? undefined : languageSchema.safeParse(lang).data;
  if (lang !== undefined && language === undefined)
    refuse('--lang', lang, allowed.lang({ languages: anyLanguage(spoken) }));
  return { films: positionals.map((film) => resolve(cwd, film)), out: resolve(cwd, out), language };
}

/** A folder in `out` for the results of each film, named after it; numbered where two films have one name. */
export function foldersOf(films: readonly string[], out: string): string[] {
  const taken = new Set<string>();
  return films.map((film) => {
    const name = basename(film, extname(film)) || 'film';
    let folder = name;
    // Some systems see no difference between upper and lower case.
    for (let number = 2; taken.has(folder.toLowerCase()); number += 1) folder = `${name}-${number}`;
    taken.add(folder.toLowerCase());
    return join(out, folder);
  });
}
