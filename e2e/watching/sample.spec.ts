import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { project } from '../commands/commandLine.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { barsOf, button, cardOf, filmOf, openRehearsal, openSample, positionOf } from '../person.ts';
import { tellOfSample } from '../tellOfMoments.ts';

const en = wordsFor('en');
const ko = wordsFor('ko');

test('opens the sample, sees its moments, seeks to them, and says that a habit is no problem', async ({
  open,
  data,
}) => {
  const { page, errors } = await open();
  await openSample(page);
  await test.step('clicks a moment, and the film seeks there', () => clickMoments(page));
  await expectAccessible(page, 'review');
  await test.step('says that a habit is no problem, and finds it again', () => turnOffAndFindAgain(page));

  await button(page, '한국어').click();
  await expect(page.getByRole('heading', { name: ko.review.habits })).toBeVisible();
  await button(page, ko.app.home).click();
  await expect(page.getByRole('button', { name: en.app.sampleTitle }).first()).toBeVisible();
  expect(errors).toEqual([]);
  expect(await readFile(join(data, 'greenroom.log'), 'utf8').catch(() => '')).toBe('');
});

async function clickMoments(page: Page): Promise<void> {
  const labels = JSON.parse(await readFile(join(project, 'e2e', 'sample', 'labels.json'), 'utf8'));
  for (const { behavior, startMs } of labels.films['sample.mp4'].behaviors) {
    await barsOf(page, behavior).first().click();
    await expect(page.getByRole('heading', { name: en.behaviors[behavior as 'head-tilt'].name })).toBeVisible();
    const at = 1000 * (await positionOf(page));
    expect(Math.abs(at - startMs), `${behavior} begins at ${startMs}, the film is at ${at}`).toBeLessThan(1500);
    await expect(cardOf(page).getByRole('img')).toHaveJSProperty('naturalWidth', 1152);
  }
}

async function turnOffAndFindAgain(page: Page): Promise<void> {
  const { name } = en.behaviors['head-tilt'];
  const bar = barsOf(page, 'head-tilt');
  await bar.click();
  const choice = page.getByRole('combobox', { name: en.sensitivity.label({ name }) });
  await choice.selectOption(en.sensitivity.steps.off);
  await expect(bar).toHaveCount(0);
  await expect(page.getByText(en.sensitivity.hidden({ names: name }))).toBeVisible();

  // Kept with the rehearsal, and taken back.
  await button(page, en.app.home).click();
  await openRehearsal(page, en.app.sampleTitle);
  await expect(bar).toHaveCount(0);
  await button(page, `${en.sensitivity.show}: ${name}`).click();
  await bar.click();
  await expect(cardOf(page).getByRole('img')).toHaveJSProperty('naturalWidth', 1152);
  // Noticed sooner: the same moment, against a lower limit, with its words.
  await choice.selectOption(en.sensitivity.steps.more);
  await expect(cardOf(page).getByText(en.review.threshold({ value: '10°' }), { exact: true })).toBeVisible();
}

test('moves through the film and its moments with the keyboard alone', async ({ open }) => {
  const { page, errors } = await open();
  await tellOfSample(page, 'Monday');
  await openRehearsal(page, 'Monday');
  const press = (key: string) => page.keyboard.press(key);
  const near = (seconds: number) => expect.poll(() => positionOf(page)).toBeCloseTo(seconds, 1);

  await press('ArrowRight');
  await near(5);
  await press('l');
  await near(15);
  await press('ArrowLeft');
  await near(10);
  await press('j');
  await near(0);
  await press('j');
  await near(0);

  // Arrows seek also when the handle of the ruler has the focus, and do so once.
  await page.getByRole('slider').focus();
  await press('ArrowRight');
  await near(5);
  await press('ArrowLeft');
  await near(0);

  await press(']');
  const current = page.locator('[aria-current="true"]');
  await expect(current).toHaveCount(1);
  const first = await current.getAttribute('aria-label');
  await press(']');
  const second = await current.getAttribute('aria-label');
  expect(second).not.toBe(first);
  await press('[');
  expect(await current.getAttribute('aria-label')).toBe(first);
  await press('Escape');
  await expect(current).toHaveCount(0);

  for (const key of [' ', 'k']) {
    await press(key);
    await expect(button(page, en.review.pause)).toBeVisible();
    const from = await positionOf(page);
    await expect.poll(() => positionOf(page)).toBeGreaterThan(from + 0.3);
    await press(key);
    await expect(button(page, en.review.play)).toBeVisible();
  }

  // A moment that was clicked keeps the focus; the space bar plays all the same.
  await barsOf(page, 'head-tilt').first().click();
  await press(' ');
  await expect(button(page, en.review.pause)).toBeVisible();
  expect(errors).toEqual([]);
});

test('while the film plays, the playhead moves with every picture of the screen', async ({ open }) => {
  const { page } = await open();
  await tellOfSample(page, 'Monday');
  await openRehearsal(page, 'Monday');
  await page.keyboard.press(' ');
  await expect.poll(() => positionOf(page)).toBeGreaterThan(0.2);
  const places = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const playhead = document.querySelector('.playhead');
        const seen: number[] = [];
        const look = () => {
          seen.push(playhead?.getBoundingClientRect().left ?? 0);
          if (seen.length < 30) requestAnimationFrame(look);
          else resolve(seen);
        };
        requestAnimationFrame(look);
      }),
  );
  // Four times a second would be two or three places in the half second that thirty pictures take.
  expect(new Set(places).size).toBeGreaterThan(12);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(filmOf(page)).toHaveJSProperty('paused', false);
});
