import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { officialSha256 } from '../../main/models/official.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { LEAVES } from '../films/films.ts';
import { REFUSED } from '../films/refused.ts';
import { contentsOf, expectRefused, test } from './analyzeDesk.ts';
import { analyze } from './commandLine.ts';

/** One that the main process refuses, one that the page does. All of them are in films.spec.ts (window) and start.spec.ts (terminal). */
const CHOSEN = REFUSED.filter(({ name }) => name === 'that is missing' || name === 'cut before its index');

for (const { name, file, make, kind, details } of CHOSEN) {
  test(`refuses a film ${name} and leaves the results of last time alone`, async ({ desk }) => {
    await mkdir(join(desk.out, 'strips'), { recursive: true });
    await writeFile(join(desk.out, 'timeline.json'), '{"events":[{"strip":"strips/a.jpg"}]}');
    await writeFile(join(desk.out, 'strips', 'a.jpg'), 'picture');
    const before = await contentsOf(desk.out);
    await make(join(desk.folder, file));
    const ended = await desk.analyze(join(desk.folder, file), ['--lang', 'ko']);
    expectRefused(ended, { kind, details: { file, ...details } }, 'ko');
    expect(await contentsOf(desk.out)).toEqual(before);
  });
}

test('refuses an output that it cannot write to', async ({ desk }) => {
  const file = join(desk.folder, 'file');
  await writeFile(file, 'mine');
  const refused = [
    [file, 'EEXIST'],
    [join(file, 'below'), 'ENOTDIR'],
    // Nobody may make a folder there, not even root.
    ...(process.platform === 'linux' ? [['/proc/greenroom', 'ENOENT'] as const] : []),
  ] as const;
  const ended = refused.map(async ([folder, reason]) =>
    expectRefused(await desk.analyze(LEAVES, ['--out', folder]), {
      kind: 'output-unwritable',
      details: { folder, reason },
    }),
  );
  await Promise.all(ended);
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('refuses options that mean nothing, and a model without a key', async ({ desk }) => {
  const { allowed } = wordsFor('en').commands;
  const [rate, nothing, keyless] = await Promise.all([
    desk.analyze(LEAVES, ['--rate', 'fast']),
    analyze(['--lang', 'en'], desk),
    desk.analyze(LEAVES, ['--coach', 'anthropic'], { env: { GREENROOM_API_KEY: '' } }),
  ]);
  expectRefused(rate, { kind: 'bad-option', details: { option: '--rate', given: 'fast', allowed: allowed.rate } });
  expectRefused(nothing, { kind: 'bad-option', details: { option: 'FILM', given: '', allowed: allowed.film } });
  expectRefused(keyless, { kind: 'key-missing', details: { variable: 'GREENROOM_API_KEY' } });
  expect(await contentsOf(desk.out)).toBeUndefined();
});

test('refuses models that are not there or damaged, chosen by option, environment or setting', async ({ desk }) => {
  const [byOption, byEnvironment, bySetting, damaged] = ['option', 'environment', 'setting', 'damaged'].map((name) =>
    join(desk.folder, name),
  ) as [string, string, string, string];
  await mkdir(damaged);
  await writeFile(join(damaged, 'face_landmarker.task'), 'cut off');
  await mkdir(desk.data, { recursive: true });
  await writeFile(join(desk.data, 'settings.json'), JSON.stringify({ modelsFolder: bySetting, language: 'ko' }));
  const environment = { env: { GREENROOM_MODELS: byEnvironment } };
  // They run at the same time: each has a place of its own for its results.
  const outs = ['a', 'b', 'c', 'd'].map((name) => join(desk.folder, `results-${name}`)) as [
    string,
    string,
    string,
    string,
  ];
  const [option, variable, setting, broken] = await Promise.all([
    desk.analyze(LEAVES, ['--models', byOption, '--out', outs[0]], environment),
    desk.analyze(LEAVES, ['--out', outs[1]], environment),
    analyze([LEAVES, '--out', outs[2]], desk),
    desk.analyze(LEAVES, ['--models', damaged, '--out', outs[3]]),
  ]);
  expectRefused(option, { kind: 'model-missing', details: { file: byOption } });
  expectRefused(variable, { kind: 'model-missing', details: { file: byEnvironment } });
  expectRefused(setting, { kind: 'model-missing', details: { file: bySetting } }, 'ko');
  const sentence = broken.stderr.trim().split('\n').at(-1);
  expect(sentence).toContain(join(damaged, 'face_landmarker.task'));
  expect(sentence).toContain(officialSha256('face_landmarker.task'));
  expect(broken.stdout).toBe('');
  expect(broken.code).toBe(1);
  for (const out of outs) expect(await contentsOf(out)).toBeUndefined();
});
