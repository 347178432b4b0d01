import { expect, test } from 'vitest';
import { barIn } from './bar.ts';

const shown = { fromMs: 10_000, toMs: 20_000, width: 1000 };

test.each([
  ['in the middle', 12_000, 14_000, { left: 200, width: 200 }],
  ['too short to be seen', 12_000, 12_010, { left: 200, width: 9 }],
  ['from before to after', 0, 30_000, { left: -1000, width: 3000 }],
  ['gone by', 0, 9000, null],
  ['yet to come', 20_100, 21_000, null],
])('a moment %s', (_, startMs, endMs, bar) => {
  const found = barIn({ startMs, endMs, severity: 1 }, shown);
  if (bar === null) expect(found).toBeNull();
  else expect(found).toEqual({ ...bar, height: 1 });
});

test('severity is height', () => {
  const heights = [0, 0.5, 1].map((severity) => barIn({ startMs: 11_000, endMs: 12_000, severity }, shown)?.height);
  expect(heights).toEqual([0.25, 0.625, 1]);
});
