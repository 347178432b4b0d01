import { describe, expect, test } from 'vitest';
import { type NotJudged, notJudgedReasonSchema } from '../rehearsal/notJudged.ts';
import { languageSchema } from '../rehearsal/timeline.ts';
import { describeNotJudged, notJudgedLabel } from './notJudged.ts';

const stretch = (behavior: string, startMs: number, endMs: number, reason: NotJudged['reason'] = 'no-hands') => ({
  behavior,
  reason,
  startMs,
  endMs,
});

test('behaviors that share reason and times share a sentence', () => {
  const stretches = [stretch('hands-clasped', 0, 60_000), stretch('fidgeting', 0, 60_000)];
  expect(describeNotJudged(stretches, 60_000, 'en')).toEqual([
    'Clasped hands, Fidgeting: not judged at any time, because the hands were not seen.',
  ]);
});

test('a few stretches are named, many are counted', () => {
  const few = [
    stretch('slouching', 5000, 12_000, 'no-shoulders'),
    stretch('slouching', 30_000, 42_000, 'no-shoulders'),
  ];
  expect(describeNotJudged(few, 60_000, 'en')).toEqual([
    'Slouching: not judged from 0:05 to 0:12 and from 0:30 to 0:42, because the shoulders could not be made out.',
  ]);
  expect(describeNotJudged(few, 60_000, 'ko')).toEqual([
    '구부정한 자세: 어깨가 뚜렷하게 보이지 않아서 0:05부터 0:12까지, 0:30부터 0:42까지 판단하지 않았어요.',
  ]);
  const many = [0, 1, 2, 3].map((i) => stretch('slouching', i * 15_000, i * 15_000 + 5000, 'no-shoulders'));
  expect(describeNotJudged(many, 60_000, 'en')).toEqual([
    'Slouching: not judged 4 times, 20 seconds in all, because the shoulders could not be made out.',
  ]);
});

test('what the picture is to blame for is told elsewhere', () => {
  expect(describeNotJudged([stretch('slouching', 0, 9000, 'frozen')], 60_000, 'en')).toEqual([]);
  expect(describeNotJudged(undefined, 60_000, 'en')).toEqual([]);
});

describe.each(languageSchema.options)('in %s', (language) => {
  test.each(notJudgedReasonSchema.options)('%s has its words', (reason) => {
    const said = notJudgedLabel(stretch('slouching', 65_000, 80_000, reason), language);
    expect(said).toMatch(/1:05.*1:20/);
    expect(said).not.toMatch(/undefined|NaN| {2}/);
  });
});
