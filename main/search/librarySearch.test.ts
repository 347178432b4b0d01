import { expect, test } from 'vitest';
import { NO_MATERIAL } from '../../shared/rehearsal/material.ts';
import { finishedTimeline } from '../../shared/report/timeline.fixture.ts';
import { createLibrarySearch, type Kept, type Searched } from './librarySearch.ts';

/** A library in memory: titles by id, and how often each was read. */
function libraryOf(titles: Map<string, string>) {
  const read: string[] = [];
  const plain = finishedTimeline('en');
  const source: Searched = {
    ids: async () => [...titles.keys()].sort().reverse(),
    stamp: async (id) => titles.get(id) ?? '',
    async read(id) {
      read.push(id);
      const title = titles.get(id) ?? '';
      if (title === 'damaged') throw new Error('It cannot be read.');
      return { ...plain, events: [], feedback: [], rehearsal: { ...plain.rehearsal, id, title } };
    },
    material: async () => NO_MATERIAL,
  };
  return { source, read };
}

function keptAs(text: string | null) {
  const file = { text };
  const kept: Kept = {
    read: async () => file.text,
    async write(next) {
      file.text = next;
    },
    async remove() {
      file.text = null;
    },
  };
  return { file, kept };
}

test('the index follows the library, is kept, and is made anew when it is missing or damaged', async () => {
  const titles = new Map([
    ['a', 'budget'],
    ['b', 'damaged'],
    ['c', 'museum'],
  ]);
  const { source, read } = libraryOf(titles);
  const { file, kept } = keptAs('{ torn');
  let now = 0;
  const trouble: string[] = [];
  const open = () =>
    createLibrarySearch(
      async () => source,
      kept,
      () => now,
      (what) => trouble.push(what),
    );
  const found = async (search: ReturnType<typeof open>, query: string) =>
    (await search.search(query, { most: 5 })).hits.map(({ record }) => record.rehearsal);

  const first = open();
  expect(await found(first, 'budget')).toEqual(['a']);
  expect(trouble).toHaveLength(1);
  // Another start of the app reads only what it could not read before.
  read.length = 0;
  const second = open();
  expect(await found(second, 'museum')).toEqual(['c']);
  expect(read).toEqual(['b']);

  titles.set('a', 'whales');
  expect(await found(second, 'whales')).toEqual([]);
  now += 10_000;
  expect(await found(second, 'whales')).toEqual(['a']);

  titles.delete('a');
  await second.forget();
  expect(file.text).toBeNull();
  expect(await found(second, 'museum')).toEqual(['c']);
  // No word of what was deleted is left, whoever deleted it.
  titles.delete('c');
  now += 10_000;
  expect(await found(second, 'museum')).toEqual([]);
  expect(file.text).not.toMatch(/whales|museum/);
});
