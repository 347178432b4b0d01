import { type ElectronApplication, expect, type Page } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { answerDialogs, button } from '../person.ts';

const words = wordsFor('en');

/** Goes to the settings and chooses the model, its address and the key, as a person does; agreeing is another step. */
export async function chooseModel(page: Page, address: string, key: string): Promise<void> {
  await button(page, words.app.settings).click();
  await page.getByRole('radio', { name: words.settings.providers.anthropic }).click();
  await page.getByRole('textbox', { name: words.settings.address }).fill(address);
  await page.getByLabel(words.settings.key, { exact: true }).fill(key);
  await button(page, words.settings.saveKey).click();
  const { saved, memory } = words.settings.keyStates;
  await expect(page.getByText(saved).or(page.getByText(memory))).toBeVisible();
}

/** In the settings: looks at the example of what would be sent, and says yes, there and in the app's own dialog. */
export async function agree(app: ElectronApplication, page: Page): Promise<void> {
  await answerDialogs(app, 'yes');
  await button(page, words.coaching.consent.open).click();
  await button(page, words.settings.agree).click();
  await expect(button(page, words.settings.withdraw)).toBeVisible();
}
