import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { GreenroomError } from '../../shared/problem.ts';
import { type Audience, audienceSchema, DEFAULT_AUDIENCE } from '../../shared/rehearsal/audience.ts';
import { type Language, languageSchema } from '../../shared/rehearsal/timeline.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';

import { say } from '../../shared/words/language/message.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { isLoopback } from '../egress/address.ts';
import { anyLanguage } from './languageChoices.ts';

export interface AnalyzeOptions {
  /** Absolute path. */
  readonly film: string;
  /** Absolute path of the folder for the results. */
  readonly out: string;
  readonly coach: 'landmarks' | 'anthropic';
  /** The provider's address without a trailing slash; null for its own. */
  readonly baseUrl: string | null;
  readonly language: Language;
  /** Where the audience sits. */
  readonly audience: Audience;
  /** Observations a second. */
  readonly rate: number;
  /** The video track to look at, from 1; null: the one in which the most moves. */
  readonly track: number | null;
  /** Absolute path of a folder with bundles. */
  readonly models: string | null;
}

const OPTIONS = {
  out: { type: 'string' },
  coach: { type: 'string' },
  'base-url': { type: 'string' },
  lang: { type: 'string' },
  audience: { type: 'string' },
  rate: { type: 'string' },
  track: { type: 'string' },
  models: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const filled = z.string().trim().min(1);
const given = {
  out: filled,
  coach: z.enum(['landmarks', 'anthropic']).default('landmarks'),
  'base-url': z.url({ protocol: /^https?$/ }).optional(),
  lang: languageSchema.optional(),
  audience: audienceSchema.default(DEFAULT_AUDIENCE),
  rate: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(1).max(30))
    .default(10),
  track: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(1)).optional(),
  models: filled.optional(),
};

/** The language that the command speaks: what --lang says, else the computer's. Also while the rest is still unread. */
export function languageOf(argv: readonly string[], computer: Language): Language {
  const index = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index] === '--lang' ? argv[index + 1] : argv[index]?.slice('--lang='.length);
  return languageSchema.safeParse(word).data ?? computer;
}

/**
 * Reads what follows `analyze`. Throws `bad-option` that names the option, what was given and what is allowed;
 * `address-refused` for an address that a key must not be sent to.
 */
export function readAnalyzeOptions(argv: readonly string[], cwd: string, computer: Language): AnalyzeOptions | 'help' {
  const language = languageOf(argv, computer);
  const allowed = (word: Allowed) =>
    say(wordsFor(language).commands.allowed[word], { languages: anyLanguage(language) });
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) throw badOption(token.rawName, allowed('options'), token.value);
    const next = token.value?.startsWith('--') === true && !token.inlineValue;
    if (token.name === 'help' ? token.value !== undefined : token.value === undefined || next) {
      throw badOption(token.rawName, allowed(token.name === 'help' ? 'noValue' : wordOf(token.name)), token.value);
    }
  }
  if (values['help'] === true) return 'help';

  const read = <N extends keyof typeof given>(name: N): z.output<(typeof given)[N]> => {
    const result = given[name].safeParse(values[name]);
    if (result.success) return result.data as z.output<(typeof given)[N]>;
    throw badOption(`--${name}`, allowed(wordOf(name)), values[name]);
  };
  const [film] = positionals;
  if (film === undefined || film === '' || positionals.length > 1) {
    throw badOption('FILM', allowed('film'), positionals.join(' '));
  }
  const coach = read('coach');
  const baseUrl = read('base-url');
  if (baseUrl !== undefined && coach !== 'anthropic') throw badOption('--base-url', allowed('baseUrl'), baseUrl);
  const models = read('models');
  return {
    film: resolve(cwd, film),
    out: resolve(cwd, read('out')),
    coach,
    baseUrl: baseUrl === undefined ? null : checkedAddress(baseUrl),
    language: read('lang') ?? language,
    audience: read('audience'),
    rate: read('rate'),
    track: read('track') ?? null,
    models: models === undefined ? null : resolve(cwd, models),
  };
}

/**
 * The settings of one run: what the command was told, and the person's own models folder, model and spending limits. Asking for a provider by name is the consent
 * to send it the pictures, and only for this run.
 */
export function settingsOf(options: AnalyzeOptions, own: Settings, now: Date): Settings {
  const { coach: provider, baseUrl, language, audience, rate } = options;
  return {
    // Not how soon the person wants to notice things: the same film gives the same moments on every computer.
    ...DEFAULT_SETTINGS,
    ceilingUsd: own.ceilingUsd,
    monthlyCeilingUsd: own.monthlyCeilingUsd,
    language,
    provider,
    // A model's name means something to its own provider only.
    model: own.provider === provider ? own.model : DEFAULT_SETTINGS.model,
    baseUrl,
    consent: provider === 'landmarks' ? null : { provider, baseUrl, at: now.toISOString() },
    audience,
    rate,
    modelsFolder: options.models ?? own.modelsFolder,
  };
}

/** The names that the words know the options by. */
const WORDS = {
  out: 'out',
  coach: 'coach',
  'base-url': 'baseUrl',
  lang: 'lang',
  audience: 'audience',
  rate: 'rate',
  track: 'track',
  models: 'models',
} as const;
type Allowed = (typeof WORDS)[keyof typeof WORDS] | 'film' | 'options' | 'noValue';

function wordOf(name: string): Allowed {
  return Object.hasOwn(WORDS, name) ? WORDS[name as keyof typeof WORDS] : 'options';
}

function badOption(option: string, allowed: string, value: unknown): GreenroomError {
  return new GreenroomError('bad-option', { option, given: typeof value === 'string' ? value : '', allowed });
}

function checkedAddress(address: string): string {
  // Over plain http anyone on the way could read the key and the pictures.
  if (new URL(address).protocol === 'http:' && !isLoopback(address))
    throw new GreenroomError('address-refused', { address });
  return address.replace(/\/+$/, '').replace(/\/v1$/, '');
}
