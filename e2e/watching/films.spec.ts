import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { problemSchema } from '../../shared/problem.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { project } from '../commands/commandLine.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { film, LEAVES, SAMPLE } from '../films/films.ts';
import { cut, REFUSED } from '../films/refused.ts';
import { button, chooseInDialog, ENGINE_WORKERS, filmOf, openFilm, positionOf, timelineOf } from '../person.ts';
import { readLibrary, tellOfSample } from '../tellOfMoments.ts';

const words = wordsFor('en');

test('plays a film from where it lies, and from its own copy once asked to keep one', async ({ open, data }) => {
  const elsewhere = join(data, 'elsewhere');
  await mkdir(elsewhere);
  const film = join(elsewhere, '발표 연습 1.mp4');
  await copyFile(LEAVES, film);
  const { app, page, errors } = await open();
  await openFilm(app, page, film);
  await expect(page.getByRole('heading', { name: '발표 연습 1' })).toBeVisible();
  const [id = ''] = await readdir(join(data, 'rehearsals'));
  const recordings = async () =>
    (await readdir(join(data, 'rehearsals', id))).filter((name) => name.startsWith('recording'));
  expect(await recordings()).toEqual([]);

  const reopen = async () => {
    await button(page, words.app.home).click();
    await page.getByRole('listitem').getByRole('button', { name: '발표 연습 1' }).first().click();
    await expect(timelineOf(page)).toBeVisible();
  };
  await rename(film, `${film}.moved`);
  await reopen();
  await expect(page.getByText(words.review.noFilm)).toBeVisible();
  await rename(`${film}.moved`, film);
  await reopen();
  await expect(filmOf(page)).toHaveJSProperty('readyState', 4);

  // As large as a talk of hours, so that there is something to cancel.
  await truncate(film, 8e9);
  await button(page, words.review.keepCopy).click();
  await button(page, words.review.cancelCopy).click();
  await expect(button(page, words.review.keepCopy)).toBeVisible();
  expect(await recordings()).toEqual([]);

  await copyFile(LEAVES, film);
  await button(page, words.review.keepCopy).click();
  await expect(button(page, words.review.keepCopy)).toHaveCount(0);
  await expect.poll(recordings).toEqual(['recording.mp4']);
  const copy = await readFile(join(data, 'rehearsals', id, 'recording.mp4'));
  expect(copy.equals(await readFile(LEAVES))).toBe(true);
  await rm(elsewhere, { recursive: true });
  await reopen();
  await page.keyboard.press(' ');
  await expect.poll(() => positionOf(page)).toBeGreaterThan(0.3);
  expect(errors).toEqual([]);
});

test('films that are dropped on the window are watched one after the other, while other things are looked at', async ({
  open,
  data,
}) => {
  const broken = join(data, 'broken.mp4');
  await cut('index-last.mp4', 0.5)(broken);
  const { app, page, errors } = await open();
  await expect(button(page, words.stage.openFilm)).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const files = [film('portrait.mp4'), broken, LEAVES, SAMPLE];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: 500,
      y: 300,
      data: { items: [], files, dragOperationsMask: 1 },
    });
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(button(page, words.queue.openNamed({ name: 'portrait.mp4' }))).toBeVisible({ timeout: 60_000 });
  const broke = describeProblem({ kind: 'film-truncated', details: { file: 'broken.mp4' } }, 'en');
  await expect(rows.nth(1)).toContainText(broke);
  await expectAccessible(page, 'several films');

  // The finished one is looked at while the others are watched; the camera makes them stand still.
  await button(page, words.queue.openNamed({ name: 'portrait.mp4' })).click();
  await expect(page.getByRole('heading', { name: 'portrait', exact: true })).toBeVisible();
  const strip = page.getByRole('contentinfo');
  await expect(strip.getByRole('progressbar')).toBeVisible();
  await button(page, words.app.home).click();
  await button(page, words.home.rehearse).click();
  await expect(strip).toContainText(words.queue.held);
  await button(page, words.app.home).click();
  await button(page, words.queue.show).click();
  await expect(button(page, words.queue.openNamed({ name: 'leaves.mp4' }))).toBeVisible({ timeout: 60_000 });
  // One more comes by "open with"; one that waits is taken out, and then all.
  await app.evaluate(
    ({ app: running }, films) => running.emit('second-instance', {}, [], '/', { films }),
    [film('odd.webm')],
  );
  await expect(rows).toHaveCount(5);
  await button(page, words.queue.cancelNamed({ name: 'odd.webm' })).click();
  await expect(rows).toHaveCount(4);
  await button(page, words.queue.cancelAll).click();
  await expect(page.getByRole('heading', { name: words.queue.ended({ done: 2, failed: 1 }) })).toBeVisible();
  await button(page, words.queue.clear).click();
  await expect(page.getByRole('heading', { level: 1, name: 'leaves' })).toBeVisible();
  expect((await readLibrary(page)).map(({ rehearsal }) => rehearsal.title).sort()).toEqual(['leaves', 'portrait']);
  expect(errors).toEqual([]);
});

test('what is not a film is named in a sentence, and nothing is left of it', async ({ open, data }) => {
  const { app, page } = await open();
  for (const { name, file, make, kind, details } of REFUSED) {
    await test.step(`a film ${name}`, async () => {
      const path = join(await mkdtemp(join(data, 'film-')), file);
      await make(path);
      await chooseInDialog(app, path);
      await button(page, words.stage.openFilm).click();
      const said = describeProblem(problemSchema.parse({ kind, details: { file, ...details } }), 'en');
      await expect(page.getByRole('alert')).toContainText(said);
      await button(page, words.app.dismiss).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(button(page, words.stage.openFilm)).toBeVisible();
    });
  }
  await expect(page.getByText(words.home.promise)).toBeVisible();
  expect(await readdir(join(data, 'rehearsals')).catch(() => [])).toEqual([]);
});

test('films named on the command line are opened one after the other; what fails is told there and in the exit code', async ({
  open,
  data,
}) => {
  const [gone, broken] = [join(data, 'gone.mp4'), join(data, 'broken.mp4')];
  await cut('index-last.mp4', 0.5)(broken);
  const { app, page } = await open({ films: [gone, LEAVES, broken, film('vp9.webm')] });
  let stderr = '';
  app.process().stderr?.on('data', (part) => {
    stderr += String(part);
  });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await button(page, words.queue.openNamed({ name: 'vp9.webm' })).click({ timeout: 120_000 });
  await expect(page.getByRole('heading', { name: 'vp9', exact: true })).toBeVisible();
  await button(page, words.queue.show).click();
  expect((await readLibrary(page)).map(({ rehearsal }) => rehearsal.title).sort()).toEqual(['leaves', 'vp9']);
  const broke = describeProblem({ kind: 'film-truncated', details: { file: 'broken.mp4' } }, 'en');
  await expect(page.getByRole('alert').filter({ hasText: broke })).toBeVisible();
  expect(stderr).toContain(broke);
  await app.close();
  expect(await ended).toBe(1);
});

test('canceled in the middle of a film, nothing is left of it', async ({ open, data }) => {
  const { page, errors } = await open();
  await button(page, words.stage.sample).click();
  const progress = page.getByRole('progressbar');
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await button(page, words.stage.cancel).click();
  await expect(page.getByText(words.home.promise)).toBeVisible();
  expect(await readdir(join(data, 'rehearsals'))).toEqual([]);
  // The engine stays warm for the next film.
  await expect.poll(() => page.workers().length).toBe(ENGINE_WORKERS);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the list follows what happens to the folders of the rehearsals', async ({ open, data }) => {
  const { page } = await open();
  await tellOfSample(page, 'Monday');
  const rows = page.getByRole('listitem');
  await expect(rows).toHaveCount(1);

  const library = join(data, 'rehearsals');
  const [id = ''] = await readdir(library);
  /** As when the person comes back from the folder to the window. */
  const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const file = join(library, id, 'rehearsal.json');
  const saved = await readFile(file, 'utf8');
  await writeFile(file, saved.slice(0, 40));
  await comeBack();
  await expect(page.getByText(words.library.damaged({ count: 1 }))).toBeVisible();
  await expect(rows).toHaveCount(0);

  await writeFile(file, JSON.stringify({ ...JSON.parse(saved), schemaVersion: 99, coaching: { plan: 'another' } }));
  await comeBack();
  await expect(rows.getByText(words.library.newer)).toBeVisible();
  await rows.getByRole('button').first().click();
  await expect(page.getByText(describeProblem({ kind: 'rehearsal-newer', details: {} }, 'en'))).toBeVisible();
  await button(page, words.app.home).click();

  await writeFile(file, saved);
  await comeBack();
  await expect(rows).toHaveCount(1);
  await rm(join(library, id), { recursive: true });
  await comeBack();
  await expect(page.getByText(words.home.promise)).toBeVisible();
});

test('takes models from a folder of choice, refuses wrong ones, and goes back', async ({ open, data }) => {
  const { app, page } = await open();
  const folder = join(data, 'own-models');
  await mkdir(folder);
  await button(page, words.app.settings).click();
  const choose = async () => {
    await chooseInDialog(app, folder);
    await button(page, words.settings.chooseFolder).click();
  };
  await choose();
  await expect(page.getByRole('alert')).toContainText('face_landmarker.task');
  await writeFile(join(folder, 'face_landmarker.task'), 'half of a model');
  await choose();
  await expect(page.getByRole('alert')).toContainText('face_landmarker.task');
  await expect(page.getByText(words.settings.modelsDefault)).toBeVisible();

  await copyFile(join(project, 'dist', 'models', 'face_landmarker.task'), join(folder, 'face_landmarker.task'));
  await choose();
  await expect(page.getByText(words.settings.modelsFrom({ folder }))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await button(page, words.settings.backToDefault).click();
  await expect(page.getByText(words.settings.modelsDefault)).toBeVisible();
});
