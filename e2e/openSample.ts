import { expect, type Page } from 'playwright/test';
import { wordsFor } from '../shared/words/words.ts';

const en = wordsFor('en');

/** Opens the sample from the first screen and waits for its timeline. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.stage.sample }).click();
  await expect(page.getByRole('region', { name: en.review.timeline })).toBeVisible({ timeout: 120_000 });
}
