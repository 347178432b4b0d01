import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'playwright/test';
import { openDisplay } from '../../main/build/launch/display.ts';
import { obtainElectron } from '../../main/build/runtime/electron.ts';
import type { Language } from '../../shared/words/languages.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { launch } from '../app.ts';
import { cameraFilm } from '../camera/cameraFilm.ts';
import { chooseInDialog } from '../person.ts';
import { slidesPdf } from '../rehearsing/slidesPdf.ts';

/**
 * Makes the pictures in docs/shown/ from the real app, in both languages, and from those in English the short film of a rehearsal, a
 * moment and a retake. The camera shows the photo of the sample. Needs ffmpeg: `node e2e/shown/make.ts`.
 */
const SHOWN = resolve(import.meta.dirname, '..', '..', 'docs', 'shown');
const SIZE = { width: 1280, height: 800 };

const TALK = {
  en: {
    name: 'Budget, Thursday',
    pages: [
      { title: 'Twelve percent less', text: 'What changed since March' },
      { title: 'Three ways to get there', text: 'Machines, rooms, time' },
    ],
    script:
      'Good morning. I have ten minutes, and I would like to use nine of them.\n\nSince March we spend twelve percent less. Let me show you where it comes from, and why it will last.',
  },
  ko: {
    name: '목요일 예산 발표',
    pages: [
      { title: '열두 퍼센트를 줄였습니다', text: 'Budget 2027' },
      { title: '줄인 방법 세 가지', text: 'Machines, rooms, time' },
    ],
    script:
      '안녕하세요. 십 분을 받았는데, 구 분만 쓰겠습니다.\n\n삼월부터 비용이 열두 퍼센트 줄었습니다. 어디에서 줄었는지, 왜 계속 줄어들지 말씀드릴게요.',
  },
} as const;

/** A picture, and for how many seconds the film stays on it. */
type Shot = readonly [file: string, seconds: number];

function ffmpeg(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('ffmpeg', ['-y', '-v', 'error', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ffmpeg ended with code ${status}. ${stderr}`);
}

async function tell(language: Language, work: string): Promise<Shot[]> {
  const words = wordsFor(language);
  const { material } = words.prepare;
  const talk = TALK[language];
  const data = join(work, `data-${language}`);
  await mkdir(data);
  await writeFile(join(data, 'settings.json'), JSON.stringify({ countdown: false }));
  const deck = join(data, 'deck.pdf');
  await writeFile(deck, slidesPdf(talk.pages));
  const { app, page } = await launch(data, { switches: [await cameraFilm(data)] });
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    SIZE,
  );
  await page.waitForFunction(({ width }) => innerWidth === width, SIZE);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const shots: Shot[] = [];
  /** @param name The picture's own in docs/shown; without one it is for the film alone. */
  const shoot = async (seconds: number, name?: string) => {
    const file = join(work, `${language}-${shots.length}.png`);
    await page.screenshot({ path: file });
    shots.push([file, seconds]);
    if (name !== undefined) ffmpeg('-i', file, '-quality', '82', join(SHOWN, `${name}-${language}.webp`));
  };
  const rehearse = async (untilSeconds: number, name?: string) => {
    await button(words.stage.start).click();
    await expect(page.getByText(words.stage.watching)).toBeVisible({ timeout: 60_000 });
    const clock = async () => Number((await page.getByRole('timer').textContent())?.split(':')[1]);
    await expect.poll(clock, { timeout: 60_000 }).toBeGreaterThanOrEqual(3);
    await shoot(1.2);
    await page.keyboard.press('PageDown');
    await expect.poll(clock, { timeout: 60_000 }).toBeGreaterThanOrEqual(untilSeconds / 2);
    await shoot(1.4, name);
    await expect.poll(clock, { timeout: 90_000 }).toBeGreaterThanOrEqual(untilSeconds);
    await shoot(0.8);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: words.review.timeline })).toBeVisible({ timeout: 60_000 });
  };
  const prepare = async () => {
    await button(words.stage.turnOn).click();
    await expect(button(words.stage.start)).toBeVisible();
    await expect(page.locator('video')).toHaveJSProperty('paused', false);
  };

  await button(words.language.name).click();
  await expect(button(words.home.rehearse)).toBeVisible();
  await shoot(2, 'first-day');
  await button(words.home.rehearse).click();
  await page.getByLabel(words.prepare.name).fill(talk.name);
  await chooseInDialog(app, deck);
  await button(material.addSlides).click();
  await expect(page.getByText(material.pages({ count: talk.pages.length }))).toBeVisible();
  await button(material.addScript).click();
  await page.getByRole('textbox', { name: material.script }).fill(talk.script);
  await button(material.use).click();
  await page.getByRole('textbox', { name: material.target }).fill('1');
  await prepare();
  await shoot(2, 'prepare');
  await rehearse(24, 'stage');
  await expect(page.locator('video')).toHaveJSProperty('readyState', 4);
  await shoot(2, 'review');
  await page.keyboard.press(']');
  await expect(page.getByRole('complementary', { name: words.review.moments }).getByRole('img')).toBeVisible();
  await shoot(2.4, 'moment');

  await button(words.app.home).click();
  await button(words.home.rehearse).click();
  await page.getByLabel(words.prepare.name).fill(talk.name);
  await expect(page.getByText(material.fromLast)).toBeVisible();
  await prepare();
  await shoot(1);
  await rehearse(12);
  await button(words.compare.open).click();
  await page.getByRole('menuitem').first().click();
  await expect(page.getByRole('heading', { name: words.compare.label })).toBeVisible();
  await shoot(2.6, 'takes');
  await page.keyboard.press('Escape');
  await button(words.app.home).click();
  await expect(button(words.home.rehearse)).toBeVisible();
  await shoot(2, 'talks');
  await button(words.app.settings).click();
  await shoot(0, 'settings');
  await app.close();
  return shots;
}

const work = await mkdtemp(join(tmpdir(), 'greenroom-shown-'));
const display = await openDisplay();
try {
  Object.assign(process.env, display.env, { GREENROOM_ELECTRON: (await obtainElectron()).executable });
  await mkdir(SHOWN, { recursive: true });
  const shots = await tell('en', work);
  await tell('ko', work);
  const list = shots.filter(([, seconds]) => seconds > 0).map(([file, s]) => `file '${file}'\nduration ${s}\n`);
  await writeFile(join(work, 'list.txt'), list.join(''));
  ffmpeg(
    ...['-f', 'concat', '-safe', '0', '-i', join(work, 'list.txt'), '-vf', 'scale=960:-1', '-fps_mode', 'vfr'],
    ...['-c:v', 'libwebp_anim', '-quality', '70', '-loop', '0', join(SHOWN, 'rehearsal.webp')],
  );
} finally {
  display.close();
  await rm(work, { recursive: true, force: true });
}
