import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page, test as plain } from 'playwright/test';
import { project } from './commandLine.ts';

export interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors that the page wrote to its console or threw. */
  readonly errors: string[];
  /** The app's data folder, gone after the test. */
  readonly data: string;
}

export interface OpenOptions {
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A data folder to open again. */
  readonly data?: string;
}

/** MediaPipe writes its whole log to the error console, what went well included; real failures of it are thrown. */
const MEDIAPIPE_LOG = /^([WIE]\d{4} |INFO: |Graph |GL )/;

/** Opens the real app on an empty data folder, in English. Everything it opened is closed after the test. */
export const test = plain.extend<{ open: (options?: OpenOptions) => Promise<Opened> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  open: async ({}, use) => {
    const opened: Opened[] = [];
    await use(async (options = {}) => {
      const executablePath = process.env.GREENROOM_ELECTRON;
      if (executablePath === undefined)
        throw new Error('Run these tests with "npm test", which finds an Electron to run.');
      const data = options.data ?? (await mkdtemp(join(tmpdir(), 'greenroom-data-')));
      const app = await electron.launch({
        executablePath,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--lang=en-US',
          '--use-fake-device-for-media-stream',
          ...(options.switches ?? []),
          project,
        ],
        env: { ...process.env, GREENROOM_DATA: data, ...options.env } as Record<string, string>,
      });
      const page = await app.firstWindow();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !MEDIAPIPE_LOG.test(message.text()))
          errors.push(`${message.text()} ${message.location().url}`.trim());
      });
      const result = { app, page, errors, data };
      opened.push(result);
      return result;
    });
    for (const { app, data } of opened) {
      await app.close();
      await rm(data, { recursive: true, force: true });
    }
  },
});
