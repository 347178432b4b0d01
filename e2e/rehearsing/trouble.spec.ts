import { execFile } from 'node:child_process';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import type {} from '../../renderer/app/bridge.ts';
import { storedRehearsalSchema } from '../../shared/rehearsal/storedRehearsal.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { project } from '../commands/commandLine.ts';
import { LEAVES } from '../films/films.ts';
import { button, openFilm, openRehearsal } from '../person.ts';

const words = wordsFor('en');
const say = (kind: Parameters<typeof describeProblem>[0]['kind'], details = {}) =>
  describeProblem({ kind, details }, 'en');

/** Begins a rehearsal with a recording that has one slice, as the page does. Gives its id. */
function begin(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const begun = await window.greenroom.call('rehearsals.start', {
      title: 'Talk',
      source: { kind: 'camera' },
      models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
      recordingType: 'video/webm',
    });
    if (!begun.ok) throw new Error(begun.problem.kind);
    const { id } = begun.value;
    await window.greenroom.call('rehearsals.record', { id, slice: Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3) });
    return id;
  });
}

/** How many things the computer is kept awake for; Electron counts its blocks from zero. */
const keptAwake = (app: ElectronApplication) =>
  app.evaluate(
    ({ powerSaveBlocker }) =>
      Array.from({ length: 20 }, (_, id) => id).filter((id) => powerSaveBlocker.isStarted(id)).length,
  );

test('a page that crashes is there again and says so, and what it was recording is in the list', async ({
  open,
  data,
}) => {
  const { app, page } = await open();
  await expect(button(page, words.home.rehearse)).toBeVisible();
  const id = await begin(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // The page that crashed is lost to the test as well; the one after it is asked by the main process. A page that is gone in
  // the middle of the question never answers it.
  const shown = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const text = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText');
      const late = new Promise<string>((resolve) => setTimeout(resolve, 1000, ''));
      return Promise.race([text?.catch(() => ''), late]);
    });
  await expect.poll(shown, { timeout: 30_000 }).toContain(say('window-reopened'));
  await expect.poll(shown).toContain(words.library.recovered);
  const folder = join(data, 'rehearsals', id);
  const saved = storedRehearsalSchema.parse(JSON.parse(await readFile(join(folder, 'rehearsal.json'), 'utf8')));
  expect(saved.state).toBe('recovered');
  expect(await readdir(folder)).toContain('recording.webm');
  expect(await keptAwake(app)).toBe(0);
});

test('what nobody foresaw in the main process is told and written down, and a rehearsal goes on', async ({
  open,
  data,
}) => {
  const { app, page } = await open();
  await expect(button(page, words.home.rehearse)).toBeVisible();
  const id = await begin(page);
  for (const [how, message] of [
    ['thrown', 'a stream closed twice'],
    ['rejected', 'a promise nobody waits for'],
  ] as const) {
    await app.evaluate(
      (_electron, given) => {
        const error = new Error(given.message);
        if (given.how === 'rejected') void Promise.reject(error);
        else
          setTimeout(() => {
            throw error;
          });
      },
      { how, message },
    );
    await expect(page.getByRole('alert')).toContainText(say('unexpected', { message }));
    await button(page, words.app.dismiss).click();
    expect(await readFile(join(data, 'greenroom.log'), 'utf8')).toContain(message);
  }
  const recorded = await page.evaluate(
    (given) => window.greenroom.call('rehearsals.record', { id: given, slice: Uint8Array.of(1) }),
    id,
  );
  expect(recorded.ok).toBe(true);
});

test('the computer stays awake while somebody rehearses, and only then', async ({ open }) => {
  const { app, page } = await open();
  await expect(button(page, words.home.rehearse)).toBeVisible();
  expect(await keptAwake(app)).toBe(0);
  const id = await begin(page);
  expect(await keptAwake(app)).toBe(1);
  await page.evaluate(
    (given) =>
      window.greenroom.call('rehearsals.fail', { id: given, problem: { kind: 'camera-unplugged', details: {} } }),
    id,
  );
  expect(await keptAwake(app)).toBe(0);
});

test('a second start brings the window back', async ({ open }) => {
  const { app, page } = await open();
  await expect(button(page, words.home.rehearse)).toBeVisible();
  const minimized = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  // Without a window manager nothing can be minimized.
  test.skip(!(await minimized()), 'this display has no window manager');
  await app.evaluate(({ app }) => app.emit('second-instance', {}, [], ''));
  await expect.poll(minimized).toBe(false);
});

test('a film that was changed after it was watched is a sentence, and its timeline still works', async ({
  open,
  data,
}) => {
  const film = join(data, 'talk.mp4');
  await copyFile(LEAVES, film);
  const first = await open();
  await openFilm(first.app, first.page, film);
  await first.app.close();
  await writeFile(film, 'no film any more');
  // Another start: the page of the first one has the film in its memory.
  const { page } = await open();
  await openRehearsal(page, 'talk');
  await expect(page.getByRole('alert')).toContainText(say('film-unplayable', { file: 'talk.mp4' }));
  await page.keyboard.press(' ');
  await expect(page.getByRole('alert')).toContainText(say('film-unplayable', { file: 'talk.mp4' }));
});

for (const [what, ...command] of [['an app'], ['a command', 'analyze', 'talk.mp4', '--out', 'results']] as const) {
  test(`${what} that cannot start says so, and ends`, async () => {
    const program = process.env.GREENROOM_ELECTRON ?? '';
    const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--lang=en-US', project, ...command];
    // A folder that nobody can make. Where a display is, the system says it in a box that waits for a person.
    const env = { ...process.env, GREENROOM_DATA: '/dev/null/greenroom' };
    const said = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      const started = execFile(program, args, { env, timeout: 30_000 }, (error, _stdout, stderr) =>
        resolve({ code: error?.code ?? started.exitCode, stderr }),
      );
    });
    expect(said.code).toBe(1);
    expect(said.stderr).toContain('Greenroom could not start (ENOTDIR');
  });
}
