import { type ElectronApplication, expect, type Locator, type Page } from 'playwright/test';
import type { SignalRow } from '../../shared/rehearsal/timeline.ts';

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
