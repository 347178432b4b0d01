import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../main/build/launch/project.ts';
import { SEEN } from '../../shared/behaviors/catalogue.ts';
import { manifestSchema } from './cases/manifest.ts';
import { readRun } from './run/run.ts';

/** The laboratory as a person runs it, on the first cases of the set: no display, no film, no network. */
describe('npm run eval', () => {
  let folder = '';
  const run = (...args: string[]) => {
    const env = { ...process.env, XDG_DATA_HOME: folder, DISPLAY: '', INIT_CWD: folder };
    const command = [join(PROJECT, 'e2e', 'lab', 'eval.ts'), ...args];
    return spawnSync(process.execPath, command, { cwd: PROJECT, env, encoding: 'utf8' });
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'greenroom-eval-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('writes a report, the run and a manifest a case, and compares two runs', { timeout: 240_000 }, async () => {
    const first = run('--cases', '25', '--out', 'first');
    expect(first.stderr).toContain(join(folder, 'first', 'report.html'));
    expect(first.status).toBe(0);
    for (const { id } of SEEN) expect(first.stdout).toContain(id);
    expect(existsSync(join(folder, 'first', 'report.html'))).toBe(true);
    const manifests = (await readFile(join(folder, 'first', 'manifests.ndjson'), 'utf8')).trim().split('\n');
    expect(manifests.map((line) => manifestSchema.parse(JSON.parse(line))).length).toBe(25);

    const second = run('--cases', '25', '--out', 'second', '--compare', 'first');
    expect(second.stdout).toContain('tracks: nothing changed');
    const [a, b] = await Promise.all(['first', 'second'].map((name) => readRun(join(folder, name))));
    expect(b?.set).toEqual(a?.set);
    expect(b?.scores).toEqual(a?.scores);
  });

  test.each([
    [['--cases', 'many'], '--cases cannot be "many"'],
    [['--only', 'juggling'], '--only cannot be "juggling"'],
    [['--compare', 'nowhere'], '--compare: there is no run.json'],
    [['--films', 'nowhere'], '--films: '],
    [['--ask', 'some-model'], '--ask needs a key'],
    [['--juggle'], "Unknown option '--juggle'"],
  ])('%j is answered with a sentence', { timeout: 60_000 }, (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
