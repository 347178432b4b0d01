import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { createRehearsalRepository } from '../repository.ts';
import { createLibraryIndex, indexFile, type LibraryIndex } from './libraryIndex.ts';

let library: string;
const troubles: string[] = [];
const models = { face: 'official', pose: 'official', hand: 'official' } as const;
const open = () => createRehearsalRepository(library, systemClock, { onTrouble: (what) => troubles.push(what) });
const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };

beforeEach(async () => {
  troubles.length = 0;
  library = await mkdtemp(join(tmpdir(), 'greenroom-index-'));
  const repository = open();
  for (const title of ['one', 'two', 'three']) {
    const { id } = await repository.create({ title, source: { kind: 'sample' }, models });
    await repository.finish(id, { durationMs: 1000, baseline: {}, coverage: {}, engine });
  }
  await repository.contents();
  await repository.close();
});
afterEach(async () => {
  await rm(library, { recursive: true });
  await rm(indexFile(library), { recursive: true, force: true });
});

const titles = async (repository = open()) =>
  (await repository.contents()).rehearsals.map(({ title }) => title).toSorted();
/** How many folders have to be read for all to be known. */
async function reads(index: LibraryIndex): Promise<number> {
  let count = 0;
  for (const { id, ...rest } of (await open().contents()).rehearsals)
    await index.brief(id, async () => {
      count += 1;
      return { id, ...rest };
    });
  return count;
}

test('the next start reads no folder of a library that has stayed as it was', async () => {
  expect(await reads(createLibraryIndex(library, (what) => troubles.push(what)))).toBe(0);
  expect(troubles).toEqual([]);
});

test('a folder that is another one than before is read anew', async () => {
  const repository = open();
  const [first] = (await repository.contents()).rehearsals;
  await repository.rename(first?.id ?? '', 'renamed');
  expect(await titles(repository)).toContain('renamed');
  expect(await titles()).toContain('renamed');
  // As when somebody edits the file by hand, or deletes a folder.
  const file = join(library, first?.id ?? '', 'rehearsal.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('renamed', 'by hand'));
  expect(await titles()).toContain('by hand');
  await rm(join(library, first?.id ?? ''), { recursive: true });
  expect(await titles()).toHaveLength(2);
  await writeFile(join(library, (await open().contents()).rehearsals[0]?.id ?? '', 'rehearsal.json'), '{');
  expect((await open().contents()).damaged).toHaveLength(1);
});

test.each([
  ['missing', ''],
  ['damaged', '{"version":'],
  ['of another version', '{"version":"0","entries":[]}'],
  ['wrong about everything', '{"version":"0","entries":[["x","y",{"title":"lie"}]]}'],
])('an index that is %s is made anew', async (_, text) => {
  const file = indexFile(library);
  const before = await readFile(file, 'utf8');
  await rm(file);
  if (text !== '') await writeFile(file, text);
  expect(await titles()).toEqual(['one', 'three', 'two']);
  await open().contents();
  expect(JSON.parse(await readFile(file, 'utf8')).entries).toHaveLength(JSON.parse(before).entries.length);
});

test('where it cannot be written, the library can do without', async () => {
  await rm(indexFile(library));
  await mkdir(indexFile(library));
  expect(await titles()).toEqual(['one', 'three', 'two']);
  expect(troubles.some((what) => what.startsWith(indexFile(library)))).toBe(true);
});

test('one that was under way when it was listed is recovered all the same', async () => {
  const repository = open();
  const { id } = await repository.create({
    title: 'broken off',
    source: { kind: 'camera' },
    models,
    recordingType: 'video/webm',
  });
  await repository.appendRecording(id, Uint8Array.of(1, 2, 3));
  await repository.contents();
  expect((await open().recover()).map(({ title, state }) => [title, state])).toEqual([['broken off', 'recovered']]);
  await repository.close();
});

test('what a broken off copy has left is removed also from a folder that is known', async () => {
  const [first] = (await open().contents()).rehearsals;
  const left = join(library, first?.id ?? '', 'recording.mp4.new');
  await writeFile(left, 'half');
  await open().recover();
  await expect(readFile(left)).rejects.toMatchObject({ code: 'ENOENT' });
});
