import { expect } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { barsOf, button, openRehearsal, timelineOf } from '../person.ts';
import { readLibrary, tellOfSample } from '../tellOfMoments.ts';

const { compare, coaching, behaviors, app: words, review } = wordsFor('en');

test('lays two takes over each other and sees what got better', async ({ open }) => {
  const { page, errors } = await open();
  await tellOfSample(page, 'First');
  await tellOfSample(page, 'Second');
  await button(page, words.home).click();
  await openRehearsal(page, 'Second');
  // In the later take the head was fine.
  await barsOf(page, 'head-tilt').click();
  await button(page, coaching.verdict.fine.habit).click();
  await expect(page.getByText(coaching.verdict.setAside({ count: 1 }))).toBeVisible();

  await button(page, compare.open).click();
  await page.getByRole('menuitem', { name: /^First/ }).click();
  await expect(page.getByRole('heading', { name: compare.label })).toBeVisible();
  const track = (take: string, times: number) =>
    timelineOf(page).getByRole('img', { name: compare.track({ name: behaviors['head-tilt'].name, take, times }) });
  await expect(track(compare.first, 1)).toBeVisible();
  await expect(track(compare.second, 0)).toBeVisible();
  await expect(page.getByText(compare.change({ first: 1.25, second: 0 }))).toBeVisible();
  await expect(page.getByText(compare.better, { exact: true })).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `two takes, ${colorScheme}`);
    if (process.env.GREENROOM_PICTURES)
      await page.screenshot({ path: `${process.env.GREENROOM_PICTURES}/takes-${colorScheme}.png` });
  }

  await page.keyboard.press('Escape');
  await expect(button(page, review.zoom.in)).toBeVisible();
  expect(await readLibrary(page)).toHaveLength(2);
  expect(errors).toEqual([]);
});
