import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Problem } from '../shared/problem.ts';
import { languageSchema } from '../shared/timeline.ts';
import { commandWords } from '../shared/words/commands.ts';
import { contentsOf, expectRefused, film, test } from './analyzeDesk.ts';
import { analyze, project } from './commandLine.ts';

interface Refused {
  readonly name: string;
  /** What the film is called; it is put into the folder by `make`, unless it is to be missing. */
  readonly file: string;
  readonly make: (path: string) => Promise<unknown>;
  readonly kind: Problem['kind'];
  readonly details?: Problem['details'];
}

const copy = (name: string) => (path: string) => cp(film(name), path);
/** The first part of a film, as after a copy that broke off. */
const cut = (name: string, share: number) => async (path: string) => {
  const bytes = await readFile(film(name));
  await writeFile(path, bytes.subarray(0, Math.floor(bytes.length * share)));
};

const REFUSED: readonly Refused[] = [
  { name: 'that is missing', file: 'talk.mp4', make: async () => undefined, kind: 'film-missing' },
  { name: 'that is a folder', file: 'talk.mp4', make: (path) => mkdir(path), kind: 'film-is-folder' },
  { name: 'that is empty', file: 'talk.mp4', make: (path) => writeFile(path, ''), kind: 'film-empty' },
  { name: 'that is a text', file: 'talk.mp4', make: (path) => writeFile(path, 'My talk.'), kind: 'film-unreadable' },
  {
    name: 'that is a picture',
    file: 'talk.png',
    make: (path) => cp(join(project, 'e2e', 'sample', 'astronaut.png'), path),
    kind: 'film-unreadable',
  },
  { name: 'cut in the middle', file: 'talk.mp4', make: cut('leaves.mp4', 0.5), kind: 'film-truncated' },
  { name: 'cut before its index', file: 'talk.mp4', make: cut('index-last.mp4', 0.5), kind: 'film-truncated' },
  { name: 'cut in WebM', file: 'talk.webm', make: cut('odd.webm', 0.5), kind: 'film-truncated' },
  { name: 'of sound alone', file: 'talk.m4a', make: copy('sound.m4a'), kind: 'film-no-video' },
  { name: 'of no length', file: 'talk.mp4', make: copy('no-length.mp4'), kind: 'film-no-length' },
  {
    name: 'in HEVC',
    file: 'talk.mp4',
    make: copy('hevc.mp4'),
    kind: 'film-codec',
    details: { codec: 'HEVC (H.265)' },
  },
];

for (const [index, { name, file, make, kind, details }] of REFUSED.entries()) {
  // Both languages, without running everything twice.
  const language = languageSchema.options[index % 2] ?? 'en';
  test(`refuses a film ${name} and leaves the results of last time alone`, async ({ desk }) => {
    await mkdir(join(desk.out, 'strips'), { recursive: true });
    await writeFile(join(desk.out, 'timeline.json'), '{"events":[{"strip":"strips/a.jpg"}]}');
    await writeFile(join(desk.out, 'strips', 'a.jpg'), 'picture');
    const before = await contentsOf(desk.out);
    await make(join(desk.folder, file));
    const ended = await desk.analyze(join(desk.folder, file), ['--lang', language]);
    expectRefused(ended, { kind, details: { file, ...details } }, language);
    expect(await contentsOf(desk.out)).toEqual(before);
  });
}

test('makes no folder for a film that it refuses', async ({ desk }) => {
  const broken = join(desk.folder, 'talk.mp4');
  await cut('leaves.mp4', 0.5)(broken);
  expectRefused(await desk.analyze(broken), { kind: 'film-truncated', details: { file: 'talk.mp4' } });
  expect(await contentsOf(desk.out)).toBeUndefined();
});

test('refuses an output that it cannot write to', async ({ desk }) => {
  const file = join(desk.folder, 'file');
  await writeFile(file, 'mine');
  for (const [folder, reason] of [
    [file, 'EEXIST'],
    [join(file, 'below'), 'ENOTDIR'],
    // Nobody may make a folder there, not even root.
    ...(process.platform === 'linux' ? [['/proc/greenroom', 'ENOENT'] as const] : []),
  ] as const) {
    const ended = await desk.analyze(film('leaves.mp4'), ['--out', folder]);
    expectRefused(ended, { kind: 'output-unwritable', details: { folder, reason } });
  }
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('refuses options that mean nothing, and a model without a key', async ({ desk }) => {
  const { allowed } = commandWords('en');
  expectRefused(await desk.analyze(film('leaves.mp4'), ['--rate', 'fast']), {
    kind: 'bad-option',
    details: { option: '--rate', given: 'fast', allowed: allowed.rate },
  });
  expectRefused(await analyze(['--lang', 'en'], desk), {
    kind: 'bad-option',
    details: { option: 'FILM', given: '', allowed: allowed.film },
  });
  expectRefused(await desk.analyze(film('leaves.mp4'), ['--coach', 'anthropic'], { env: { GREENROOM_API_KEY: '' } }), {
    kind: 'key-missing',
    details: { variable: 'GREENROOM_API_KEY' },
  });
  expect(await contentsOf(desk.out)).toBeUndefined();
});

test('refuses models that are not there or damaged, chosen by option, environment or setting', async ({ desk }) => {
  const models = join(desk.folder, 'models');
  expectRefused(await desk.analyze(film('leaves.mp4'), ['--models', models]), {
    kind: 'model-missing',
    details: { file: models },
  });
  await mkdir(desk.data, { recursive: true });
  await writeFile(join(desk.data, 'settings.json'), JSON.stringify({ modelsFolder: models, language: 'ko' }));
  expectRefused(
    await analyze([film('leaves.mp4'), '--out', desk.out], desk),
    { kind: 'model-missing', details: { file: models } },
    'ko',
  );
  expectRefused(await desk.analyze(film('leaves.mp4'), [], { env: { GREENROOM_MODELS: join(models, 'other') } }), {
    kind: 'model-missing',
    details: { file: join(models, 'other') },
  });
  await mkdir(models);
  await writeFile(join(models, 'face_landmarker.task'), 'cut off');
  const { code, stderr } = await desk.analyze(film('leaves.mp4'), ['--models', models]);
  expect(stderr).toContain(join(models, 'face_landmarker.task'));
  expect(code).toBe(1);
  expect(await contentsOf(desk.out)).toBeUndefined();
});
