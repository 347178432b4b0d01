import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { storedRehearsalSchema } from '../../shared/rehearsal/storedRehearsal.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { cameraFilm, lengthMs, STANDS } from '../camera/cameraFilm.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { turnOnCamera } from '../person.ts';

const en = wordsFor('en');

test('sees what the camera can see, stands as on stage, and is measured from that posture', async ({ open, data }) => {
  const { page, errors } = await open({ switches: [await cameraFilm(data, STANDS)] });
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

  await page.getByRole('button', { name: en.stage.start }).click();
  await expect(page.getByText(en.stage.watching)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: en.review.timeline })).toBeVisible();
  const [id = ''] = await readdir(join(data, 'rehearsals'));
  const rehearsal = storedRehearsalSchema.parse(
    JSON.parse(await readFile(join(data, 'rehearsals', id, 'rehearsal.json'), 'utf8')),
  );
  expect(Math.abs(rehearsal.calibrated?.['headYaw'] ?? Number.NaN)).toBeLessThan(15);
  expect(errors).toEqual([]);
});
