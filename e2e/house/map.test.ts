import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SEEN } from '../../shared/behaviors/catalogue.ts';
import { project } from '../commands/commandLine.ts';
import { importsOf, sources, textOf } from './sourceTree.ts';

const MAP = 'docs/ARCHITECTURE.md';
/** Lines that somebody reads in one go, most of them rows of a table. */
const LONGEST_PAGE = 237;
const PAGES = readdirSync(join(project, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const READMES = ['README.md', 'shared/words/README.md', 'e2e/lab/README.md'];
const OF_THE_PROJECT = /^(main|renderer|preload|shared|e2e|docs)\//;
const A_SOURCE = /\.(ts|tsx|js|css|md)$/;

interface Row {
  readonly folder: string;
  readonly cells: readonly string[];
}

/** The rows of the map: folder, what it holds, what it may touch, where to start reading, which test shows it. */
const ROWS: readonly Row[] = textOf(MAP)
  .split('\n')
  .filter((line) => /^\| `[^`]+\/`/.test(line))
  .map((line) => line.split('|').slice(1, -1))
  .map(([first = '', ...cells]) => ({ folder: quoted(first)[0] ?? '', cells }));

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, name = '']) => name.split(' '));
}

/** Whether there is such a file or folder; what stands in `<…>` may be anything. */
function exists(path: string): boolean {
  if (!path.includes('<')) return existsSync(join(project, path));
  return globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: project }).length > 0;
}

test('the map has every folder with sources in it, once, and no other', () => {
  const folders = [...new Set(sources().map((file) => `${dirname(file)}/`))];
  expect(ROWS.map(({ folder }) => folder).sort()).toEqual(folders.sort());
});

describe.each(ROWS)('$folder', ({ folder, cells }) => {
  const [holds = '', touches = '', start = '', shown = ''] = cells;

  test('says what it holds, what it may touch and where to start, and names only what is there', () => {
    expect(cells).toHaveLength(4);
    expect([holds, touches, start].filter((cell) => cell.trim() === '')).toEqual([]);
    const files = quoted(start).filter((name) => A_SOURCE.test(name));
    expect(files).not.toEqual([]);
    const missing = [holds, touches, start, shown]
      .flatMap(quoted)
      .filter((name) => A_SOURCE.test(name) && !exists(folder + name) && !exists(name));
    expect(missing).toEqual([]);
  });

  test('touches Electron and the disk only where it says so', () => {
    const shipping = sources().filter((file) => dirname(file) === folder.slice(0, -1) && !/\.(test|spec)\./.test(file));
    const imported = new Set(folder.startsWith('e2e/') ? [] : shipping.flatMap(importsOf));
    if (imported.has('electron')) expect(touches).toMatch(/Electron/);
    if (imported.has('node:fs') || imported.has('node:fs/promises')) expect(touches).toMatch(/the disk|plain Node/);
  });

  test('is shown by a test', () => {
    expect(quoted(shown).filter((name) => /\.(test|spec)\.ts$/.test(name))).not.toEqual([]);
  });
});

test.each(PAGES)('%s is one readable page', (page) => {
  expect(textOf(page).split('\n').length).toBeLessThanOrEqual(LONGEST_PAGE);
});

test.each([...PAGES, ...READMES])('%s names only what is there', (page) => {
  const text = textOf(page);
  const from = (name: string) => exists(name) || exists(join(dirname(page), name));
  const outside = text.split('\n').filter((line) => page !== MAP || !/^\| `/.test(line));
  const named = outside.flatMap(quoted).filter((name) => OF_THE_PROJECT.test(name) || A_SOURCE.test(name));
  expect(named.filter((name) => !from(name))).toEqual([]);
  const links = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].flatMap(([, link]) => link ?? []);
  expect(links.filter((link) => !/^https?:/.test(link) && !exists(join(dirname(page), link)))).toEqual([]);
});

test('what the map says of adding a behavior holds for each one that is seen', () => {
  const example = /### Add a behavior\n([\s\S]*?)\n### /.exec(textOf(MAP))?.[1] ?? '';
  const files = quoted(example).filter((name) => name.includes('<id>'));
  expect(files.length).toBeGreaterThan(1);
  const missing = SEEN.flatMap(({ id }) => files.map((file) => file.replace('<id>', id))).filter((f) => !exists(f));
  expect(missing).toEqual([]);
});
