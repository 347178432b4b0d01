import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { answerDialogs, button, timelineOf } from '../person.ts';
import { startAssistant } from './assistant.ts';
import { MATERIAL, writeRehearsal } from './writeRehearsal.ts';

const words = wordsFor('en');
const ID = '2026-11-20T10-00-00-aaaa';
const AWAY = 'looking-away-101000';
const PICTURES = process.env.GREENROOM_PICTURES;

test('what was being said is found, opens at its second with the passage beside it, and can be asked by an assistant', async ({
  open,
  data,
}) => {
  await writeRehearsal(join(data, 'rehearsals'), { id: ID, title: 'Pilot', material: MATERIAL });
  const { app, page, errors } = await open();
  const picture = async (name: string) => {
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(PICTURES, `${name}-${width}-${colorScheme}.png`) });
      }
    }
  };

  await page.getByRole('searchbox').fill('training servers');
  const finds = page.getByRole('region', { name: words.assistant.finds.title });
  await expect(finds.getByRole('listitem').first()).toContainText('Half of it goes into training.');
  await expectAccessible(page, 'what was found');
  await picture('finds');
  await finds.getByRole('button', { name: /1:00/ }).first().click();
  await expect(timelineOf(page)).toBeVisible();
  await expect(page.getByText('1:00', { exact: false }).first()).toBeVisible();

  await button(page, words.app.home).click();
  await page.getByRole('searchbox').fill(words.behaviors['looking-away'].name);
  await finds.getByRole('button', { name: /1:41/ }).first().click();
  const card = page.getByRole('complementary', { name: words.review.moments });
  await expect(card.getByRole('heading', { name: words.assistant.passage.title })).toBeVisible();
  await expect(card.getByRole('blockquote')).toContainText('The rest pays for the servers.');
  await expectAccessible(page, 'the passage in the card');
  await picture('passage');

  await button(page, words.app.settings).click();
  const asked = await answerDialogs(app, 'yes');
  const read = page.getByRole('checkbox', { name: words.assistant.allow });
  await expect(read).not.toBeChecked();
  await read.click();
  await expect(read).toBeChecked();
  await page.getByRole('checkbox', { name: words.assistant.pictures }).click();
  await expect(page.getByRole('checkbox', { name: words.assistant.pictures })).toBeChecked();
  expect((await asked()).map((question) => question.split('?')[0])).toEqual([
    words.assistant.confirmation.message.slice(0, -1),
    words.assistant.confirmation.pictures.slice(0, -1),
  ]);
  await button(page, words.assistant.clients.claudeCode.button).click();
  await expect(page.getByText(words.assistant.clients.claudeCode.then)).toBeVisible();
  await expectAccessible(page, 'assistants in the settings');
  await page.getByRole('heading', { name: words.assistant.connect }).scrollIntoViewIfNeeded();
  await picture('assistant');

  // What is on the clipboard is what an assistant is started by.
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  const [, ...args] = (copied.split(' -- node ')[1] ?? '').split(' ').map((part) => part.replaceAll('"', ''));
  const assistant = await startAssistant('modern', args);
  const { json, images } = await assistant.ask('get_moment', { rehearsal: ID, moment: AWAY });
  expect(json).toMatchObject({ rehearsal: ID, passage: { heading: 'Budget' } });
  expect(images).toBe(1);
  await read.click();
  await expect(read).not.toBeChecked();
  expect((await assistant.ask('list_rehearsals')).isError).toBe(true);
  await assistant.close();
  expect(errors).toEqual([]);
});
