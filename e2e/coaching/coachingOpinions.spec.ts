import { expect, type Page } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { expectAccessible } from '../expectAccessible.ts';
import { SERVER_WORDS } from '../fakes/goodAnswers.ts';
import { startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { answerDialogs, button, cardOf, openRehearsal } from '../person.ts';
import { readLibrary, tellOfSample } from '../tellOfMoments.ts';
import { agree } from './switchOnModel.ts';

const words = wordsFor('en');
const { consent, check, verdict, hold, talk, meter, summary, settings } = words.coaching;

let server: VlmServer;
test.beforeEach(async () => {
  server = await startVlmServer();
});
test.afterEach(() => server.close());

const bar = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `) }).first();

/** A server of one's own, so that no key is needed; agreeing is another step. */
async function chooseServer(page: Page): Promise<void> {
  await button(page, words.app.settings).click();
  await page.getByRole('radio', { name: words.settings.providers.compatible }).click();
  const address = page.getByRole('textbox', { name: words.settings.address });
  await address.fill(server.url);
  await address.blur();
}

/** A rehearsal that is there, and opened. */
async function rehearse(page: Page, title: string): Promise<void> {
  await tellOfSample(page, title);
  await button(page, words.app.home).click();
  await openRehearsal(page, title);
}

test('sees exactly what would be sent before agreeing, and is asked again when the address changes', async ({
  open,
}) => {
  const { app, page, errors } = await open();
  await chooseServer(page);
  await button(page, consent.open).click();
  await expect(page.getByText(consent.fromSample)).toBeVisible();
  await expect(page.getByText(consent.neverList)).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveJSProperty('naturalWidth', 1152);
  await page.getByText(consent.text).click();
  await expect(page.getByText('"max_tokens": 1500')).toBeVisible();
  await expectAccessible(page, 'the consent sheet');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, consent.open)).toBeFocused();

  await agree(app, page);
  await button(page, settings.test).click();
  await expect(page.getByText(/^It works: /)).toBeVisible();
  const address = page.getByRole('textbox', { name: words.settings.address });
  await address.fill('http://192.0.2.7:11434');
  await address.blur();
  await expect(button(page, consent.open)).toBeVisible();
  await button(page, consent.open).click();
  const asked = await answerDialogs(app, 'no');
  await button(page, words.settings.agree).click();
  await expect.poll(asked).toHaveLength(1);
  expect((await asked())[0]).toContain('http://192.0.2.7:11434');
  await expect(button(page, consent.open)).toBeVisible();
  expect(server.all).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('says that a moment was real, or fine, and that a rejected one was real; it shows in the totals', async ({
  open,
}) => {
  const { app, page, errors } = await open();
  await chooseServer(page);
  await agree(app, page);
  server.act([
    {
      kind: 'answer',
      change: (answers) =>
        answers.map((one) => (one.id.startsWith('too-close') ? { ...one, verdict: 'rejected', suggestion: '' } : one)),
    },
  ]);
  await rehearse(page, 'Opinions');
  await expect(page.getByText(verdict.setAside({ count: 1 }))).toBeVisible();
  await expect(cardOf(page).getByText(summary.byModel({ model: 'claude-haiku-5-5' }))).toBeVisible();
  await expect(page.getByText(words.review.counts({ habits: 3, strengths: 3 }))).toBeVisible();

  await bar(page, words.behaviors['too-close'].name).click();
  await expect(cardOf(page).getByText(words.review.rejected)).toBeVisible();
  await expect(cardOf(page).getByText(check.kind({ looked: 1, rejected: 1, unsure: 0 }))).toBeVisible();
  await button(page, verdict.real).click();
  await expect(page.getByText(words.review.counts({ habits: 4, strengths: 3 }))).toBeVisible();
  await expect(cardOf(page).getByText(words.review.tries)).toBeVisible();
  await bar(page, words.behaviors['head-tilt'].name).click();
  await button(page, verdict.agree).click();
  await expect(cardOf(page).getByText(verdict.saidReal)).toBeVisible();
  await button(page, verdict.takeBack).click();
  await button(page, verdict.fine.habit).click();
  await expect(page.getByText(words.review.counts({ habits: 3, strengths: 3 }))).toBeVisible();
  await expect(page.getByText(verdict.setAside({ count: 1 }))).toBeVisible();
  await expectAccessible(page, 'a moment with a verdict');
  await button(page, verdict.takeBack).click();
  await expect(page.getByText(words.review.counts({ habits: 4, strengths: 3 }))).toBeVisible();

  const [timeline] = await readLibrary(page);
  const said = Object.fromEntries(
    timeline?.judgements.map(({ eventId, counts }) => [eventId.replace(/-\d+$/, ''), counts]) ?? [],
  );
  expect(said).toEqual({ 'too-close': true, 'head-tilt': null });
  expect(errors).toEqual([]);
});

test('looks at the pictures first, keeps one back, and sends the others; what it cost is on the meter', async ({
  open,
}) => {
  const { app, page, errors } = await open();
  await chooseServer(page);
  await agree(app, page);
  await page.getByRole('checkbox', { name: settings.lookFirst }).check();
  await rehearse(page, 'Looking first');
  await expect(page.getByText(words.review.reasons['look-first'])).toBeVisible();
  expect(server.all).toHaveLength(0);
  await bar(page, words.behaviors['off-center'].name).click();
  await button(page, hold.holdBack).click();
  await expect(cardOf(page).getByText(hold.held)).toBeVisible();
  await button(page, hold.send({ count: 6 })).click();
  await bar(page, words.behaviors['head-tilt'].name).click();
  await expect(cardOf(page).getByText(SERVER_WORDS.en.observation)).toBeVisible();
  await bar(page, words.behaviors['off-center'].name).click();
  await expect(cardOf(page).getByText(words.review.byLandmarks)).toBeVisible();
  expect(server.all.map(({ text }) => text).join()).not.toContain('off-center');
  await page.keyboard.press('Escape');
  await expect(cardOf(page).getByText(meter.month)).toBeVisible();
  await expect(
    cardOf(page)
      .getByText(/5 pictures/)
      .first(),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test('says what the talk is for, before and afterwards, and has the words written anew for it', async ({ open }) => {
  const { app, page, errors } = await open();
  await button(page, words.home.rehearse).click();
  await page.getByText(talk.title).click();
  await page.getByRole('textbox', { name: talk.audience }).fill('twelve investors');
  await page.getByRole('textbox', { name: talk.goal }).fill('a second meeting');
  await page.getByRole('textbox', { name: talk.goal }).blur();
  await chooseServer(page);
  await agree(app, page);
  await rehearse(page, 'For investors');
  await expect.poll(() => server.all.length).toBe(2);
  for (const { text } of server.all) expect(text).toContain('Audience: twelve investors');

  await page.getByText(talk.title).click();
  const audience = page.getByRole('textbox', { name: talk.audience });
  await expect(audience).toHaveValue('twelve investors');
  await audience.fill('my class');
  await audience.blur();
  await button(page, talk.askAnew).click();
  await expect.poll(() => server.all.length).toBe(4);
  expect(server.all[3]?.text).toContain('Audience: my class');
  await expect
    .poll(async () => (await readLibrary(page))[0]?.rehearsal.coaching)
    .toEqual({ state: 'done', pending: 0 });
  expect((await readLibrary(page))[0]?.rehearsal.talk).toMatchObject({
    audience: 'my class',
    goal: 'a second meeting',
  });
  expect(errors).toEqual([]);
});
