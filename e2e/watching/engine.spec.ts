import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { storedRehearsalSchema } from '../../shared/rehearsal/storedRehearsal.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { film, LEAVES } from '../films/films.ts';
import { button, ENGINE_WORKERS, openFilm, seeTimeline } from '../person.ts';

const words = wordsFor('en');

/** Everything that was found in the film of this title, as it lies on the disk. */
async function foundIn(data: string, title: string): Promise<unknown> {
  for (const id of await readdir(join(data, 'rehearsals'))) {
    const folder = join(data, 'rehearsals', id);
    const rehearsal = storedRehearsalSchema.parse(JSON.parse(await readFile(join(folder, 'rehearsal.json'), 'utf8')));
    if (rehearsal.title !== title) continue;
    const { baseline, coverage, gaps, durationMs, engine } = rehearsal;
    const strips = (await readdir(join(folder, 'strips'))).sort().map(async (name) => {
      const jpeg = await readFile(join(folder, 'strips', name));
      return [name, createHash('sha256').update(jpeg).digest('hex')];
    });
    return {
      events: await readFile(join(folder, 'events.ndjson'), 'utf8'),
      signals: await readFile(join(folder, 'signals.ndjson'), 'utf8'),
      strips: await Promise.all(strips),
      rest: { baseline, coverage, gaps, durationMs, observations: engine?.observations, others: engine?.others },
    };
  }
  throw new Error(`There is no rehearsal of ${title}.`);
}

test('a film shows the same, byte for byte, whether it is the first, the third or comes after a canceled one', async ({
  open,
  data,
}) => {
  const [first, third, last] = [join(data, 'first.mp4'), join(data, 'third.mp4'), join(data, 'last.mp4')];
  for (const copy of [first, third, last]) await copyFile(LEAVES, copy);
  const { app, page, errors } = await open({ films: [first, film('portrait.mp4'), third] });
  await expect(button(page, words.queue.openNamed({ name: 'third.mp4' }))).toBeVisible({ timeout: 120_000 });
  await expect.poll(() => page.workers().length).toBe(ENGINE_WORKERS);
  await button(page, words.queue.clear).click();

  await button(page, words.stage.sample).click();
  const progress = page.getByRole('progressbar');
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await button(page, words.stage.cancel).click();
  await openFilm(app, page, last);
  await expect(page.getByRole('heading', { name: 'last', exact: true })).toBeVisible();

  const found = await foundIn(data, 'first');
  expect(found).toMatchObject({ events: expect.stringContaining('"behavior"') });
  expect(await foundIn(data, 'third')).toEqual(found);
  expect(await foundIn(data, 'last')).toEqual(found);
  await expect.poll(() => page.workers().length).toBe(ENGINE_WORKERS);
  expect(errors).toEqual([]);
});

test('a worker that dies is told of, and the next film has a new one', async ({ open }) => {
  const { app, page } = await open();
  await button(page, words.stage.sample).click();
  await expect.poll(() => page.workers().length).toBe(ENGINE_WORKERS);
  const worker = page.workers().find((each) => each.url().includes('engine.worker'));
  const closed = worker?.waitForEvent('close');
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of memory');
    });
  });
  await closed;
  await expect(page.getByRole('alert')).toContainText('out of memory');
  await openFilm(app, page, LEAVES);
  await seeTimeline(page);
  await expect.poll(() => page.workers().length).toBe(ENGINE_WORKERS);
});
