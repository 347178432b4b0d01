import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page, test as plain } from 'playwright/test';
import { LAB } from '../main/build/launch/project.ts';
import { project } from './commands/commandLine.ts';

export interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors that the page wrote to its console or threw. */
  readonly errors: string[];
}

export interface OpenOptions {
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Opens the app with the ports of e2e/entry in the place of the one that ships: its switches, or a page of e2e/. */
  readonly ports?: { readonly killAt?: string; readonly timeoutMs?: number; readonly page?: string };
  /** Films that the command line names. */
  readonly films?: readonly string[];
}

interface Fixtures {
  /** The app's data folder: empty at first, the same for every opening in one test, gone after it. */
  readonly data: string;
  /** Opens the real app in English, with Chromium's own picture as its camera unless a switch says otherwise. */
  readonly open: (options?: OpenOptions) => Promise<Opened>;
}

/** MediaPipe writes its whole log to the error console, what went well included; real failures of it are thrown. */
const MEDIAPIPE_LOG = /^([WIE]\d{4} |INFO: |Graph |GL )/;

/** Opens the real app on this data folder; whoever does so closes it. */
export async function launch(data: string, options: OpenOptions = {}): Promise<Opened> {
  const app = await electron.launch({
    executablePath: executable(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-US',
      '--use-fake-device-for-media-stream',
      ...(options.switches ?? []),
      options.ports === undefined ? project : LAB,
      ...(options.ports?.page === undefined ? [] : ['page', options.ports.page]),
      ...(options.films === undefined ? [] : ['open', ...options.films]),
    ],
    env: {
      ...process.env,
      GREENROOM_DATA: data,
      ...(options.ports?.killAt && { GREENROOM_KILL_AT: options.ports.killAt }),
      ...(options.ports?.timeoutMs && { GREENROOM_TIMEOUT_MS: String(options.ports.timeoutMs) }),
      ...options.env,
    } as Record<string, string>,
  });
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !MEDIAPIPE_LOG.test(message.text()))
      errors.push(`${message.text()} ${message.location().url}`.trim());
  });
  return { app, page, errors };
}

/** Everything that a test opened is closed after it. */
export const test = plain.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'greenroom-data-'));
    // One story waits for the countdown; it would be three seconds in every other.
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ countdown: false }));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  open: async ({ data }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async (options = {}) => {
      const opened = await launch(data, options);
      running.add(opened.app);
      opened.app.on('close', () => running.delete(opened.app));
      return opened;
    });
    for (const app of running) await app.close();
  },
});

function executable(): string {
  const path = process.env.GREENROOM_ELECTRON;
  if (path === undefined) throw new Error('Run these tests with "npm test", which finds an Electron to run.');
  return path;
}
