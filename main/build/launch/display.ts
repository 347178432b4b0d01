import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { words } from './language.ts';

export interface Display {
  /** The environment in which a window can be opened. */
  readonly env: NodeJS.ProcessEnv;
  close(): void;
}

/** Whether this session has a screen of its own. Only Linux can be without one here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The session's own display, or a virtual one (Xvfb) that lives until `close`. */
export async function openDisplay(): Promise<Display> {
  return hasDisplay() ? { env: process.env, close() {} } : openVirtualDisplay();
}

/** A virtual display for each of `count` windows that are not to take the focus from each other; none where the session has its own. */
export async function openDisplays(count: number): Promise<Display[]> {
  return hasDisplay() ? [] : Promise.all(Array.from({ length: count }, openVirtualDisplay));
}

async function openVirtualDisplay(): Promise<Display> {
  // File descriptor 3 is where Xvfb writes the number of the free display that it took.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Ctrl+C reaches everything in the terminal's group. The app has to clean up first, and needs its display for that.
    detached: true,
  });
  const pipe = server.stdio[3];
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(words.noVirtualDisplay, { cause })));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    if (pipe === null || pipe === undefined || !('read' in pipe)) reject(new Error('Xvfb gave no pipe.'));
    else createInterface({ input: pipe }).once('line', resolve);
  });
  return {
    env: { ...process.env, DISPLAY: `:${number.trim()}` },
    close() {
      server.removeAllListeners('exit');
      server.kill();
    },
  };
}
