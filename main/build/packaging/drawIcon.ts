import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron as electron } from 'playwright';
import { openDisplay } from '../launch/display.ts';
import { PROJECT } from '../launch/project.ts';
import { say } from '../launch/say.ts';
import { accountSwitches, obtainElectron } from '../runtime/electron.ts';

/** What electron-builder makes each system's icon from. */
const SIDE = 1024;

/** Draws icon.svg as icon.png, with the browser that the app runs in. To be run after a change of the drawing. */
async function drawIcon(): Promise<void> {
  const drawing = await readFile(join(import.meta.dirname, 'icon.svg'), 'base64');
  const { executable } = await obtainElectron();
  const display = await openDisplay();
  const env = Object.fromEntries(Object.entries(display.env).filter((entry): entry is [string, string] => !!entry[1]));
  const app = await electron.launch({ executablePath: executable, args: [...accountSwitches(), PROJECT], env });
  try {
    const page = await app.firstWindow();
    const png = await page.evaluate(
      `(async () => {
        const image = new Image();
        image.src = 'data:image/svg+xml;base64,${drawing}';
        await image.decode();
        const canvas = new OffscreenCanvas(${SIDE}, ${SIDE});
        canvas.getContext('2d').drawImage(image, 0, 0, ${SIDE}, ${SIDE});
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      })()`,
    );
    await writeFile(join(import.meta.dirname, 'icon.png'), Buffer.from(String(png), 'base64'));
    say('icon.png is drawn.');
  } finally {
    await app.close();
    display.close();
  }
}

await drawIcon();
