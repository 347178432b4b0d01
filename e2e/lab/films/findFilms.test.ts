import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFilms } from './findFilms.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-labels-'));
  for (const film of ['talk.mp4', 'other.mp4']) await writeFile(join(folder, film), 'film');
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const away = { behavior: 'looking-away', startMs: 10_200, endMs: 13_800 };

describe('labels that people write', () => {
  test.each<[string, string, unknown]>([
    [
      'as they were documented first',
      'labels.json',
      { films: { 'talk.mp4': { durationMs: 86_000, behaviors: [away], tolerated: [] } } },
    ],
    ['without a duration or anything tolerated', 'labels.json', { films: { 'talk.mp4': { behaviors: [away] } } }],
    [
      'with keys of their own',
      'labels.json',
      {
        about: 'mine',
        films: { 'talk.mp4': { behaviors: [{ ...away, sure: true }], camera: { fov: 42 }, note: 'x' } },
      },
    ],
    ['film by film, without a word around', 'labels.json', { 'talk.mp4': { behaviors: [away] } }],
    ['as a list', 'labels.json', [{ file: 'talk.mp4', behaviors: [away], license: 'mine' }]],
    ['of a single film', 'talk.labels.json', { behaviors: [away] }],
    ['of a single film, named in full', 'talk.mp4.labels.json', { behaviors: [away] }],
    [
      'in seconds',
      'labels.json',
      { 'talk.mp4': { duration: 86, behaviors: [{ behavior: 'looking-away', start: 10.2, end: 13.8 }] } },
    ],
    [
      'in minutes and seconds',
      'labels.json',
      { 'talk.mp4': { behaviors: [{ behavior: 'looking-away', start: '0:10.2', end: '0:13.8' }] } },
    ],
    ['as bare lists', 'labels.json', { 'talk.mp4': { behaviors: [['looking-away', 10.2, '0:13.8']] } }],
    ['as text', 'talk.labels.txt', '# my talk\n\n0:10.2 - 0:13.8  looking-away   (twice, really)\n'],
    ['as text, in seconds', 'talk.mp4.labels.txt', '10.2-13.8 looking-away'],
  ])('%s', async (_, name, content) => {
    await write(name, content);
    const [film, ...rest] = await findFilms(folder);
    expect(rest).toEqual([]);
    expect(film).toMatchObject({ name: 'talk.mp4', path: join(folder, 'talk.mp4') });
    expect(film?.labels.behaviors).toEqual([away]);
  });

  test('what is tolerated may be called maybe, and in text has a question mark before it', async () => {
    await write('labels.json', [{ file: 'talk.mp4', behaviors: [], maybe: [{ ...away, why: 'hardly' }] }]);
    await write(
      'other.labels.txt',
      '? 1:00 - 1:26  frozen  hands out of the picture\ncomplete: steady-gaze, calm-stance\nduration: 1:26',
    );
    const films = await findFilms(folder);
    expect(films.map(({ labels }) => labels)).toEqual([
      { behaviors: [], tolerated: [{ ...away, why: 'hardly' }] },
      {
        durationMs: 86_000,
        behaviors: [],
        tolerated: [{ behavior: 'frozen', startMs: 60_000, endMs: 86_000, why: 'hands out of the picture' }],
        complete: ['steady-gaze', 'calm-stance'],
      },
    ]);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'labels.json',
      { 'talk.mp4': { behaviors: [{ behavior: 'looking-away', startMs: 5000, endMs: 3000 }] } },
      /talk\.mp4.*ends before it begins/s,
    ],
    [
      'labels.json',
      { 'talk.mp4': { behaviors: [{ behavior: 'looking-away', start: 'soon', end: 3 }] } },
      /"soon".*0:10\.2/s,
    ],
    ['labels.json', { 'talk.mp4': { behaviors: [{ behavior: 'looking-away', startMs: 0 }] } }, /talk\.mp4.*end/s],
    ['labels.json', { 'talk.mp4': { behaviours: [away] } }, /talk\.mp4.*behaviors/s],
    ['labels.json', '{ "talk.mp4": ', /labels\.json/],
    ['talk.labels.txt', '0:10 until 0:13 looking-away', /talk\.labels\.txt.*line 1/s],
    ['labels.json', [{ behaviors: [] }], /which film/],
  ])('what cannot be meant is named: %s %j', async (name, content, sentence) => {
    await write(name, content);
    await expect(findFilms(folder)).rejects.toThrow(sentence);
  });
});

describe('one film of many', () => {
  test('is found though others are not there or their labels are spoiled', async () => {
    await write('labels.json', {
      films: {
        'gone.mp4': { behaviors: [away] },
        'other.mp4': { behaviors: 'none' },
        'talk.mp4': { behaviors: [away] },
      },
    });
    await write('broken-labels.json', '{');
    const films = await findFilms(folder, 'talk.mp4');
    expect(films.map(({ name }) => name)).toEqual(['talk.mp4']);
    expect((await findFilms(join(folder, 'talk.mp4'))).map(({ name }) => name)).toEqual(['talk.mp4']);
  });

  test('needs no labels to look at its signals', async () => {
    expect((await findFilms(folder, 'talk.mp4'))[0]?.labels).toEqual({ behaviors: [], tolerated: [] });
    await expect(findFilms(folder, 'nothing.mp4')).rejects.toThrow(/nothing\.mp4/);
  });

  test('a labels file may be given instead of a folder', async () => {
    await write('labels.json', { 'talk.mp4': { behaviors: [away] } });
    await write('mine-labels.json', { 'other.mp4': { behaviors: [] } });
    expect((await findFilms(join(folder, 'mine-labels.json'))).map(({ name }) => name)).toEqual(['other.mp4']);
  });

  test('a film that does not lie beside its labels is left out of many, and told of', async () => {
    await write('labels.json', { 'gone.mp4': { behaviors: [away] }, 'talk.mp4': { behaviors: [] } });
    const told: string[] = [];
    expect((await findFilms(folder, undefined, (line) => told.push(line))).map(({ name }) => name)).toEqual([
      'talk.mp4',
    ]);
    expect(told.join()).toContain('gone.mp4');
    await mkdir(join(folder, 'empty'));
    await expect(findFilms(join(folder, 'empty'))).rejects.toThrow(/no labels/);
  });
});
