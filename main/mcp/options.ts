import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the server is started with. */
export interface Options {
  /** Folder of a library that the person named: that is their yes. Null: the app's own, with its switches. */
  readonly library: string | null;
  /** Pictures of a library that was named. */
  readonly pictures: boolean;
  /** The app's data folder, with the settings and the library. */
  readonly data: string;
}

/** The system, as far as it decides where the app's data is. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/**
 * `greenroom-mcp.mjs [--library DIR [--pictures]] [--data DIR]`. An empty DIR, which is what a form gives that was not filled in, counts as
 * none. Throws a TypeError for an option that is none.
 */
export function readOptions(argv: readonly string[], machine: Machine): Options {
  const { values } = parseArgs({
    // A form says true or false, a person at a terminal only names it.
    args: argv.flatMap((arg) => (arg === '--pictures=true' ? '--pictures' : arg === '--pictures=false' ? [] : arg)),
    options: { library: { type: 'string' }, pictures: { type: 'boolean' }, data: { type: 'string' } },
    allowPositionals: false,
    strict: true,
  });
  const library = values.library?.trim() ?? '';
  const data = values.data?.trim() || machine.env['GREENROOM_DATA'] || dataFolder(machine);
  // npm starts a command in the project's folder, and says where the person was.
  const cwd = machine.env['INIT_CWD'] ?? machine.cwd;
  return {
    library: library === '' ? null : resolve(cwd, library),
    pictures: values.pictures === true,
    data: resolve(cwd, data),
  };
}

/** Where Electron keeps the data of an app of this name: https://www.electronjs.org/docs/latest/api/app#appgetpathname */
export function dataFolder({ platform, home, env }: Omit<Machine, 'cwd'>): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP);
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), APP);
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), APP);
}

const APP = 'Greenroom';
