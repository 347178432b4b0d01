import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { project } from '../commands/commandLine.ts';
import { textOf } from './sourceTree.ts';

const TOKENS = textOf('renderer/tokens.css');
const [ALWAYS = '', MORE_CONTRAST = ''] = TOKENS.split('@media (prefers-contrast: more)');
const SCHEMES = ['light', 'dark'] as const;
const GROUNDS = ['ground', 'raised', 'wash'] as const;

/** The tokens of a stylesheet, by name, as they are written. */
function tokensOf(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([a-z-]+\d?): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** What a token is in one scheme, as #rrggbb; aliases are followed. */
function colorOf(name: string, scheme: (typeof SCHEMES)[number], tokens: Record<string, string>): string {
  const value = tokens[name] ?? '';
  const alias = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
  if (alias !== undefined) return colorOf(alias, scheme, tokens);
  const [, light = value, dark = value] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? [];
  return scheme === 'light' ? light : dark;
}

/** Relative luminance, 0..1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'quiet', 'good', 'look', 'voice', 'attention'] as const;
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...['good', 'look', 'voice'].flatMap((name) => [
    [`on-${name}`, name] as const,
    ['ink', `${name}-tint`] as const,
    [name, `${name}-tint`] as const,
  ]),
  ['on-primary', 'primary-hover'],
  ['ink', 'button-hover'],
  ['on-notice', 'notice'],
  ['on-notice', 'notice-button'],
  ['on-notice', 'notice-hover'],
  ['on-film', 'film'],
];

describe.each(SCHEMES)('the colors, %s', (scheme) => {
  const normal = tokensOf(ALWAYS);

  test.each(PAIRS)('%s on %s can be read', (text, ground) => {
    expect(contrast(colorOf(text, scheme, normal), colorOf(ground, scheme, normal))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GROUNDS)('edges, and the mark of what has the focus, show on %s', (ground) => {
    for (const name of ['edge', 'focus'])
      expect(contrast(colorOf(name, scheme, normal), colorOf(ground, scheme, normal)), name).toBeGreaterThanOrEqual(3);
  });

  test('who asks for more contrast gets more', () => {
    const more = { ...normal, ...tokensOf(MORE_CONTRAST) };
    for (const text of ['ink', 'quiet'])
      expect(contrast(colorOf(text, scheme, more), colorOf('ground', scheme, more)), text).toBeGreaterThanOrEqual(10);
  });
});

test('a stylesheet names no color of its own, and no token that is not there', () => {
  const known = tokensOf(TOKENS);
  for (const file of globSync('renderer/**/*.css', { cwd: project })) {
    const css = textOf(file.replaceAll('\\', '/'));
    if (!file.endsWith('tokens.css')) expect(css.match(/#[0-9a-f]{3,8}\b(?=[^{]*;)/gi), file).toBeNull();
    const ownNames = new Set([...css.matchAll(/--([a-z-]+\d?):/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\(--([a-z-]+\d?)\)/g)].map(([, name = '']) => name);
    const missing = used.filter((name) => !(name in known) && !ownNames.has(name) && !SET_BY_CODE.has(name));
    expect(missing, file).toEqual([]);
  }
});

/** Computed geometry, set as a style on the element, or by the screen around it. */
const SET_BY_CODE = new Set(['at', 'share', 'severity', 'ratio', 'room', 'names']);
