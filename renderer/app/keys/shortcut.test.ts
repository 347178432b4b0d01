import { describe, expect, test } from 'vitest';
import { type Pressed, shortcutOf } from './shortcut.ts';

const press = (key: string, on: Partial<Pressed> = {}) =>
  shortcutOf({
    key,
    code: '',
    isComposing: false,
    withModifier: false,
    withShift: false,
    matches: () => false,
    isWithin: () => false,
    ...on,
  });

describe('a shortcut', () => {
  test('is a key by itself, in small letters', () => {
    expect([press('K'), press('?'), press('ArrowLeft'), press(' ')]).toEqual(['k', '?', 'ArrowLeft', ' ']);
    expect(press('k', { withModifier: true })).toBeNull();
  });

  test('is the letter that stands there, where another alphabet is typed', () => {
    expect(press('ㅏ', { code: 'KeyK' })).toBe('k');
    expect(press('ArrowLeft', { withShift: true })).toBe('Shift+ArrowLeft');
  });

  test('is none inside of a menu or a dialog', () => {
    expect(press('k', { isWithin: () => true })).toBeNull();
  });

  test('is none while Hangul is being composed, wherever the focus is', () => {
    for (const key of ['Enter', 'Escape', ' ', '?', 'ㅏ', 'k'])
      expect(press(key, { isComposing: true }), key).toBeNull();
    // The first key of a syllable comes before the composition has begun.
    expect(press('Process')).toBeNull();
  });

  test('is none where it is typed, and Space presses the button that has the focus', () => {
    const on = (...names: string[]) => ({
      matches: (selector: string) => names.some((name) => selector.split(', ').some((part) => part.startsWith(name))),
    });
    expect(press('j', on('input'))).toBeNull();
    expect(press(' ', on('button'))).toBeNull();
    expect(press('j', on('button'))).toBe('j');
  });
});
