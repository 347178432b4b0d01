import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder with package.json. */
export const project = resolve(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** The folder that the command is typed in. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Presses Ctrl+C, which a terminal sends to every process of the command, when this is written to stderr. */
  readonly interruptAt?: RegExp;
}

/** Runs `npm run analyze -- …args` as a person would from a terminal. */
export function analyze(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return npm(['run', '--silent', 'analyze', '--prefix', project, '--', ...args], options);
}

/** Runs `npm start -- …args` as a person would from a terminal without a display. */
export function startWithoutDisplay(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const env = { ...options.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  return npm(['start', '--silent', '--prefix', project, '--', ...args], { ...options, env });
}

function npm(args: readonly string[], options: RunOptions): Promise<Ended> {
  const cwd = options.cwd ?? project;
  return new Promise((done, failed) => {
    const child = spawn('npm', args, {
      cwd,
      env: { ...process.env, INIT_CWD: cwd, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as a terminal makes it.
      detached: true,
    });
    let stdout = '';
    let stderr = '';
    let interrupted = false;
    child.stdout.on('data', (part) => {
      stdout += String(part);
    });
    child.stderr.on('data', (part) => {
      stderr += String(part);
      if (interrupted || options.interruptAt?.test(stderr) !== true || child.pid === undefined) return;
      interrupted = true;
      process.kill(-child.pid, 'SIGINT');
    });
    // A test that is given up on leaves nothing running.
    const giveUp = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
    process.once('exit', giveUp);
    child.on('close', () => process.off('exit', giveUp));
    child.on('error', failed);
    // As a shell reports it: 128 and the signal's number for what a signal ended.
    child.on('close', (code, signal) =>
      done({ code: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], stdout, stderr }),
    );
  });
}

/** A temporary folder that is gone after `run`. */
export async function inTemporaryFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-e2e-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
