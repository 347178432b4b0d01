import { type ElectronApplication, expect, type Locator, type Page } from 'playwright/test';
import type { BehaviorId } from '../shared/behaviors/catalogue.ts';
import { wordsFor } from '../shared/words/words.ts';

const words = wordsFor('en');

/** Workers that stay once something was watched: the engine's own, and inside it one for the face and one for the body. */
export const ENGINE_WORKERS = 3;

/** What a person does and sees, in English. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const timelineOf = (page: Page): Locator => page.getByRole('region', { name: words.review.timeline });
export const cardOf = (page: Page): Locator => page.getByRole('complementary', { name: words.review.moments });
export const filmOf = (page: Page): Locator => page.locator('video');

/** The bars of one behavior, or of all. */
export function barsOf(page: Page, behavior?: BehaviorId): Locator {
  const name = behavior === undefined ? '' : words.behaviors[behavior].name;
  const bar = words.review.moment({ name, from: 'FROM', to: 'TO' }).replace('FROM', '[\\d:]+').replace('TO', '[\\d:]+');
  return timelineOf(page).getByRole('button', { name: new RegExp(`${behavior === undefined ? '' : '^'}${bar}`) });
}

/** A film is looked at as fast as the machine allows, which may be slow. */
export async function seeTimeline(page: Page): Promise<void> {
  await expect(timelineOf(page)).toBeVisible({ timeout: 240_000 });
}

/** Opens the sample from the first screen and waits for its timeline. */
export async function openSample(page: Page): Promise<void> {
  await button(page, words.stage.sample).click();
  await seeTimeline(page);
}

/** Opens a rehearsal from the list on the first screen. */
export async function openRehearsal(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
  await expect(timelineOf(page)).toBeVisible();
}

/** The system's own dialog cannot be driven; what a person chooses in it can be said. */
export async function chooseInDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** What a person answers from now on in the system's own questions. Gives what was asked so far. */
export async function answerDialogs(app: ElectronApplication, answer: 'yes' | 'no'): Promise<() => Promise<string[]>> {
  await app.evaluate(
    ({ dialog }, response) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const show = async (...given: unknown[]) => {
        const { message, detail } = given.at(-1) as Electron.MessageBoxOptions;
        asked.push(`${message} ${detail}`);
        return { response, checkboxChecked: false };
      };
      Object.assign(dialog, { showMessageBox: show });
    },
    answer === 'yes' ? 0 : 1,
  );
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/** Opens a film of one's own from the first screen and waits for its timeline. */
export async function openFilm(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await chooseInDialog(app, path);
  await button(page, words.stage.openFilm).click();
  await seeTimeline(page);
}

/** From the first screen to the one before a rehearsal. */
export async function prepare(page: Page): Promise<void> {
  await button(page, words.home.rehearse).click();
  await expect(button(page, words.stage.turnOn)).toBeVisible();
}

/** From the first screen, or from the one before a rehearsal. */
export async function turnOnCamera(page: Page): Promise<void> {
  const rehearse = button(page, words.home.rehearse);
  const turnOn = button(page, words.stage.turnOn).or(button(page, words.stage.tryAgain));
  await expect(rehearse.or(turnOn)).toBeVisible();
  if (await rehearse.isVisible()) await rehearse.click();
  await turnOn.click();
  await expect(button(page, words.stage.start)).toBeVisible();
}

/** Starts a rehearsal with the camera that is on, and waits until it runs. */
export async function startRehearsal(page: Page): Promise<void> {
  await button(page, words.stage.start).click();
  await expect(page.getByRole('button', { name: words.stage.stop })).toBeEnabled({ timeout: 60_000 });
}

/** Waits until the clock of the rehearsal shows at least this many seconds (less than a minute). */
export async function rehearseFor(page: Page, seconds: number): Promise<void> {
  const clock = page.getByRole('timer');
  await expect
    .poll(async () => Number((await clock.textContent())?.split(':')[1]), { timeout: 120_000 })
    .toBeGreaterThanOrEqual(seconds);
}

/** Position of the film in seconds. */
export function positionOf(page: Page): Promise<number> {
  return filmOf(page).evaluate((video: HTMLVideoElement) => video.currentTime);
}
