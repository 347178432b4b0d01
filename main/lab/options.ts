import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run eval -- [options]

Judges how well each behavior is found, and writes report.html and run.json.

  --films DIR     Judge the films of DIR as well: films with a *labels.json beside them (main/lab/README.md shows one).
  --models DIR    Judge with the .task bundles of DIR as well. GREENROOM_MODELS does the same.
  --rate N        Observations a second of a film, 1 to 30 (default 10).
  --out DIR       Folder for the results (default: a new one in Greenroom's evaluations).
  --dump FILM     Print the signals of one film of --films as CSV instead, and judge nothing.
  --smoothing     Print what smoothing does to the signals of the films of --films instead.
  --help          This text.
`;

export interface EvalOptions {
  readonly films: string | undefined;
  readonly models: string | undefined;
  readonly rate: number;
  readonly out: string | undefined;
  readonly dump: string | undefined;
  readonly smoothing: boolean;
  readonly help: boolean;
}

/** @param cwd The folder that relative paths start from. Throws a sentence about the first option that cannot be. */
export function readOptions(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      films: { type: 'string' },
      models: { type: 'string' },
      rate: { type: 'string', default: '10' },
      out: { type: 'string' },
      dump: { type: 'string' },
      smoothing: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const folder = (given: string | undefined) => (given === undefined || given === '' ? undefined : resolve(cwd, given));
  const rate = Number(values.rate);
  if (!(rate >= 1 && rate <= 30)) throw new Error(`--rate cannot be "${values.rate}". Use a number from 1 to 30.`);
  return {
    films: folder(values.films),
    models: folder(values.models ?? env['GREENROOM_MODELS']),
    rate,
    out: folder(values.out),
    dump: values.dump,
    smoothing: values.smoothing,
    help: values.help,
  };
}

/** Where runs are kept when no folder is given. */
export function evaluationsFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env['APPDATA'] ?? homedir(), 'Greenroom', 'evaluations');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Greenroom', 'evaluations');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'greenroom', 'evaluations');
}
