import { expect, test } from 'vitest';
import { GreenroomError, problemOf } from './problem.ts';
import { describeProblem } from './words/problems.ts';

class Foreign {
  readonly code = 4;
}

test.each([
  ['an object of the browser', new Foreign()],
  ['an object with a message', { code: 4, message: 'DEMUXER_ERROR' }],
  ['null', null],
  ['nothing', undefined],
  ['a list', [1, 2]],
  ['a symbol', Symbol('odd')],
])('whatever is thrown becomes a sentence: %s', (_name, thrown) => {
  for (const language of ['en', 'ko'] as const) {
    const said = describeProblem(problemOf(thrown), language);
    expect(said).not.toMatch(/\[object|undefined|null|Symbol/);
  }
});

test('what an error says is not lost', () => {
  expect(problemOf(new Error('a disk with a name')).details).toEqual({ message: 'a disk with a name' });
  expect(problemOf({ message: 'said by a worker' }).details).toEqual({ message: 'said by a worker' });
  expect(problemOf('in plain words').details).toEqual({ message: 'in plain words' });
  expect(problemOf(new GreenroomError('film-empty', { file: 'a.mp4' })).kind).toBe('film-empty');
});
