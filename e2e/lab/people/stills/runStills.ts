import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CommandPlace } from '../../../../main/start.ts';
import { openCommandPage } from '../../../entry/commandPage.ts';

/** `still PICTURE FILM [PICTURE FILM …]`: makes a short film of each picture. Gives the exit code: 0 when all are written. */
export async function runStills(place: CommandPlace): Promise<number> {
  const page = await openCommandPage(place, 'lab/pages/still.html');
  let code = 0;
  for (let i = 0; i < place.argv.length; i += 2) {
    const [picture, film] = place.argv.slice(i, i + 2);
    if (picture === undefined || film === undefined) throw new Error('Every picture needs the path of its film.');
    const bytes = (await readFile(picture)).toString('base64');
    try {
      const call = `filmOfStill(${JSON.stringify(bytes)}, ${JSON.stringify(basename(picture))})`;
      const made: Uint8Array = await page.window.webContents.executeJavaScript(call);
      await writeFile(film, made);
    } catch (error) {
      process.stderr.write(`${basename(picture)}: ${error instanceof Error ? error.message : String(error)}\n`);
      code = 1;
    }
  }
  await page.close();
  return code;
}
