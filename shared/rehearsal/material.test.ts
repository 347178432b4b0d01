import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { materialKindOf, pageAt, timeByPage } from './material.ts';

const turns = [
  { page: 1, atMs: 0 },
  { page: 2, atMs: 4000 },
  { page: 1, atMs: 9000 },
];

test.each([
  [0, 1],
  [3999, 1],
  [4000, 2],
  [20_000, 1],
])('at %i ms page %i is shown', (timeMs, page) => {
  expect(pageAt(turns, timeMs)).toBe(page);
});

test.each([
  ['발표.docx', 'script'],
  ['TALK.MD', 'script'],
  ['deck.v2.PDF', 'slides'],
  ['talk.mp4', null],
  ['pdf', null],
])('%s is read as %s', (name, kind) => {
  expect(materialKindOf(name)).toBe(kind);
});

test('no page is shown before the first turn, nor without slides', () => {
  expect(pageAt([{ page: 1, atMs: 500 }], 499)).toBeNull();
  expect(pageAt([], 10)).toBeNull();
});

test('a page that was shown twice has both times', () => {
  expect([...timeByPage(turns, 10_000)]).toEqual([
    [1, 5000],
    [2, 5000],
  ]);
});

test('the pages share all of the time after the first turn, and no more', () => {
  const turn = record({ page: integer({ min: 1, max: 9 }), atMs: integer({ min: 0, max: 60_000 }) });
  assert(
    property(array(turn, { minLength: 1 }), integer({ min: 0, max: 90_000 }), (some, endMs) => {
      const inOrder = some.toSorted((a, b) => a.atMs - b.atMs);
      const all = [...timeByPage(inOrder, endMs).values()].reduce((sum, time) => sum + time, 0);
      expect(all).toBe(Math.max(0, endMs - (inOrder[0]?.atMs ?? 0)));
    }),
  );
});
