import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemKindSchema } from '../problem.ts';
import { languageSchema } from '../rehearsal/timeline.ts';
import { describeProblem } from './problems.ts';
import { wordsFor } from './words.ts';

const kinds = problemKindSchema.options;
const keys = [
  'file',
  'codec',
  'folder',
  'reason',
  'option',
  'given',
  'allowed',
  'expected',
  'found',
  'path',
  'id',
  'variable',
  'address',
  'message',
];

test.each(languageSchema.options)(
  'every problem has whole sentences in %s, with all details and with none',
  (language) => {
    const all = Object.fromEntries(keys.map((key) => [key, `the-${key}`]));
    for (const kind of kinds) {
      for (const details of [{}, all]) {
        const said = describeProblem({ kind, details }, language);
        expect(said).toMatch(/[.요]\.?$/);
        expect(said).not.toMatch(/undefined|null|\(\)|“”|‘’/);
      }
    }
  },
);

test('there is a sentence for every problem, and for no other', () => {
  expect(Object.keys(wordsFor('en').problems).sort()).toEqual([...kinds].sort());
});

test('a Korean sentence is Korean, and an English one is not', () => {
  for (const kind of kinds) {
    expect(describeProblem({ kind, details: {} }, 'ko')).toMatch(/요\.$/);
    expect(describeProblem({ kind, details: {} }, 'en')).not.toMatch(/[가-힣]/);
  }
});

test('what went wrong is named: a file, an option, a checksum', () => {
  const details = {
    file: 'talk.mp4',
    expected: 'aa11',
    found: 'bb22',
    option: '--rate',
    given: '99',
    allowed: '1 to 30',
  };
  for (const language of languageSchema.options) {
    expect(describeProblem({ kind: 'film-missing', details }, language)).toContain('talk.mp4');
    expect(describeProblem({ kind: 'model-wrong', details }, language)).toContain('aa11');
    expect(describeProblem({ kind: 'model-wrong', details }, language)).toContain('bb22');
    const option = describeProblem({ kind: 'bad-option', details }, language);
    for (const part of ['--rate', '99', '1 to 30']) expect(option).toContain(part);
  }
});

test('what the system calls an obstacle is said in words, and shown as it is where there are none', () => {
  for (const language of languageSchema.options) {
    const said = (reason: string) => describeProblem({ kind: 'output-unwritable', details: { reason } }, language);
    expect(said('EROFS')).not.toContain('EROFS');
    for (const reason of ['EIO', 'constructor', 'toString']) expect(said(reason)).toContain(` (${reason})`);
  }
});

test('whatever the details hold, the answer is one line', () => {
  const details = fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      details,
      fc.constantFrom(...languageSchema.options),
      (kind, found, language) => {
        expect(describeProblem({ kind, details: found }, language)).not.toMatch(/[\r\n]/);
      },
    ),
  );
}, 60_000);
