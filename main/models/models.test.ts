import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleBundle, buildModels } from './build.ts';
import { provideModels } from './provide.ts';

let folder: string;
const built = () => join(folder, 'built');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-models-'));
  await buildModels(built());
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('assembled bundles', () => {
  it('come out the same byte for byte', async () => {
    const again = await assembleBundle('face_landmarker.task');
    expect(Buffer.from(again).equals(await readFile(join(built(), 'face_landmarker.task')))).toBe(true);
  });

  it('have stored entries only', async () => {
    const zip = await readFile(join(built(), 'hand_landmarker.task'));
    expect(zip.readUInt32LE(0)).toBe(0x04034b50);
    expect(zip.readUInt16LE(8)).toBe(0);
  });
});

describe('provideModels', () => {
  const nowhere = () => join(folder, 'nowhere');

  it('falls back to the assembled bundles', async () => {
    const { models } = await provideModels({ dataFolder: nowhere(), builtFolder: built() });
    expect(models).toEqual({ face: 'assembled', pose: 'assembled', hand: 'assembled' });
  });

  it('takes what a chosen folder has, and the rest from elsewhere', async () => {
    const chosen = join(folder, 'chosen');
    await mkdir(chosen, { recursive: true });
    await writeFile(join(chosen, 'hand_landmarker.task'), await readFile(join(built(), 'hand_landmarker.task')));
    const { paths } = await provideModels({ chosenFolder: chosen, dataFolder: nowhere(), builtFolder: built() });
    expect(paths.hand).toBe(join(chosen, 'hand_landmarker.task'));
    expect(paths.face).toBe(join(built(), 'face_landmarker.task'));
  });

  it('names a chosen folder that is not there', async () => {
    const models = provideModels({ chosenFolder: nowhere(), dataFolder: nowhere(), builtFolder: built() });
    await expect(models).rejects.toMatchObject({ problem: { kind: 'model-missing', details: { file: nowhere() } } });
  });

  it('never loads a truncated or wrong file, and does not pass over it', async () => {
    const data = join(folder, 'data');
    await mkdir(data, { recursive: true });
    const file = join(data, 'pose_landmarker_lite.task');
    await writeFile(file, await readFile(join(built(), 'pose_landmarker_lite.task')));
    await truncate(file, 1000);
    await expect(provideModels({ dataFolder: data, builtFolder: built() })).rejects.toMatchObject({
      problem: { kind: 'model-wrong', details: { file } },
    });
  });
});
