import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, PROJECT } from '../launch/project.ts';
import { catalogueFaults } from './catalogueFaults.ts';
import { emptyVocabulary, unusedWords } from './usedWords.ts';
import type { Entry } from './vocabulary.ts';
import { readCatalogues, wordFiles, writeWords } from './words.ts';

const WORDS = join(PROJECT, 'shared', 'words');
const SHIPS = ['shared', 'main', 'renderer', 'preload'];
/** A made-up language, by the tag that such languages have. */
const MADE_UP = 'qps-ploc';

const catalogues = await readCatalogues(WORDS);

test('the types and the list of languages are those of the catalogues', async () => {
  for (const [name, text] of Object.entries(await wordFiles(WORDS)))
    expect(await readFile(join(WORDS, name), 'utf8'), `${name}: run npm run words`).toBe(text);
});

test('every language has the keys and the arguments of English', () => {
  expect(catalogueFaults(catalogues)).toEqual([]);
});

describe('a fault of a catalogue is named', () => {
  const english = {
    title: 'Title',
    left: '{count, plural, one {# film} other {# films}} left in {folder}',
    moments: '{count, plural, one {moment} other {moments}}',
    list: ['{a} one', 'two'],
  };
  const faultsOf = (change: Entry) => catalogueFaults({ en: english, fr: { ...english, ...(change as object) } });

  test.each<[string, Entry, string]>([
    ['a key too many', { more: 'Plus' }, 'fr more is not in en.json'],
    [
      'an argument that nobody hands over',
      { title: 'Titre {name}' },
      'fr title asks for {name}, which en.json does not',
    ],
    ['an argument that is forgotten', { left: '{count, plural, other {#}}' }, 'fr left forgets {folder}'],
    ['a number as a text', { left: '{count} {folder}' }, 'fr left takes {count} for string, en.json for number'],
    ['a list that is shorter', { list: ['{a} un'] }, 'fr list is not as long as in en.json'],
    ['a style of numbers', { left: '{count, number, dozens} {folder}' }, 'fr left: no number style dozens'],
    ['no message at all', { title: 'Titre {' }, 'fr title: EXPECT_ARGUMENT_CLOSING_BRACE'],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  test('a key that is missing', () => {
    const { title: _, ...rest } = english;
    expect(catalogueFaults({ en: english, fr: rest })).toEqual(['fr title is missing']);
  });

  test('but not a language that needs no plural, or says the parts of a list in its own way', () => {
    expect(faultsOf({ moments: 'moments', list: ['un', '{a} deux'] })).toEqual([]);
  });
});

describe('the app itself', { timeout: 300_000 }, () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'greenroom-words-'));
    for (const part of SHIPS) {
      // A word that only a test asks for is asked for by nobody.
      const filter = (path: string) => !path.endsWith('.test.ts');
      await cp(join(PROJECT, part), join(copy, part), { recursive: true, filter });
    }
    await cp(join(PROJECT, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
    await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    await writeFile(join(copy, 'tsconfig.json'), JSON.stringify(EVERYTHING));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test('asks for every word of the catalogue', async () => {
    const english = catalogues['en'] ?? {};
    const empty = emptyVocabulary(english);
    await writeFile(join(copy, 'shared', 'words', 'vocabulary.ts'), empty.source);
    expect(unusedWords(english, await compile(copy), empty)).toEqual([]);
  });

  test('speaks a new language when its catalogue is put beside the others', async () => {
    const words = join(copy, 'shared', 'words');
    await writeFile(join(words, `${MADE_UP}.json`), JSON.stringify(madeUp(catalogues['en'] ?? {})));
    await writeWords(words);
    expect(await compile(copy)).toBe('');
    const { languages, said, shown } = await speak(copy);
    expect(languages).toEqual(['ko', MADE_UP, 'en']);
    for (const text of said) expect(text).toMatch(/⟦.+⟧/);
    expect(shown).toContain(`lang="${MADE_UP}" aria-pressed="true">⟦English⟧</button>`);
  });
});

/** What the app in a folder says in the made-up language: where it is read, saved, shown and printed. */
async function speak(folder: string) {
  const load = (path: string) => import(join(folder, path));
  const { languageSchema } = await load('shared/rehearsal/timeline.ts');
  const { DEFAULT_SETTINGS, settingsSchema } = await load('shared/settings.ts');
  const { describeProblem } = await load('shared/words/problems.ts');
  const { finishedTimeline } = await load('shared/report/timeline.fixture.ts');
  const { buildReport } = await load('shared/report/report.ts');
  const { readAnalyzeOptions } = await load('main/commands/analyzeOptions.ts');
  const { languageOf } = await load('main/settings/language.ts');
  const { Bar } = await load('renderer/app/Bar.tsx');
  const { LanguageProvider } = await load('renderer/app/language.tsx');
  const { language } = settingsSchema.parse({ ...DEFAULT_SETTINGS, language: languageOf({ language: null }, MADE_UP) });
  const timeline = finishedTimeline(language);
  const options = readAnalyzeOptions(['talk.mp4', '--out', 'results', '--lang', MADE_UP], '/', 'en');
  const bar = createElement(Bar, { screen: 'home', go() {}, chooseLanguage() {} });
  return {
    languages: languageSchema.options,
    said: [
      describeProblem({ kind: 'camera-missing', details: {} }, options.language),
      timeline.feedback.find(({ source }: { source: string }) => source === 'landmarks').observation,
      buildReport(timeline, new Map(), language),
    ],
    shown: renderToStaticMarkup(createElement(LanguageProvider, { language }, bar)),
  };
}

/** One look at all that ships, whatever it runs on. */
const EVERYTHING = {
  extends: './tsconfig.base.json',
  compilerOptions: {
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: ['node', 'vite/client'],
    jsx: 'react-jsx',
    noErrorTruncation: true,
  },
  include: SHIPS,
};

/** What the compiler has to say. */
function compile(folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(installed('tsc'), ['-p', folder], { maxBuffer: 2 ** 28 }, (_, stdout) => resolve(stdout));
  });
}

/** A language that is English in brackets. */
function madeUp(entry: Entry): Entry {
  if (typeof entry === 'string') return `⟦${entry}⟧`;
  if (Array.isArray(entry)) return entry.map(madeUp);
  return Object.fromEntries(Object.entries(entry).map(([key, part]) => [key, madeUp(part)]));
}
