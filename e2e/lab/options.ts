import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { STANDARD_SET } from './cases/set.ts';
import { SCENARIOS } from './scenarios/scenarios.ts';

const SCENARIO_NAMES = [...SCENARIOS.map(({ behavior }) => behavior), 'calm', 'mixed'];

export const USAGE = `Usage: npm run eval -- [options]

Judges how well each behavior is found, and writes report.html and run.json.

  --cases N       Cases of the set of synthetic tracks (default 3000, all of it; 0: none).
  --seed N        Another set of tracks, and of rendered films, than the standard one.
  --only NAME     Only the cases of one behavior, or calm or mixed.
  --films PATH    Judge films as well: a folder with labels in it, one labels file, or one film (e2e/lab/README.md).
  --sample        Judge the film that comes with the app.
  --rendered N    Judge N films that are rendered from a photo (needs ffmpeg).
  --models DIR    Judge with the .task bundles of DIR as well. GREENROOM_MODELS does the same.
  --rate N        Observations a second of a film, 1 to 30 (default 10).
  --out DIR       Folder for the results (default: a new one in Greenroom's evaluations).
  --compare DIR   Say what is different from the run in DIR.
  --dump FILM     Print the signals of one film, labelled or not, as CSV instead, and judge nothing.
  --smoothing     Print what smoothing does to the signals of the films of --films instead.
  --mine          Say how well the limits fit you, from what you said of the moments in your own rehearsals; changes nothing.
  --library DIR   The folder of rehearsals that --mine reads (default: the app's own).
  --review        Open a page in which a person accepts or rejects cases, and judge nothing.
  --ask MODEL     Ask a language model about the cases instead; off unless asked for. Its key is taken from GREENROOM_API_KEY.
  --base-url URL  Another address for --ask than Anthropic's; one on this computer needs no key.
  --items N       How many cases --review and --ask are about (default 60; every fifth is spoiled on purpose).
  --help          This text.
`;

export interface EvalOptions {
  readonly cases: number;
  readonly seed: number;
  readonly only: string | undefined;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly films: string | undefined;
  readonly sample: boolean;
  readonly rendered: number;
  readonly compare: string | undefined;
  readonly models: string | undefined;
  readonly rate: number;
  readonly out: string | undefined;
  readonly dump: string | undefined;
  readonly smoothing: boolean;
  readonly mine: boolean;
  readonly library: string | undefined;
  readonly review: boolean;
  readonly ask: string | undefined;
  readonly baseUrl: string | undefined;
  readonly items: number;
  readonly help: boolean;
}

/** @param cwd The folder that relative paths start from. Throws a sentence about the first option that cannot be. */
export function readOptions(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: String(STANDARD_SET.cases) },
      seed: { type: 'string', default: String(STANDARD_SET.seed) },
      only: { type: 'string' },
      films: { type: 'string' },
      sample: { type: 'boolean', default: false },
      rendered: { type: 'string', default: '0' },
      compare: { type: 'string' },
      models: { type: 'string' },
      rate: { type: 'string', default: '10' },
      out: { type: 'string' },
      dump: { type: 'string' },
      smoothing: { type: 'boolean', default: false },
      mine: { type: 'boolean', default: false },
      library: { type: 'string' },
      review: { type: 'boolean', default: false },
      ask: { type: 'string' },
      'base-url': { type: 'string' },
      items: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  const folder = (given: string | undefined) => (given === undefined || given === '' ? undefined : resolve(cwd, given));
  const only = values.only;
  if (only !== undefined && !SCENARIO_NAMES.includes(only))
    throw new Error(`--only cannot be "${only}". Use one of ${SCENARIO_NAMES.join(', ')}.`);
  return {
    cwd,
    cases: wholeNumber('--cases', values.cases, 0, 1_000_000),
    seed: wholeNumber('--seed', values.seed, 0, 1_000_000),
    only,
    sample: values.sample,
    rendered: wholeNumber('--rendered', values.rendered, 0, 1000),
    compare: folder(values.compare),
    films: folder(values.films),
    models: folder(values.models ?? env['GREENROOM_MODELS']),
    rate: wholeNumber('--rate', values.rate, 1, 30),
    out: folder(values.out),
    dump: values.dump,
    smoothing: values.smoothing,
    mine: values.mine,
    library: folder(values.library),
    review: values.review,
    ask: values.ask,
    baseUrl: values['base-url'],
    items: wholeNumber('--items', values.items, 1, 5000),
    help: values.help,
  };
}

function wholeNumber(option: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most && given.trim() !== '') return value;
  throw new Error(`${option} cannot be "${given}". Use a whole number from ${least} to ${most}.`);
}

/** Where runs are kept when no folder is given. */
export function evaluationsFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env['APPDATA'] ?? homedir(), 'Greenroom', 'evaluations');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Greenroom', 'evaluations');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'greenroom', 'evaluations');
}
