import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { accountSwitches, obtainElectron } from '../runtime/electron.ts';
import { ensureSystemLibraries } from '../runtime/systemLibraries.ts';
import type { Runtime } from '../runtime/testRuntime.ts';
import { build, buildLab } from './build.ts';
import { type Display, hasDisplay, openDisplay } from './display.ts';
import { endOf } from './endOf.ts';
import { LAB, PROJECT } from './project.ts';
import { say } from './say.ts';

/** What Chromium and MediaPipe write to stderr by themselves; none of it is about the person's film. */
const NOISE = /^\[\d+:\d+\/|^[WIE]\d{4} |GPU stall|Graph (successfully|finished)|^INFO: |^\s*$/;
/** How long Chromium may take to end when everything is done. */
const SHUTDOWN_MS = 5000;

/** An app to run: its folder, and what builds it. */
interface Runnable {
  readonly folder: string;
  readonly build: () => Promise<void>;
}

const APP: Runnable = { folder: PROJECT, build };
/** The app with the commands that measure it. */
export const MEASURED: Runnable = { folder: LAB, build: buildLab };

/**
 * Runs a command of the app, which shows no window, under a virtual display where there is none. Gives its exit code.
 *
 * @param env Added to the environment of the app.
 */
export async function runApp(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  app: Runnable = APP,
): Promise<number> {
  const electron = await prepare(app, !hasDisplay());
  const display = await openDisplay();
  const chromiumData = await mkdtemp(join(tmpdir(), 'greenroom-chromium-'));
  try {
    const { code } = await runElectron(electron, display, [app.folder, ...args], {
      GREENROOM_SESSION: chromiumData,
      ...env,
    });
    return code;
  } finally {
    await rm(chromiumData, { recursive: true, force: true, maxRetries: 5 });
    display.close();
  }
}

/** Opens the app's window on this session's own display, and gives the exit code when it is closed; `interrupted`: by Ctrl+C. */
export async function openApp(args: readonly string[]): Promise<{ code: number; interrupted: boolean }> {
  const electron = await prepare(APP, false);
  return runElectron(electron, await openDisplay(), [APP.folder, ...args], {});
}

/** Everything that the app needs in order to run. */
async function prepare(app: Runnable, withoutDisplay: boolean): Promise<Runtime> {
  await ensureSystemLibraries(withoutDisplay);
  const electron = await obtainElectron();
  await app.build();
  return electron;
}

async function runElectron(electron: Runtime, display: Display, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(electron.executable, [...accountSwitches(), ...args], {
    env: { ...display.env, INIT_CWD: process.env['INIT_CWD'] ?? process.cwd(), ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // Ctrl+C reaches everything in the terminal's group. Only the app itself is to hear of it: it needs its own helper
    // processes to clean up.
    detached: true,
  });
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Once: Electron asks the app to end at the first signal, and kills it at the second. npm sends every one twice.
      if (!interrupted) child.kill(signal);
      interrupted = true;
    });
  }
  if (child.stderr === null) throw new Error('The app was started without a stderr.');
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!NOISE.test(line)) say(line);
  });
  return { code: await endOf(child, SHUTDOWN_MS), interrupted };
}
