import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from 'playwright/test';
import { materialSchema } from '../../shared/rehearsal/material.ts';
import { storedRehearsalSchema } from '../../shared/rehearsal/storedRehearsal.ts';
import { type BehaviorEvent, behaviorEventSchema } from '../../shared/rehearsal/timeline.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { cameraFilm } from '../camera/cameraFilm.ts';
import { expectAccessible, expectReadable } from '../expectAccessible.ts';
import { button, chooseInDialog, filmOf, prepare, seeTimeline, turnOnCamera } from '../person.ts';
import { lockedPdf, slidesPdf } from './slidesPdf.ts';

const words = wordsFor('en');
const { stage, prepare: before } = words;
const PAGES = [
  { title: '예산을 줄였습니다', text: 'Budget: 12 percent less' },
  { title: '세 가지 방법', text: 'Three ways' },
  { title: '감사합니다', text: 'Thank you' },
];
const SCRIPT = `안녕하세요. 먼저 지난 분기 숫자를 보겠습니다.\n\n${'그래서 예산은 작년보다 줄었지만 범위는 그대로입니다. '.repeat(60)}`;
const PICTURES = process.env.GREENROOM_PICTURES;

test('rehearses with slides and a script: turns, marks, pauses, starts over; the next take has them again', async ({
  open,
  data,
}) => {
  // The one story that waits for the countdown.
  await writeFile(join(data, 'settings.json'), JSON.stringify({ nudges: true }));
  const { app, page, errors } = await open({ switches: [await cameraFilm(data)] });
  const file = async (name: string, bytes: string | Buffer) => {
    await writeFile(join(data, name), bytes);
    return join(data, name);
  };
  const look = async (name: string, both: boolean) => {
    await expectAccessible(page, name);
    if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    if (!both) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}-dark.png`) });
    await expectReadable(page, `${name}, dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  };

  await prepare(page);
  await page.getByLabel(before.name).fill('Budget talk');
  await drop(page, [await file('deck.pdf', slidesPdf(PAGES)), await file('talk.md', SCRIPT)]);
  const slidesNamed = page.getByText(before.material.pages({ count: 3 }));
  await expect(slidesNamed).toBeVisible();
  await expect(page.getByText('talk.md')).toBeVisible();
  for (const [name, bytes, kind] of [
    ['locked.pdf', lockedPdf(), 'slides-locked'],
    ['broken.pdf', 'no PDF at all', 'slides-unreadable'],
  ] as const) {
    await drop(page, [await file(name, bytes)]);
    await expect(page.getByRole('alert')).toContainText(describeProblem({ kind, details: { file: name } }, 'en'));
    await expect(slidesNamed).toBeVisible();
    await button(page, words.app.dismiss).click();
  }
  await button(page, before.material.editScript).click();
  await expect(page.getByRole('textbox', { name: before.material.script })).toHaveValue(SCRIPT);
  await expectAccessible(page, 'script');
  await chooseInDialog(app, await file('short.txt', SCRIPT.slice(0, 400)));
  await button(page, before.material.openScript).click();
  await expect(page.getByText('short.txt')).toBeVisible();
  await page.getByRole('textbox', { name: before.material.target }).fill('1');
  await turnOnCamera(page);
  await look('prepare-material', true);

  const nudges = await nudgesOf(page);
  await button(page, stage.start).click();
  await expect(page.getByRole('status', { name: stage.beginsIn({ seconds: 3 }) })).toBeVisible({ timeout: 60_000 });
  // All is saved by then: what is said after the countdown is in the recording.
  const [counted = ''] = await readdir(join(data, 'rehearsals'));
  expect(await readdir(join(data, 'rehearsals', counted, 'slides'))).toHaveLength(PAGES.length);
  const startOver = button(page, stage.startOver);
  await expect(startOver).toBeEnabled({ timeout: 60_000 });
  // What is thrown away is out of the library, and can be put back until the app is closed.
  const tries = async () => (await readdir(join(data, 'rehearsals'))).filter((name) => !name.startsWith('.'));
  const [thrown] = await tries();
  await startOver.click();
  await expectAccessible(page, 'start over');
  await button(page, stage.again.discard).click();
  await expect(startOver).toBeDisabled();
  await expect(startOver).toBeEnabled({ timeout: 60_000 });
  const [id = '', ...others] = await tries();
  expect([id === thrown, others]).toEqual([false, []]);
  const slide = (page_: number) => page.getByRole('img', { name: stage.slide({ page: page_, title: titleOf(page_) }) });
  await expect.poll(() => slide(1).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1600);
  await page.keyboard.press('PageDown');
  await expect(slide(2)).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByText(/^Marked at/)).toBeVisible();
  await page.keyboard.press('v');
  await expect(filmOf(page)).toHaveCount(0);
  await page.keyboard.press('v');
  await page.keyboard.press('s');
  const script = page.getByRole('region', { name: stage.script });
  await expect.poll(() => script.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
  await look('stage-slides', false);
  await expect.poll(nudges, { timeout: 30_000 }).not.toEqual([]);
  for (const nudge of await nudges()) expect(Object.values(stage.nudges)).toContain(nudge);
  const missed = async () => (await eventsOf(data, id)).filter(({ behavior }) => behavior === 'out-of-frame');
  await expect.poll(async () => (await missed()).length, { timeout: 60_000 }).toBeGreaterThan(0);

  await page.keyboard.press('p');
  await expect(page.getByText(stage.paused)).toBeVisible();
  const paused = await page.getByRole('timer').textContent();
  await present(app, page, () => slide(2));
  await expect(page.getByRole('timer')).toHaveText(paused ?? '');
  await page.keyboard.press('p');
  await page.keyboard.press(' ');
  await expect(slide(3)).toBeVisible();
  const before_ = (await missed()).length;
  await expect.poll(async () => (await missed()).length, { timeout: 60_000 }).toBeGreaterThan(before_);
  await startOver.click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(stage.paused)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await seeTimeline(page);

  const folder = join(data, 'rehearsals', id);
  const saved = storedRehearsalSchema.parse(JSON.parse(await readFile(join(folder, 'rehearsal.json'), 'utf8')));
  expect(saved.slideTurns?.map(({ page: turned }) => turned)).toEqual([1, 2, 1, 2, 3]);
  expect(saved.slideTurns?.[0]?.atMs).toBeLessThan(1000);
  expect(saved.marks).toHaveLength(1);
  const material = materialSchema.parse(JSON.parse(await readFile(join(folder, 'material.json'), 'utf8')));
  expect(material.slides?.pages).toEqual(
    PAGES.map(({ title, text }, index) => ({ page: index + 1, title, text: `${title}\n${text}`, notes: '' })),
  );
  expect(material.script).toEqual({ name: 'short.txt', text: SCRIPT.slice(0, 400) });
  expect((await readdir(join(folder, 'slides'))).sort()).toEqual(['1.jpg', '2.jpg', '3.jpg']);

  // The film has the rehearsal's own time: no pause in it, and after it each moment is where it was.
  const pauses = (saved.gaps ?? []).filter(({ kind }) => kind === 'paused');
  expect(pauses.length).toBe(2);
  const [firstPause] = pauses;
  const tooLong = () =>
    filmOf(page).evaluate((video: HTMLVideoElement, ms) => video.duration * 1000 - ms, saved.durationMs);
  await expect.poll(async () => Math.abs(await tooLong())).toBeLessThan(600);
  const away = await missed();
  const earlier = away.find(({ endMs }) => endMs <= (firstPause?.startMs ?? 0));
  const later = away.filter(({ startMs }) => startMs > (firstPause?.startMs ?? 0)).at(-1);
  const nobody = await lookAt(page, middleOf(earlier));
  expect(distance(nobody, await lookAt(page, middleOf(later)))).toBeLessThan(6);
  expect(distance(nobody, await lookAt(page, (later?.startMs ?? 0) - 700))).toBeGreaterThan(12);

  await button(page, words.app.home).click();
  await prepare(page);
  await page.getByLabel(before.name).fill('budget  Talk');
  await expect(page.getByText(before.material.fromLast)).toBeVisible();
  await expect(slidesNamed).toBeVisible();
  await expect(page.getByText('short.txt')).toBeVisible();
  expect(errors).toEqual([]);
});

/** On one display it says so; on a second one the slide is shown there, follows, and goes. */
async function present(app: ElectronApplication, page: Page, now: () => Locator): Promise<void> {
  await button(page, stage.present.show).click();
  await expect(page.getByText(stage.present.one)).toBeVisible();
  await app.evaluate(({ screen }) => {
    const [one] = screen.getAllDisplays();
    // What the system tells of a display to the right of it.
    if (one !== undefined) screen.getAllDisplays = () => [one, { ...one, id: one.id + 1 }];
  });
  const opening = app.waitForEvent('window');
  await button(page, stage.present.show).click();
  const other = await opening;
  const shown = () => other.getByRole('img').evaluate((img: HTMLImageElement) => [img.alt, img.naturalWidth]);
  await expect.poll(shown).toEqual([PAGES[1]?.title, 1600]);
  await page.keyboard.press('PageUp');
  await expect.poll(shown).toEqual([PAGES[0]?.title, 1600]);
  await page.keyboard.press('PageDown');
  await expect(now()).toBeVisible();
  await button(page, stage.present.hide).click();
  await expect.poll(() => app.windows().length).toBe(1);
}

/** Listens to what comes at the edge of the stage: it goes again, and whoever looks now and then misses it. Gives what came so far. */
async function nudgesOf(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('.nudge')) seen.add(textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

function titleOf(page: number): string {
  return PAGES[page - 1]?.title ?? '';
}

async function drop(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
  await devtools.detach();
}

async function eventsOf(data: string, id: string): Promise<BehaviorEvent[]> {
  const lines = await readFile(join(data, 'rehearsals', id, 'events.ndjson'), 'utf8').catch(() => '');
  return lines.split('\n').flatMap((line) => (line === '' ? [] : behaviorEventSchema.parse(JSON.parse(line))));
}

function middleOf(event: BehaviorEvent | undefined): number {
  if (event === undefined) throw new Error('There is no such moment.');
  return (event.startMs + event.endMs) / 2;
}

/** What the film shows at this time, in gray, 32 by 18. */
function lookAt(page: Page, timeMs: number): Promise<number[]> {
  return filmOf(page).evaluate(async (video: HTMLVideoElement, seconds) => {
    const seeked = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
    video.currentTime = seconds;
    await seeked;
    const context = new OffscreenCanvas(32, 18).getContext('2d');
    if (context === null) throw new Error('Nothing can be drawn here.');
    context.drawImage(video, 0, 0, 32, 18);
    const { data } = context.getImageData(0, 0, 32, 18);
    return Array.from({ length: 32 * 18 }, (_, at) => data[at * 4 + 1] ?? 0);
  }, timeMs / 1000);
}

/** Mean difference, 0..255. */
function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
