import { expect, test } from 'vitest';
import { filesNamed, readCommandLine } from './commandLine.ts';

test.each([
  [['greenroom', '--lang=ko', 'a talk.mp4', 'b.mov'], true, ['a talk.mp4', 'b.mov']],
  [['greenroom'], true, []],
  [['electron', '--no-sandbox', '/work/app', 'a.mp4'], false, []],
] as const)('%j is opened with files (packaged: %s)', (args, isPackaged, files) => {
  expect(filesNamed(args, isPackaged)).toEqual(files);
});

test('a command and what belongs to it', () => {
  expect(readCommandLine(['electron', '--lang=ko', '/app', 'open', 'a.mp4', 'b.mp4'], ['open', 'analyze'])).toEqual({
    command: 'open',
    argv: ['a.mp4', 'b.mp4'],
  });
});
