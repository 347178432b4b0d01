import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_SLIDE } from './material.ts';
import { slideText } from './slideText.ts';

const piece = (text: string, y: number, size: number, endsLine = false) => ({ text, y, size, endsLine });

test('a page has its lines, and the largest of them as its title', () => {
  const page = [
    piece('6 / 14', 500, 12, true),
    piece('예산', 450, 40),
    piece(' ', 450, 40),
    piece('Budget', 450, 40, true),
    piece('작년보다 ', 400, 20),
    piece('12', 400, 20),
    piece('%', 406, 10),
    piece('down', 370, 20),
  ];
  expect(slideText(page)).toEqual({ title: '예산 Budget', text: '6 / 14\n예산 Budget\n작년보다 12%\ndown' });
});

test('of equal lines the first is the title, however the size was rounded; a page of pictures has none', () => {
  expect(slideText([piece('One', 100, 30), piece('Two', 50, 30.4)]).title).toBe('One');
  expect(slideText([])).toEqual({ title: '', text: '' });
  expect(slideText([piece('  ', 10, 90, true), piece('small', 0, 9)]).title).toBe('small');
});

test('whatever a file says, the title is one of the lines, nothing is too long and nothing is hidden in it', () => {
  const placed = fc.record({
    text: fc.string({ unit: 'binary' }),
    y: fc.double({ min: -1000, max: 1000, noNaN: true }),
    size: fc.double({ min: 0, max: 500, noNaN: true }),
    endsLine: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(placed), (pieces) => {
      const { title, text } = slideText(pieces);
      expect(text.length).toBeLessThanOrEqual(LONGEST_SLIDE);
      expect(['', ...text.split('\n')]).toContain(title);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    }),
    { numRuns: 30 },
  );
});
