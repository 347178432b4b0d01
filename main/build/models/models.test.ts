import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialSha256 } from '../../models/official.ts';
import { provideModels } from '../../models/provide.ts';
import { assembleBundle, buildModels } from './build.ts';

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

  const damages: [name: string, of: (bundle: Buffer, other: Buffer) => Buffer][] = [
    ['empty', () => Buffer.alloc(0)],
    ['truncated', (bundle) => bundle.subarray(0, bundle.length - 1)],
    ['changed in one bit', (bundle) => bundle.fill((bundle.at(-1) ?? 0) ^ 1, bundle.length - 1)],
    ['another bundle', (_bundle, other) => other],
    ['a page of a portal', () => Buffer.from('<!doctype html><title>Log in</title>')],
  ];
  const IN_USE = ['face_landmarker.task', 'pose_landmarker_lite.task', 'hand_landmarker.task'] as const;

  it.each(IN_USE.flatMap((file) => damages.map(([name, of]) => [file, name, of] as const)))(
    'never loads a %s that is %s, and does not pass over it in silence',
    async (file, _name, of) => {
      const place = await mkdtemp(join(folder, 'damaged-'));
      const other = file === 'hand_landmarker.task' ? 'face_landmarker.task' : 'hand_landmarker.task';
      const path = join(place, file);
      await writeFile(path, of(await readFile(join(built(), file)), await readFile(join(built(), other))));
      for (const folders of [{ chosenFolder: place, dataFolder: nowhere() }, { dataFolder: place }]) {
        await expect(provideModels({ ...folders, builtFolder: built() })).rejects.toMatchObject({
          problem: { kind: 'model-wrong', details: { file: path, expected: officialSha256(file) } },
        });
      }
    },
  );

  it('takes an assembled bundle only from where assembled ones may be', async () => {
    const { models } = await provideModels({ includedFolder: built(), dataFolder: nowhere(), builtFolder: nowhere() });
    expect(models.face).toBe('assembled');
    await expect(provideModels({ dataFolder: built(), builtFolder: built() })).rejects.toMatchObject({
      problem: { kind: 'model-wrong' },
    });
  });

  it('says which bundle is nowhere', async () => {
    await expect(provideModels({ dataFolder: nowhere(), builtFolder: nowhere() })).rejects.toMatchObject({
      problem: { kind: 'model-missing', details: { file: 'face_landmarker.task' } },
    });
  });
});
