import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRemoval } from './removal.ts';

let library: string;
let made = 0;
const random = () => `r${made++}`;
beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'greenroom-removal-'));
  for (const id of ['monday', 'tuesday']) {
    await mkdir(join(library, id, 'strips'), { recursive: true });
    await writeFile(join(library, id, 'rehearsal.json'), id);
  }
});
afterEach(() => rm(library, { recursive: true }));

const monday = { id: 'monday', title: 'On Monday' };
const tuesday = { id: 'tuesday', title: 'On Tuesday' };

test('what is set aside is out of the library, and comes back as it was', async () => {
  const removal = createRemoval(library, random);
  await removal.setAside(monday);
  await removal.setAside(tuesday);
  expect((await readdir(library)).every((name) => name.startsWith('.'))).toBe(true);
  expect(removal.removed()).toEqual([tuesday, monday]);
  await removal.putBack('monday');
  expect(await readFile(join(library, 'monday', 'rehearsal.json'), 'utf8')).toBe('monday');
  expect(await readdir(join(library, 'monday'))).toContain('strips');
  expect(removal.removed()).toEqual([tuesday]);
  await expect(removal.putBack('monday')).rejects.toMatchObject({ problem: { kind: 'rehearsal-missing' } });
});

test('removed for good, nothing of it is left, and nothing can be put back', async () => {
  const removal = createRemoval(library, random);
  await removal.setAside(monday);
  expect(await removal.clear()).toEqual(['monday']);
  expect(await readdir(library)).toEqual(['tuesday']);
  expect(removal.removed()).toEqual([]);
  await expect(removal.putBack('monday')).rejects.toMatchObject({ problem: { kind: 'rehearsal-missing' } });
});

test('after a crash the next start removes what was set aside, half removed or whole', async () => {
  const before = createRemoval(library, random);
  await before.setAside(monday);
  await before.setAside(tuesday);
  const [first = ''] = await readdir(library);
  await rm(join(library, first, 'rehearsal.json'));
  const next = createRemoval(library, random);
  expect(next.removed()).toEqual([]);
  await next.clear();
  expect(await readdir(library)).toEqual([]);
});

test('one that was never there is no failure, and its name cannot leave the library', async () => {
  const removal = createRemoval(library, random);
  await removal.setAside({ id: 'friday', title: '' });
  await removal.remove('friday');
  expect(removal.removed()).toEqual([]);
  await expect(removal.remove('../elsewhere')).rejects.toMatchObject({ problem: { kind: 'rehearsal-missing' } });
});
