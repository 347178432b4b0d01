import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { barsOf, button, cardOf, openRehearsal, positionOf, timelineOf } from '../person.ts';
import { readLibrary, tellOfSample } from '../tellOfMoments.ts';
import { giveSlides, leavePictures, MARK_MS, TURNS, tabTo, tiltedHead } from './reviewStage.ts';

const words = wordsFor('en');
const { review } = words;
const TILT = words.behaviors['head-tilt'].name;

/** How many times as wide as what is in sight the lanes are. */
const zoomOf = (page: Page) => timelineOf(page).evaluate((lanes) => lanes.scrollWidth / lanes.clientWidth);

test('reviews by keyboard alone: a moment, its curve, a verdict, a note, zooming, showing fewer', async ({ open }) => {
  const { page, errors } = await open();
  await tellOfSample(page, 'Monday', undefined, tiltedHead());
  const press = (key: string) => page.keyboard.press(key);
  await tabTo(page, page.getByRole('button', { name: /Monday/ }).first());
  await press('Enter');
  await expect(timelineOf(page)).toBeVisible();

  // What to work on first leads to its moment.
  await tabTo(page, page.getByRole('region', { name: review.overview.label }).getByRole('button', { name: TILT }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: TILT })).toBeVisible();
  await expect(cardOf(page).getByText(/^Head tilted by \d+° for \d\.\d s; you allow 15°\.$/)).toBeVisible();
  await expect(barsOf(page, 'head-tilt')).toHaveAttribute('aria-label', /^Tilted head, 0:09 to 0:1\d, measured$/);
  const curve = page.getByRole('img', { name: review.curve.label({ name: TILT, share: 220 / 240 }) });
  await expect(curve).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `a moment with its curve, ${colorScheme}`);
    if (process.env.GREENROOM_PICTURES)
      await page.screenshot({ path: `${process.env.GREENROOM_PICTURES}/review-curve-${colorScheme}.png` });
  }

  await press('+');
  await press('+');
  expect(await zoomOf(page)).toBeGreaterThan(2);
  await expect(barsOf(page, 'head-tilt')).toBeInViewport();
  await press('Shift+ArrowRight');
  await press('0');
  expect(await zoomOf(page)).toBe(1);

  await tabTo(page, button(page, words.coaching.verdict.fine.habit));
  await press('Enter');
  await expect(barsOf(page, 'head-tilt')).toHaveAttribute('aria-label', /set aside by you, not counted$/);
  await tabTo(page, page.getByRole('textbox', { name: review.note.title }));
  // Letters that are keys elsewhere are letters here.
  await page.keyboard.type('의자가 낮아서 j k l 0');
  await press('Tab');
  await expect(page.getByText(review.note.saved)).toBeVisible();

  const filter = page.getByRole('combobox', { name: review.filter.verdict });
  await tabTo(page, filter, 120);
  await filter.selectOption(review.filter.verdicts.noted);
  await expect(barsOf(page)).toHaveCount(1);
  await filter.selectOption(review.filter.verdicts.counted);
  await expect(barsOf(page, 'head-tilt')).toHaveCount(0);
  await filter.selectOption(review.filter.verdicts.all);

  await button(page, words.app.home).press('Enter');
  const [timeline] = await readLibrary(page);
  expect(timeline?.notes.map(({ text }) => text)).toEqual(['의자가 낮아서 j k l 0']);
  await openRehearsal(page, 'Monday');
  await barsOf(page, 'head-tilt').click();
  await expect(page.getByRole('textbox', { name: review.note.title })).toHaveValue('의자가 낮아서 j k l 0');
  expect(errors).toEqual([]);
});

test('a note that is being typed when the app is closed is kept; slides, marks and sound stand along the time', async ({
  open,
  data,
}) => {
  const first = await open();
  await tellOfSample(first.page, 'Monday', undefined, tiltedHead());
  await openRehearsal(first.page, 'Monday');
  await barsOf(first.page, 'head-tilt').click();
  await first.page.getByRole('textbox', { name: review.note.title }).fill('chair too low');
  await first.app.close();
  const folder = await giveSlides(data);

  const opened = await open();
  const { page, errors } = opened;
  await openRehearsal(page, 'Monday');
  await barsOf(page, 'head-tilt').click();
  await expect(page.getByRole('textbox', { name: review.note.title })).toHaveValue('chair too low');

  const named = (number: number, title: string) => review.slides.named({ page: number, title });
  const slide = page.getByRole('img', { name: named(2, 'Budget') });
  await expect(slide).toBeVisible();
  await expect.poll(() => slide.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0);
  await expect(page.getByText(review.slides.time({ name: named(1, '개요'), time: '12 s' }))).toBeAttached();
  // A picture that is lost leaves what is known of the slide.
  const [, , , third] = TURNS;
  await timelineOf(page)
    .getByRole('button', { name: review.slides.page({ page: 3 }) })
    .click();
  await expect.poll(() => positionOf(page)).toBeCloseTo((third?.atMs ?? 0) / 1000);
  await expect(page.getByRole('figure').getByText(review.slides.page({ page: 3 }), { exact: true })).toBeVisible();
  await button(page, review.marked.at({ time: '0:30' })).click();
  await expect.poll(() => positionOf(page)).toBeCloseTo(MARK_MS / 1000);
  await page.getByRole('combobox', { name: review.filter.page }).selectOption(named(2, 'Budget'));
  await expect(barsOf(page, 'head-tilt')).toBeVisible();
  await expect(barsOf(page, 'too-close')).toHaveCount(0);
  await page.getByRole('combobox', { name: review.filter.page }).selectOption(review.filter.allPages);

  // That the sample has no sound is found out once, and kept.
  await expect(page.getByText(review.sound.silent, { exact: true })).toBeVisible();
  await expect.poll(() => readFile(join(folder, 'waveform.json'), 'utf8').catch(() => '')).toContain('"peaks":[]');
  await expectAccessible(page, 'slides and sound');
  await leavePictures(opened, 'review-slides');
  // Chromium's own words for the picture that is lost.
  expect(errors.filter((error) => !error.endsWith('/slides/3.jpg'))).toEqual([]);
});
