import { expect } from 'playwright/test';
import { wordsFor } from '../shared/words/words.ts';
import { test } from './app.ts';
import { openSample } from './person.ts';

const en = wordsFor('en');
const { name } = en.behaviors['head-tilt'];

test('says that a habit is no problem, and finds it again', async ({ open }) => {
  const { page, errors } = await open();
  await openSample(page);
  const bar = page.getByRole('button', { name: new RegExp(`^${name}, `) });
  await bar.click();
  const choice = page.getByRole('combobox', { name: en.sensitivity.label(name) });
  await choice.selectOption(en.sensitivity.steps.off);
  await expect(bar).toHaveCount(0);
  await expect(page.getByText(en.sensitivity.hidden(name))).toBeVisible();

  // Kept with the rehearsal, and taken back.
  await page.getByRole('button', { name: en.app.home }).click();
  await page.getByRole('button', { name: en.app.sampleTitle }).first().click();
  await expect(bar).toHaveCount(0);
  await page.getByRole('button', { name: `${en.sensitivity.show}: ${name}` }).click();
  await bar.click();
  await expect(page.getByRole('complementary').getByRole('img')).toHaveJSProperty('naturalWidth', 1152);
  // Noticed sooner: the same moment, against a lower limit, with its words.
  await choice.selectOption(en.sensitivity.steps.more);
  await expect(page.getByRole('complementary').getByText(en.review.threshold('10°'), { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});
