import { describe, expect, it } from 'vitest';
import { type Gap, gapKindSchema } from '../rehearsal/gaps.ts';
import { languageSchema } from '../rehearsal/timeline.ts';
import { describeGap, gapLabel } from './gaps.ts';
import { wordsFor } from './words.ts';

const BETWEEN_PICTURES = new Set<string>([
  'cut',
  'jump',
  'start-missing',
  'end-missing',
  'length-wrong',
  'moved',
  'paused',
  'inset',
]);

it('has a name and a sentence for every gap, and for no other', () => {
  const { names, sentences } = wordsFor('en').gaps;
  for (const words of [names, sentences]) expect(Object.keys(words).sort()).toEqual([...gapKindSchema.options].sort());
});

describe.each(languageSchema.options)('what could not be watched, in %s', (language) => {
  it.each(gapKindSchema.options)(
    '%s: has its times and whole sentences, with and without the length that is missing',
    (kind) => {
      const join = BETWEEN_PICTURES.has(kind);
      const gap: Gap = { kind, startMs: 65_000, endMs: join ? 65_000 : 80_000 };
      const said = describeGap(gap, language);
      expect(said).not.toMatch(/undefined|NaN|\$\{| {2}/);
      expect(said).toMatch(/\.$/);
      if (kind !== 'start-missing') expect(said).toContain('1:05');
      if (!join) expect(said).toContain('1:20');
      const label = gapLabel(gap, language);
      expect(label).toContain('1:05');
      expect(label.includes('1:20')).toBe(!join);
      const missing = describeGap({ ...gap, missingMs: 3_600_000 }, language);
      expect(missing).not.toMatch(/undefined|NaN/);
    },
  );

  it('tells less than a second in tenths', () => {
    expect(describeGap({ kind: 'start-missing', startMs: 0, endMs: 0, missingMs: 400 }, language)).toContain('0.4');
  });
});
