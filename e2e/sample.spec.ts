import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { wordsFor } from '../shared/words/words.ts';
import { test } from './app.ts';
import { project } from './commandLine.ts';
import { expectAccessible } from './expectAccessible.ts';
import { openSample } from './openSample.ts';

const en = wordsFor('en');
const ko = wordsFor('ko');

test('opens the sample, sees its moments, clicks one, and the film seeks there', async ({ open }) => {
  const { page, errors, data } = await open();
  await expectAccessible(page, 'home');
  await openSample(page);

  const labels = JSON.parse(await readFile(join(project, 'e2e', 'sample', 'labels.json'), 'utf8'));
  for (const { behavior, startMs } of labels.films['sample.mp4'].behaviors) {
    const name = en.behaviors[behavior as keyof typeof en.behaviors].name;
    const bar = page.getByRole('button', { name: new RegExp(`^${name}, `) }).first();
    await bar.click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    const at = await page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime * 1000);
    expect(Math.abs(at - startMs), `${behavior} begins at ${startMs}, the film is at ${at}`).toBeLessThan(1500);
    await expect(page.getByRole('complementary').getByRole('img')).toHaveJSProperty('naturalWidth', 1152);
  }
  await expectAccessible(page, 'review');

  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { name: ko.review.habits })).toBeVisible();
  await page.getByRole('button', { name: ko.app.home }).click();
  await expect(page.getByRole('button', { name: en.app.sampleTitle }).first()).toBeVisible();
  await expectAccessible(page, 'home, in Korean');
  expect(errors).toEqual([]);
  expect(await readFile(join(data, 'greenroom.log'), 'utf8').catch(() => '')).toBe('');
});
