import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { storedRehearsalSchema } from '../shared/rehearsal/storedRehearsal.ts';
import { wordsFor } from '../shared/words/words.ts';
import { test } from './app.ts';
import { expectAccessible } from './expectAccessible.ts';
import { readEvalSet } from './lab/coach/evalSet.ts';
import { button, seeTimeline, startRehearsal, turnOnCamera } from './person.ts';
import { tellOfRehearsal } from './tellOfMoments.ts';

const words = wordsFor('en');
const TALK = '분기 실적 보고';

/** A rehearsal of this name with so many of the sample's moments. */
async function rehearsed(page: Page, title: string, many = 0): Promise<void> {
  const items = (await readEvalSet()).filter(({ event, strip }) => strip && !event.id.endsWith('-swapped'));
  const moments = items.flatMap(({ event, strip }) => (strip ? [{ event, strip }] : [])).slice(0, many);
  await tellOfRehearsal(page, { title, source: { kind: 'sample' }, durationMs: 60_000, moments });
}

test('the first day says what it does, and has two ways to see for oneself', async ({ open }) => {
  const { page, errors } = await open();
  await expect(page.getByRole('heading', { level: 1, name: words.home.promise })).toBeVisible();
  await expect(page.getByRole('img', { name: words.home.resultShown })).toBeVisible();
  for (const name of [words.home.rehearse, words.stage.sample]) await expect(button(page, name)).toBeVisible();
  await expectAccessible(page, 'first run');
  await page.keyboard.press('r');
  await expect(page.getByRole('combobox', { name: words.prepare.name })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a talk has takes, one thing to practice first, and whether it gets better; many are searched in Hangul', async ({
  open,
}) => {
  const { page, errors } = await open();
  await rehearsed(page, TALK, 7);
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) await rehearsed(page, `Lecture ${number}`);
  await rehearsed(page, TALK, 3);
  await expect(page.getByRole('heading', { level: 1, name: TALK })).toBeVisible();
  await expect(page.getByRole('region', { name: words.home.practice })).toBeVisible();
  await expect(page.getByRole('region', { name: words.home.better }).getByRole('listitem').first()).toBeVisible();
  for (const number of [2, 1])
    await expect(page.getByRole('button', { name: `${TALK}, ${words.home.take({ number })}` }).first()).toBeVisible();
  await expectAccessible(page, 'talks');

  await page.keyboard.press('/');
  await page.keyboard.type('ㅂㄱ');
  await expect(page.getByText(words.home.found({ count: 1 }))).toBeVisible();
  const others = page.getByRole('region', { name: words.home.others });
  await expect(others.getByRole('listitem')).toHaveCount(1);
  await button(page, words.home.showTakes({ title: TALK, count: 2 })).click();
  await expect(others.getByText(words.home.take({ number: 1 }))).toBeVisible();
  await page.getByRole('searchbox').fill('lecture');
  await expect(others.getByRole('listitem')).toHaveCount(8);
  expect(errors).toEqual([]);
});

test('the name and the audience of a talk are asked for once, and kept for its next take', async ({ open, data }) => {
  const { page, errors } = await open();
  await button(page, words.home.rehearse).click();
  await page.getByRole('combobox', { name: words.prepare.name }).fill(TALK);
  await page.getByRole('radio', { name: words.prepare.audience.room }).click();
  await turnOnCamera(page);
  await startRehearsal(page);
  await page.keyboard.press('Escape');
  await seeTimeline(page);
  const [id = ''] = await readdir(join(data, 'rehearsals'));
  const saved = storedRehearsalSchema.parse(
    JSON.parse(await readFile(join(data, 'rehearsals', id, 'rehearsal.json'), 'utf8')),
  );
  expect([saved.title, saved.audience]).toEqual([TALK, 'room']);

  await button(page, words.app.home).click();
  await button(page, words.home.rehearse).click();
  await page.getByRole('radio', { name: words.prepare.audience.call }).click();
  await page.getByRole('combobox', { name: words.prepare.name }).fill('Another talk');
  await expect(page.getByRole('radio', { name: words.prepare.audience.call })).toBeChecked();
  await button(page, words.app.home).click();
  await button(page, words.home.again).click();
  await expect(page.getByRole('combobox', { name: words.prepare.name })).toHaveValue(TALK);
  await expect(page.getByRole('radio', { name: words.prepare.audience.room })).toBeChecked();
  expect(errors).toEqual([]);
});

test('the keys of a screen are listed on ?, and composing Hangul presses none of them', async ({ open }) => {
  const { page, errors } = await open();
  const sheet = page.getByRole('dialog', { name: words.keys.title });
  await expect(button(page, words.home.rehearse)).toBeVisible();
  // What an input method sends while a syllable is being put together.
  for (const key of ['?', 'r', 'Process'])
    await page.evaluate(
      (pressed) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, isComposing: true, bubbles: true, cancelable: true }),
        ),
      key,
    );
  await expect(sheet).toHaveCount(0);
  await expect(button(page, words.home.rehearse)).toBeVisible();
  await page.keyboard.press('?');
  await expect(sheet.getByText(words.keys.does.rehearse)).toBeVisible();
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  await button(page, words.app.settings).click();
  await page.keyboard.press('?');
  await expect(sheet.getByText(words.keys.does.sections)).toBeVisible();
  await page.keyboard.press('?');
  await expect(sheet).toHaveCount(0);
  // In a field it is a letter.
  await page.keyboard.press('/');
  await page.keyboard.type('?');
  await expect(sheet).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the settings are gone through with the arrow keys, and searched', async ({ open }) => {
  const { page, errors } = await open();
  await button(page, words.app.settings).click();
  await button(page, words.settings.sections.rehearsing).focus();
  await page.keyboard.press('ArrowDown');
  await expect(button(page, words.settings.sections.habits)).toBeFocused();
  // Past the first one comes the last.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(button(page, words.settings.sections.about)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.settings.sections.about })).toBeFocused();
  await page.getByRole('searchbox').fill('arms');
  await expect(page.getByText(words.behaviors['arms-crossed'].sees)).toBeVisible();
  await expect(page.getByText(words.behaviors.swaying.sees)).toHaveCount(0);
  await expect(button(page, words.settings.sections.coach)).toHaveCount(0);
  await page.getByRole('searchbox').fill('no such setting');
  await expect(page.getByText(words.settings.nothingFound)).toBeVisible();
  expect(errors).toEqual([]);
});
