import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { words } from '../launch/language.ts';
import { mustRun } from '../launch/run.ts';
import { say } from '../launch/say.ts';

/** What Electron needs on a bare Debian, and a font with Hangul, without which Korean is a row of boxes. */
const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libnotify4',
  'libsecret-1-0',
  'fonts-nanum',
];

/** What it needs besides, where there is no display. */
const DISPLAY = ['xvfb', 'xauth'];

/** Newer Debian and Ubuntu releases renamed some libraries for 64-bit time. */
const namesOf = (library: string) => [library, `${library}t64`];

/** Those of the packages that are installed. */
function installedOf(names: readonly string[]): Set<string> {
  const { status, stdout, error } = spawnSync('dpkg-query', ['-W', `-f=${'$'}{Package} ${'$'}{Status}\n`, ...names], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It ends with code 1 when it does not know one of them, and tells of the others all the same; more is a real failure.
  if (status !== 0 && status !== 1) throw error ?? new Error(`dpkg-query ended with code ${status}.`);
  return new Set([...stdout.matchAll(/^(\S+) install ok installed$/gm)].map(([, name = '']) => name));
}

/**
 * Makes sure that the libraries Electron needs are there. As root on Debian they are installed; otherwise throws with
 * the one line to paste. Other systems bring their own: nothing to do.
 *
 * @param withoutDisplay Whether a virtual display will be needed too.
 */
export async function ensureSystemLibraries(withoutDisplay: boolean): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const wanted = withoutDisplay ? [...LIBRARIES, ...DISPLAY] : LIBRARIES;
  const installed = installedOf(wanted.flatMap(namesOf));
  const missing = wanted.filter((library) => !namesOf(library).some((name) => installed.has(name)));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(words.missing({ packages: missing.join(' ') }));
  }
  say(words.installing({ packages: missing.join(' ') }));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await mustRun('apt-get', ['update', '-qq'], { env, output: 'hidden' });
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      env,
      output: 'hidden',
    });
  } catch (error) {
    throw new Error(words.notInstalled({ packages: missing.join(' ') }), { cause: error });
  }
}
