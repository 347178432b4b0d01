import type { App, BrowserWindow } from 'electron';
import type { Problem } from '../../shared/problem.ts';
import type { Log } from '../log.ts';

/** A page that crashes again sooner than this after it was loaded anew would only go on crashing. */
const AGAIN_MS = 30_000;

interface Trouble {
  readonly log: Log;
  /** The page is gone: saves what it had begun. Resolves when that is done, and the page may be loaded again. */
  readonly pageGone: () => Promise<void>;
  /** Told to the person by the page that is loaded next. */
  readonly tell: (problem: Problem) => void;
  /** The window cannot be shown, or not kept: nothing is left but to say so. */
  readonly giveUp: (why: string) => void;
  readonly now: () => number;
}

/** The part of a window that is watched. */
export interface Watched {
  readonly webContents: {
    on(name: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown;
    on(
      name: 'did-fail-load',
      listener: (event: unknown, code: number, description: string, url: string, isMainFrame: boolean) => void,
    ): unknown;
    on(name: 'preload-error', listener: (event: unknown, path: string, error: Error) => void): unknown;
    on(name: 'unresponsive' | 'responsive', listener: () => void): unknown;
    reload(): void;
  };
}

/** What Chromium calls a load that was given up for another one. */
const ABORTED = -3;

/** Watches the page of a window: one that crashes is loaded again, and one that cannot be loaded is told about. */
export function watchWindow({ webContents }: Watched, { log, pageGone, tell, giveUp, now }: Trouble): void {
  let reloadedMs = Number.NEGATIVE_INFINITY;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log(`The page is gone: ${reason}`);
    const soon = now() - reloadedMs < AGAIN_MS;
    reloadedMs = now();
    // What it was recording is safe first, whatever becomes of the window.
    pageGone().then(
      () => {
        if (soon) return giveUp(reason);
        tell({ kind: 'window-reopened', details: {} });
        webContents.reload();
      },
      (error) => giveUp(String(error)),
    );
  });
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === ABORTED) return;
    log(`${url} could not be loaded: ${description}`);
    giveUp(description);
  });
  webContents.on('preload-error', (_event, path, { message }) => {
    log(`${path}: ${message}`);
    giveUp(message);
  });
  webContents.on('unresponsive', () => log('The page does not answer.'));
  webContents.on('responsive', () => log('The page answers again.'));
}

/** Writes down which of Chromium's other processes ended badly; Chromium starts them again by itself. */
export function watchProcesses(app: Pick<App, 'on'>, log: Log): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') log(`A process is gone: ${type} ${name ?? ''} ${reason} ${exitCode}`);
  });
}

/** Brings the window that is there in front of the person, out of the dock or the task bar too. */
export function bringForward(window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'>): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
