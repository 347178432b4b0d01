import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GreenroomError } from '../../shared/problem.ts';
import { languageSchema } from '../../shared/rehearsal/timeline.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { foldersOf, readStartOptions } from './startOptions.ts';

const cwd = resolve('/somewhere');
const read = (...argv: string[]) => readStartOptions(argv, cwd, 'en');

it('without anything there is no film, and a place for results where it is typed', () => {
  expect(read()).toEqual({ films: [], out: resolve(cwd, 'greenroom-results'), language: undefined });
});

it('takes films and folder from where they are typed', () => {
  expect(read('a.mp4', '--lang', 'ko', '../발표 연습.mov', '--out', 'here')).toEqual({
    films: [resolve(cwd, 'a.mp4'), resolve('/발표 연습.mov')],
    out: resolve(cwd, 'here'),
    language: 'ko',
  });
});

it('says how it is used, whatever else is there', () => {
  expect(read('a.mp4', '--help')).toBe('help');
});

describe.each(languageSchema.options)('in %s', (language) => {
  it.each([
    ['--outs', ['--outs', 'x']],
    ['--constructor', ['--constructor']],
    ['-x', ['-x']],
    ['--out', ['--out']],
    ['--out', ['--out', '--lang']],
    ['--out', ['--out=']],
    ['--lang', ['--lang', 'fr']],
    ['--lang', ['--lang']],
    ['--help', ['--help=yes']],
  ])('refuses %s in a sentence: %j', (option, argv) => {
    try {
      readStartOptions(argv, cwd, language);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof GreenroomError)) throw error;
      expect(error.problem).toMatchObject({ kind: 'bad-option', details: { option } });
      expect(describeProblem(error.problem, language)).toContain(option);
    }
  });
});

it('gives each film a folder of its own', () => {
  const films = ['/a/talk.mp4', '/b/talk.webm', '/b/Talk.mov', '/b/other.tar.mp4'];
  expect(foldersOf(films, '/out')).toEqual(['/out/talk', '/out/talk-2', '/out/Talk-3', '/out/other.tar']);
});
