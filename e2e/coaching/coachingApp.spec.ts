import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { SERVER_WORDS } from '../fakes/goodAnswers.ts';
import { startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { LEAVES } from '../films/films.ts';
import { barsOf, button, cardOf, openFilm, openRehearsal } from '../person.ts';
import { tellOfSample } from '../tellOfMoments.ts';
import { agree, chooseModel } from './switchOnModel.ts';

const words = wordsFor('en');
const KEY = 'sk-ant-test-8c21f0-typed-into-the-settings';

let server: VlmServer;
test.beforeEach(async () => {
  server = await startVlmServer();
});
test.afterEach(() => server.close());

async function expectServerWords(page: Page): Promise<void> {
  await expect(cardOf(page).getByText(SERVER_WORDS.en.observation)).toBeVisible();
  await expect(cardOf(page).getByText(SERVER_WORDS.en.suggestion)).toBeVisible();
}

test('shows the words of the model that the person switched on, and gives the key to nobody else', async ({
  open,
  data,
}) => {
  const { app, page, errors } = await open();
  await chooseModel(page, server.url, KEY);
  await agree(app, page);
  await button(page, words.app.home).click();
  await openFilm(app, page, LEAVES);
  await barsOf(page, 'out-of-frame').first().click();
  await expectServerWords(page);
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);

  await button(page, words.app.settings).click();
  const inPage = await page.evaluate(async () => {
    const { greenroom } = window as unknown as { greenroom: { call(name: string): Promise<unknown> } };
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    const answers = await Promise.all(
      ['settings.read', 'app.about', 'rehearsals.list'].map((name) => greenroom.call(name)),
    );
    return JSON.stringify([document.documentElement.outerHTML, fields, answers, { ...localStorage }, document.cookie]);
  });
  expect(inPage).not.toContain(KEY);
  expect(errors).toEqual([]);
  await app.close();
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    expect((await readFile(path)).includes(KEY), path).toBe(false);
  }
});

test('sends nothing before the person agrees; afterwards it can be asked again', async ({ open }) => {
  const { app, page, errors } = await open();
  await chooseModel(page, server.url, KEY);
  await button(page, words.app.home).click();
  await tellOfSample(page, words.app.sampleTitle);
  await openRehearsal(page, words.app.sampleTitle);
  await expect(page.getByText(words.review.reasons['no-consent'])).toBeVisible();
  expect(server.requests).toHaveLength(0);

  await button(page, words.app.settings).click();
  await agree(app, page);
  await button(page, words.app.home).click();
  await openRehearsal(page, words.app.sampleTitle);
  await button(page, words.review.again).click();
  for (const behavior of ['head-tilt', 'too-close'] as const) {
    await barsOf(page, behavior).first().click();
    await expectServerWords(page);
  }
  await expect(button(page, words.review.again)).toHaveCount(0);
  expect(errors).toEqual([]);
});
