import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build, buildLab } from './build.ts';
import { hasDisplay, openDisplay } from './display.ts';
import { accountSwitches, obtainElectron } from './electron.ts';
import { LAB, PROJECT } from './project.ts';
import { say } from './say.ts';
import { ensureSystemLibraries } from './systemLibraries.ts';

/** What Chromium and MediaPipe write to stderr by themselves; none of it is about the person's film. */
const NOISE = /^\[\d+:\d+\/|^[WIE]\d{4} |GPU stall|Graph (successfully|finished)|^INFO: |^\s*$/;

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
  await ensureSystemLibraries(!hasDisplay());
  const electron = await obtainElectron();
  await app.build();
  const display = await openDisplay();
  const chromiumData = await mkdtemp(join(tmpdir(), 'greenroom-chromium-'));
  try {
    const child = spawn(electron.executable, [...accountSwitches(), app.folder, ...args], {
      env: {
        ...display.env,
        INIT_CWD: process.env['INIT_CWD'] ?? process.cwd(),
        GREENROOM_SESSION: chromiumData,
        ...env,
      },
      stdio: ['ignore', 'inherit', 'pipe'],
      // Ctrl+C reaches everything in the terminal's group. Only the app itself is to hear of it: it needs its own helper
      // processes to clean up.
      detached: true,
    });
    let told = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // Once: Electron asks the app to end at the first signal, and kills it at the second. npm sends every one twice.
        if (!told) child.kill(signal);
        told = true;
      });
    }
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!NOISE.test(line)) say(line);
    });
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
  } finally {
    await rm(chromiumData, { recursive: true, force: true, maxRetries: 5 });
    display.close();
  }
}
