import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from 'playwright/test';
import { writeMaterial } from '../../main/rehearsals/files/materialFile.ts';
import type { SignalRow } from '../../shared/rehearsal/timeline.ts';
import { wordsFor } from '../../shared/words/words.ts';
import type { Opened } from '../app.ts';
import { readEvalSet } from '../lab/coach/evalSet.ts';

/** A head that is straight, tilted from 9 to 15 s as in the sample, and unseen from 19 to 23 s: five rows a second. */
export function tiltedHead(): SignalRow[] {
  return Array.from({ length: 240 }, (_, index) => {
    const timeMs = index * 200;
    const isUnseen = timeMs >= 19_000 && timeMs < 23_000;
    const isTilted = timeMs >= 9000 && timeMs < 15_000;
    const at = (value: number) => (isUnseen ? null : value + Math.sin(index) / 2);
    return {
      timeMs,
      values: {
        presence: isUnseen ? 0 : 1,
        headYaw: at(1),
        headPitch: at(2),
        headRoll: at(isTilted ? 23 : 0),
        faceHeight: at(0.3),
      },
    };
  });
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Where the person saves from now on: the system's own dialog cannot be driven. Gives what it proposed last. */
export async function saveTo(app: ElectronApplication, folder: string): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showSaveDialog: async ({ defaultPath }: Electron.SaveDialogOptions) => {
        Object.assign(globalThis, { proposed: defaultPath });
        const name = (defaultPath ?? '').split(/[/\\]/).at(-1) ?? '';
        return { canceled: chosen === '', filePath: `${chosen}/${name}` };
      },
    });
  }, folder);
  return () => app.evaluate(() => (globalThis as unknown as { proposed: string }).proposed);
}

/** When each page was turned to, and what the speaker marked, of the slides below. */
export const TURNS = [
  { page: 1, atMs: 0 },
  { page: 2, atMs: 8000 },
  { page: 1, atMs: 20_000 },
  { page: 3, atMs: 24_000 },
];
export const MARK_MS = 30_000;

/** As if the only rehearsal of this library had been given with three slides, and one moment of it been marked. */
export async function giveSlides(data: string): Promise<string> {
  const [id = ''] = await readdir(join(data, 'rehearsals'));
  const folder = join(data, 'rehearsals', id);
  const file = join(folder, 'rehearsal.json');
  const saved = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...saved, slideTurns: TURNS, marks: [{ atMs: MARK_MS }] }));
  const pages = ['개요', 'Budget', ''].map((title, index) => ({ page: index + 1, title, text: title, notes: '' }));
  await writeMaterial(folder, { script: null, slides: { name: 'talk.pdf', pages } });
  await mkdir(join(folder, 'slides'));
  // The third one is lost.
  for (const page of [1, 2]) await writeFile(join(folder, 'slides', `${page}.jpg`), await slidePicture());
  return folder;
}

async function slidePicture(): Promise<Uint8Array> {
  const strip = (await readEvalSet()).find((item) => item.strip !== undefined)?.strip;
  if (strip === undefined) throw new Error('There is no picture to be a slide.');
  return strip;
}

/** Leaves pictures of a screen to look at, in both languages, light and dark, where GREENROOM_PICTURES says; none without it. */
export async function leavePictures({ app, page }: Opened, name: string): Promise<void> {
  const folder = process.env['GREENROOM_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await page.waitForFunction((wanted) => innerWidth === wanted, width);
    for (const language of ['ko', 'en'] as const) {
      await page.getByRole('button', { name: wordsFor(language).language.name, exact: true }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(folder, `${name}-${language}-${width}-${colorScheme}.png`) });
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
