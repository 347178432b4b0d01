import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput, type Results, writeResults } from './output.ts';

const results = (mark: string, ...strips: string[]): Results => ({
  timeline: JSON.stringify({ mark, events: strips.map((name) => ({ strip: `strips/${name}` })) }),
  report: `<p>${mark}`,
  strips: new Map(strips.map((name) => [name, Buffer.from(mark)])),
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'greenroom-output-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error) => error.problem?.kind ?? `no problem: ${error}`,
  );
const text = (...parts: string[]) => readFile(join(root, ...parts), 'utf8');

describe('the folder for the results', () => {
  it('is made with the folders above it, and holds the results and nothing else', async () => {
    const folder = join(root, 'a', 'b');
    await checkOutput(folder);
    expect(await readdir(root)).toEqual([]);
    await writeResults(folder, results('one', 'x.jpg'));
    expect((await readdir(folder)).sort()).toEqual(['report.html', 'strips', 'timeline.json']);
    expect(await text('a', 'b', 'strips', 'x.jpg')).toBe('one');
  });

  it('keeps what it held otherwise, and replaces an earlier run', async () => {
    await writeResults(root, results('one', 'x.jpg', 'y.jpg'));
    await writeFile(join(root, 'notes.txt'), 'mine');
    await writeFile(join(root, 'strips', 'mine.jpg'), 'mine');
    await mkdir(join(root, 'strips', 'more'));
    await writeFile(join(root, 'strips', 'more', 'mine.txt'), 'mine');
    await writeResults(root, results('two', 'x.jpg'));
    expect((await readdir(root)).sort()).toEqual(['notes.txt', 'report.html', 'strips', 'timeline.json']);
    expect((await readdir(join(root, 'strips'))).sort()).toEqual(['mine.jpg', 'more', 'x.jpg']);
    expect(await text('strips', 'x.jpg')).toBe('two');
    expect(await text('strips', 'more', 'mine.txt')).toBe('mine');
    expect(await text('report.html')).toBe('<p>two');
  });

  it('is as it was when a result cannot be moved in', async () => {
    await writeResults(root, results('one', 'x.jpg'));
    await rm(join(root, 'timeline.json'));
    await mkdir(join(root, 'timeline.json', 'in the way'), { recursive: true });
    await writeFile(join(root, 'strips', 'y.jpg'), 'mine');
    // A folder in the place of a file cannot be read as an earlier run.
    expect(await kindOf(writeResults(root, results('two', 'z.jpg')))).toBe('output-unwritable');
    expect((await readdir(root)).sort()).toEqual(['report.html', 'strips', 'timeline.json']);
    expect((await readdir(join(root, 'strips'))).sort()).toEqual(['x.jpg', 'y.jpg']);
    expect(await text('report.html')).toBe('<p>one');
  });

  it('is not left behind when nothing could be written', async () => {
    const broken = { ...results('one'), strips: new Map([['x'.repeat(300), Buffer.from('x')]]) };
    expect(await kindOf(writeResults(join(root, 'a', 'b'), broken))).toBe('output-unwritable');
    expect(await readdir(root)).toEqual([]);
  });

  it('is refused with the folder named when it cannot be one', async () => {
    await writeFile(join(root, 'file'), 'mine');
    for (const folder of [join(root, 'file'), join(root, 'file', 'below', 'it')]) {
      expect(await kindOf(checkOutput(folder))).toBe('output-unwritable');
      await expect(checkOutput(folder)).rejects.toMatchObject({ problem: { details: { folder } } });
    }
    expect(await text('file')).toBe('mine');
  });

  it.runIf(process.platform === 'linux')('is refused on a read-only file system', async () => {
    expect(await kindOf(checkOutput('/proc/greenroom/results'))).toBe('output-unwritable');
    expect(await kindOf(checkOutput('/proc'))).toBe('output-unwritable');
    await symlink('/proc', join(root, 'link'));
    expect(await kindOf(checkOutput(join(root, 'link')))).toBe('output-unwritable');
    await access(join(root, 'link'));
  });
});
