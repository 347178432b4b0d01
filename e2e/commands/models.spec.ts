import { copyFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { dataFolder } from '../../main/build/models/dataFolder.ts';
import { officialSha256 } from '../../main/models/official.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { inTemporaryFolder, project } from './commandLine.ts';

const en = wordsFor('en');

/** A models folder whose face bundle breaks off in the middle, as a copy that was interrupted leaves it. */
async function withTruncatedFace(run: (folder: string, file: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'face_landmarker.task');
    await copyFile(join(project, 'dist', 'models', 'face_landmarker.task'), file);
    await truncate(file, 1_000_000);
    await run(folder, file);
  });
}

test('a truncated model is named in the window, and nothing is analyzed with it', async ({ open }) => {
  await withTruncatedFace(async (folder, file) => {
    const { page } = await open({ env: { GREENROOM_MODELS: folder } });
    const said = page.getByRole('alert');
    await expect(said).toContainText(file);
    await expect(said).toContainText(officialSha256('face_landmarker.task'));
    await expect(said).toContainText('fetch the models again');
    await page.getByRole('button', { name: en.app.dismiss }).click();
    await page.getByRole('button', { name: en.stage.sample }).click();
    await expect(said).toContainText(file);
  });
});

test('the models command fetches to where the app looks', async ({ open }) => {
  const { app } = await open();
  const { appData, name } = await app.evaluate(({ app: running }) => ({
    appData: running.getPath('appData'),
    name: running.getName(),
  }));
  const { GREENROOM_DATA: _, ...env } = process.env;
  expect(dataFolder({ platform: process.platform, home: process.env['HOME'] ?? '', env })).toBe(join(appData, name));
});
