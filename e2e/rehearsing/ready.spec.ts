import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { storedRehearsalSchema } from '../../shared/rehearsal/storedRehearsal.ts';
import type { Baseline } from '../../shared/rehearsal/timeline.ts';
import { DEFAULT_SETTINGS, settingsSchema } from '../../shared/settings.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { cameraFilm, lengthMs, STANDS } from '../camera/cameraFilm.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { turnOnCamera } from '../person.ts';

const en = wordsFor('en');

test('sees what the camera can see, stands as on stage, and is measured from that posture, the next time too', async ({
  open,
  data,
}) => {
  const camera = [await cameraFilm(data, STANDS)];
  const { app, page, errors } = await open({ switches: camera });
  await turnOnCamera(page);
  const guide = page.getByRole('region', { name: en.framing.title });
  // The speaker of the film shows head and chest, and leaves the picture for a while.
  await expect(guide.getByText(en.framing.limits['chest-only'])).toBeVisible({ timeout: 60_000 });
  await expect(guide.getByText(en.behaviors['hands-hidden'].name)).toBeVisible();
  await expect(guide.getByText(en.framing.limits.nobody)).toBeVisible({ timeout: 2 * lengthMs(STANDS) });
  await expectAccessible(page, 'ready');

  await expect(guide.getByText(en.framing.limits.nobody)).toHaveCount(0, { timeout: 2 * lengthMs(STANDS) });
  // The speaker is back, and stays long enough; on a slow machine perhaps only the next time.
  const settled = page.getByText(
    new RegExp([en.framing.calibrated, en.framing.restless, en.framing['no-face'], en.framing.turned].join('|')),
  );
  await page.getByRole('button', { name: en.framing.calibrate }).click();
  await expect(async () => {
    await expect(settled).toBeVisible({ timeout: 20_000 });
    if (!(await page.getByText(en.framing.calibrated).isVisible())) {
      await page.getByRole('button', { name: en.framing.again }).click();
      throw new Error('The speaker did not stand still.');
    }
  }).toPass({ timeout: 5 * lengthMs(STANDS) });

  await rehearse(page);
  const shown = (await calibratedOf(data)).at(-1);
  expect(Math.abs(shown?.['headYaw'] ?? Number.NaN)).toBeLessThan(15);
  expect(errors).toEqual([]);
  await app.close();

  const next = await open({ switches: camera });
  await turnOnCamera(next.page);
  const fits = next.page.getByText(beforeDate(en.framing.known.fits));
  await expect(fits).toBeVisible({ timeout: 60_000 + lengthMs(STANDS) });
  await expectAccessible(next.page, 'ready, at a known place');
  await next.page.getByRole('button', { name: en.framing.known.use }).click();
  await expect(next.page.getByText(en.framing.calibrated)).toBeVisible();
  await rehearse(next.page);
  expect(await calibratedOf(data)).toEqual([shown, shown]);
  expect(next.errors).toEqual([]);
  await next.app.close();

  // As if the camera had stood at another height then: the same speaker is seen from another angle.
  const file = join(data, 'settings.json');
  const settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...JSON.parse(await readFile(file, 'utf8')) });
  const higher = settings.setUps.map((setUp) => {
    const headPitch = (setUp.neutral['headPitch'] ?? Number.NaN) - 25;
    return { ...setUp, neutral: { ...setUp.neutral, headPitch } };
  });
  expect(higher).toHaveLength(1);
  await writeFile(file, JSON.stringify({ ...settings, setUps: higher }));
  const moved = await open({ switches: camera });
  await turnOnCamera(moved.page);
  const looking = moved.page.getByText(beforeDate(en.framing.known.looking));
  await expect(looking).toBeVisible({ timeout: 60_000 + lengthMs(STANDS) });
  await expect(moved.page.getByRole('button', { name: en.framing.known.use })).toHaveCount(0);
  await expect(moved.page.getByRole('button', { name: en.framing.calibrate })).toBeVisible();
  expect(moved.errors).toEqual([]);
});

/** A sentence up to its date. */
function beforeDate(sentence: (of: { date: string }) => string): string {
  return sentence({ date: '|' }).split('|')[0] ?? '';
}

/** Starts, and stops when it is watching. */
async function rehearse(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.stage.start }).click();
  await expect(page.getByText(en.stage.watching)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: en.review.timeline })).toBeVisible();
}

/** What each rehearsal is measured from, in their order. */
async function calibratedOf(data: string): Promise<(Baseline | undefined)[]> {
  const ids = (await readdir(join(data, 'rehearsals'))).sort();
  const read = async (id: string) => JSON.parse(await readFile(join(data, 'rehearsals', id, 'rehearsal.json'), 'utf8'));
  return Promise.all(ids.map(async (id) => storedRehearsalSchema.parse(await read(id)).calibrated));
}
