import { describe, expect, test } from 'vitest';
import type { Language } from '../languages.ts';
import { fill, namesSomething, plainText, readMessage, say } from './message.ts';

const said = (text: string, values = {}, language: Language = 'en') => fill(readMessage(text, language), values);

describe('a message', () => {
  test('keeps apostrophes, tags and what a person wrote as they are', () => {
    const name = "O'Brien's {x} <b> '{'";
    expect(said("The picture's <b>name</b>: {name}", { name })).toBe(`The picture's <b>name</b>: ${name}`);
  });

  test('chooses by number, by yes or no and by word', () => {
    const text = '{count, plural, =0 {nothing} one {# film} other {# films}}{again, select, true { again} other {}}';
    expect([0, 1, 2, 1200].map((count) => said(text, { count, again: count > 1 }))).toEqual([
      'nothing',
      '1 film',
      '2 films again',
      '1,200 films again',
    ]);
  });

  test('that lacks what it names is an error, not a gap', () => {
    expect(() => said('{name} is there')).toThrow(/"name" was not provided/);
  });

  test('is known to name something or nothing', () => {
    expect(namesSomething('{name}')).toBe(true);
    expect(namesSomething("It's here")).toBe(false);
    expect(namesSomething("Write '{name}'")).toBe(false);
  });

  test('that names nothing reads the same with and without the parser', () => {
    for (const text of ["It's here", "Write '{name}'", "It''s '<b>'", '1 < 2 # 3', "'", '', "a 'b' c"])
      expect(plainText(text, 'en')).toBe(said(text));
  });

  test('of several is said whether it names something or not', () => {
    expect(say('Here', { name: 'x' })).toBe('Here');
    expect(say(({ name }: { name: string }) => name, { name: 'x' })).toBe('x');
  });
});

describe('a number', () => {
  const shown = (style: string, ...values: number[]) =>
    values.map((value) => said(`{value, number, ${style}}`, { value }));

  test('is rounded as it was measured, not as it is printed', () => {
    // 0.285 is a little less than it looks: 28.499999999999996 of a hundred.
    expect(shown('percent', 0.285, 0.87, -0.002, 12.5)).toEqual(['28%', '87%', '0%', '1250%']);
    expect(shown('finePercent', 0.045, 0.0549)).toEqual(['4.5%', '5.5%']);
    expect(shown('whole', 24.5, -2.5, -0.3, 1234)).toEqual(['25', '-2', '0', '1234']);
    expect(shown('tenths', 0.25, 12)).toEqual(['0.3', '12.0']);
  });

  test('of dollars keeps the digits that make it something', () => {
    expect(shown('dollars', 0, 0.0003, 0.0123, 1234.5)).toEqual(['$0', '$0.0003', '$0.01', '$1234.50']);
    expect(said('{value, number, dollars}', { value: 2 }, 'ko')).toBe('$2.00');
  });
});
