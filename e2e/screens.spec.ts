import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { systemClock } from '../main/clock.ts';
import { createRehearsalRepository } from '../main/rehearsals/repository.ts';
import type { Language } from '../shared/rehearsal/timeline.ts';
import { wordsFor } from '../shared/words/words.ts';
import { type Opened, test } from './app.ts';
import { cameraFilm } from './camera/cameraFilm.ts';
import { expectAccessible, expectReadable } from './expectAccessible.ts';
import { tellOfSample } from './tellOfMoments.ts';

/** The sizes that screens are made for, and the smallest that the window can have: there they may scroll. */
const SIZES = [
  { width: 1280, height: 800, mayScroll: false },
  { width: 1920, height: 1080, mayScroll: false },
  { width: 960, height: 640, mayScroll: true },
] as const;
/** Where to leave a picture of every screen to look at; none are made without it. */
const PICTURES = process.env.GREENROOM_PICTURES;

const LONG_TITLE = 'Quarterly results, the version for the board with every number that anybody could possibly ask for';

/** A library as it may look after a while: a very long title, one that was cut off, and one that cannot be read. */
async function liveIn(data: string): Promise<void> {
  const repository = createRehearsalRepository(join(data, 'rehearsals'), {
    ...systemClock,
    now: () => new Date('2026-11-20T09:30:00Z'),
  });
  const models = { face: 'assembled', pose: 'assembled', hand: 'assembled' } as const;
  const start = (title: string) => repository.create({ title, source: { kind: 'camera' }, models });
  const long = await start(LONG_TITLE);
  const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };
  await repository.finish(long.id, { durationMs: 1_234_000, baseline: {}, coverage: {}, engine });
  const cutOff = await start('Thesis defense');
  await repository.appendSignals(cutOff.id, [{ timeMs: 400_000, values: {} }]);
  await repository.close();
  await mkdir(join(data, 'rehearsals', 'from-elsewhere'));
  await writeFile(join(data, 'rehearsals', 'from-elsewhere', 'rehearsal.json'), '{"schemaVersion":');
}

/** Waits until the window has this size, and everything in it was laid out anew. */
async function resize({ app, page }: Opened, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height });
}

/** Waits until everything is this many times as large. */
async function zoom({ app, page }: Opened, factor: number): Promise<void> {
  const before = await page.evaluate(() => devicePixelRatio);
  const now = await app.evaluate(({ BrowserWindow }, next) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const was = contents?.getZoomFactor() ?? 1;
    contents?.setZoomFactor(next);
    return next / was;
  }, factor);
  await page.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, before * now);
}

/** What of the screen is out of sight: sideways anywhere, downwards unless it may scroll or is a list made for it. */
function outOfSight(mayScroll: boolean): string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll('body, body *')) {
    if (!(element instanceof HTMLElement) || element.matches('.hidden, option, .home ul')) continue;
    // What a closed fold holds has a place below it, and is not there to be seen.
    if (!element.checkVisibility()) continue;
    // Lists and the card beside the film hold as many words as there are to say.
    const scrolls = mayScroll || element.closest('.card, .settings, .home') !== null;
    const named = `${element.tagName.toLowerCase()}.${element.className}`;
    if (element.scrollWidth > element.clientWidth + 1 && !element.matches('.one-line[title], .row, .row *, input')) {
      const { overflowX, display } = getComputedStyle(element);
      if (overflowX !== 'visible' && display !== 'inline') cut.push(`${named} is cut off at its side`);
    }
    if (!scrolls && element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto')
      cut.push(`${named} has to be scrolled`);
    const { right, bottom } = element.getBoundingClientRect();
    if (right > innerWidth + 1 || (!scrolls && bottom > innerHeight + 1)) cut.push(`${named} leaves the window`);
  }
  return cut;
}

/** The lanes are laid out a moment after the window has another size: what counts is what stays. */
async function nothingOutOfSight(page: Page, mayScroll: boolean, where: string): Promise<void> {
  const look = () => page.evaluate(outOfSight, mayScroll);
  await expect.configure({ soft: true }).poll(look, { message: where, timeout: 10_000 }).toEqual([]);
}

for (const language of ['en', 'ko'] as const satisfies readonly Language[]) {
  test(`every screen fits, is readable and can be reached, ${language}`, async ({ open, data }) => {
    const words = wordsFor(language);
    await liveIn(data);
    const opened = await open({ switches: [await cameraFilm(data)] });
    const { page } = opened;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const look = async (name: string) => {
      for (const { width, height, mayScroll } of SIZES) {
        await resize(opened, width, height);
        if (PICTURES !== undefined) {
          await mkdir(PICTURES, { recursive: true });
          await page.screenshot({ path: join(PICTURES, `${name}-${language}-${width}.png`) });
        }
        await nothingOutOfSight(page, mayScroll, `${name}, ${width} wide`);
      }
      await expectAccessible(page, name);
      // At twice the size, in the dark: nothing may be cut off at its side, and everything can be read.
      await resize(opened, 1280, 800);
      await zoom(opened, 2);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}-${language}-dark-200.png`) });
      await nothingOutOfSight(page, true, `${name}, at 200 %`);
      await expectReadable(page, `${name}, dark`);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
      await zoom(opened, 1);
    };

    await button(language === 'ko' ? '한국어' : 'English').click();
    await expect(page.getByText(words.library.damaged({ count: 1 }))).toBeVisible();
    await look('home');
    await page.getByRole('button', { name: words.library.remove({ title: 'Thesis defense' }) }).click();
    await expect(page.getByText(words.library.removed.line({ title: 'Thesis defense' }))).toBeVisible();
    await look('home-removed');
    await button(words.library.removed.putBack).click();
    await button(words.home.rehearse).click();
    await look('prepare');
    await button(words.stage.turnOn).click();
    await expect(button(words.stage.start)).toBeVisible();
    await look('prepare-camera');
    await button(words.stage.start).click();
    await expect(page.getByText(words.stage.watching)).toBeVisible({ timeout: 60_000 });
    await look('rehearsing');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: words.review.timeline })).toBeVisible();
    await look('review-camera');

    await button(words.app.home).click();
    await button(words.stage.sample).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await look('analyzing');
    await button(words.stage.cancel).click();
    await expect(button(words.stage.sample)).toBeVisible();
    await tellOfSample(page, words.app.sampleTitle);
    await page.getByRole('button', { name: words.app.sampleTitle }).first().click();
    await expect(page.getByRole('region', { name: words.review.timeline })).toBeVisible();
    await look('review');
    await page.keyboard.press(']');
    await look('review-strength');
    await page.getByRole('button', { name: new RegExp(`^${words.behaviors['head-tilt'].name}, `) }).click();
    await look('review-habit');

    await button(words.app.settings).click();
    await look('settings');
    await page.getByRole('radio', { name: words.settings.providers.anthropic }).click();
    await look('settings-anthropic');
    await page.getByRole('radio', { name: words.settings.providers.compatible }).click();
    await look('settings-compatible');
    await page.getByRole('radio', { name: words.settings.providers.landmarks }).click();

    await button(words.app.home).click();
    await page.getByRole('button', { name: LONG_TITLE }).first().click();
    await expect(page.getByRole('heading', { name: LONG_TITLE })).toBeVisible();
    await look('review-no-film');
    await button(words.review.rename).click();
    await look('review-renaming');
  });
}
