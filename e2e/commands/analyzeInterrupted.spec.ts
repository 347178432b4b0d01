import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron as electron, expect } from 'playwright/test';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { FAULTS } from '../fakes/serverActs.ts';
import { startVlmServer } from '../fakes/vlmServer.ts';
import { film, LEAVES, SAMPLE } from '../films/films.ts';
import { contentsOf, type Desk, test } from './analyzeDesk.ts';
import { type Ended, project } from './commandLine.ts';

const CANCELED = describeProblem({ kind: 'canceled', details: {} }, 'en');
/** What a shell reports for a program that Ctrl+C ended. */
const INTERRUPTED = 130;

function expectCanceled({ code, stdout, stderr }: Ended): void {
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(CANCELED);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('');
  expect(code).toBe(INTERRUPTED);
}

test('Ctrl+C while a server is waited for that never answers leaves nothing behind', async ({ desk }) => {
  const server = await startVlmServer({ script: () => FAULTS['time-out'] });
  try {
    const ended = await desk.analyze(LEAVES, ['--coach', 'anthropic', '--base-url', server.url], {
      interruptAt: new RegExp(wordsFor('en').commands.coaching),
      env: { GREENROOM_API_KEY: 'sk-ant-test' },
    });
    expectCanceled(ended);
    expect(await contentsOf(desk.out)).toBeUndefined();
  } finally {
    await server.close();
  }
});

/** The app itself, in the folder `app`, as the command starts it. */
async function launch(desk: Desk, app: string, command = ['analyze', SAMPLE]) {
  const executablePath = process.env['GREENROOM_ELECTRON'];
  if (executablePath === undefined) throw new Error('Run these tests with "npm test", which finds an Electron to run.');
  const running = await electron.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      app,
      ...command,
      ...['--out', desk.out, '--lang', 'en'],
    ],
    env: { ...process.env, ...desk.env } as Record<string, string>,
  });
  const process_ = running.process();
  let stderr = '';
  process_.stderr?.on('data', (part) => {
    stderr += String(part);
  });
  const ended = new Promise<number | null>((resolve) => process_.once('close', resolve));
  return { running, ended, stderr: () => stderr };
}

test('a page that crashes ends the command with a sentence', async ({ desk }) => {
  const { running, ended, stderr } = await launch(desk, project);
  await expect.poll(stderr).toContain('Watching');
  await running
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
    // The app may be gone before it has answered.
    .catch(() => undefined);
  expect(await ended).toBe(1);
  expect(stderr()).toContain(describeProblem({ kind: 'analysis-stopped', details: { reason: 'crashed' } }, 'en'));
  expect(await contentsOf(desk.out)).toBeUndefined();
});

test('of several films, one whose page crashes is told of; those after it are watched, all in one page', async ({
  desk,
}) => {
  const { running, ended, stderr } = await launch(desk, project, ['films', SAMPLE, film('portrait.mp4'), LEAVES]);
  await expect.poll(stderr).toContain('Watching');
  await running.evaluate(({ app }) => app.on('browser-window-created', () => process.stderr.write('a window more\n')));
  await running.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  expect(await ended).toBe(1);
  expect(stderr()).toContain(describeProblem({ kind: 'analysis-stopped', details: { reason: 'crashed' } }, 'en'));
  expect(stderr().split('a window more')).toHaveLength(2);
  expect((await readdir(desk.out)).sort()).toEqual(['leaves', 'portrait']);
});

test('a network whose worker cannot be started ends the command with a sentence', async ({ desk }) => {
  // The app without one of its files.
  const app = join(desk.folder, 'app');
  await mkdir(join(app, 'dist'), { recursive: true });
  for (const part of ['package.json', 'dist/main', 'dist/preload', 'dist/renderer']) {
    await cp(join(project, part), join(app, part), { recursive: true, filter: (path) => !/face\.worker/.test(path) });
  }
  for (const part of ['node_modules', 'dist/models']) await symlink(join(project, part), join(app, part));
  const { ended, stderr } = await launch(desk, app);
  expect(await ended).toBe(1);
  expect(stderr()).toContain('worker could not be started');
  expect(stderr()).not.toMatch(/^\s+at /m);
  expect(await contentsOf(desk.out)).toBeUndefined();
  expect(await readdir(desk.folder)).not.toContain('results');
});
