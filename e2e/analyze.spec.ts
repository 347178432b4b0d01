import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from 'playwright/test';
import { wordsFor } from '../shared/words/words.ts';
import { contentsOf, test } from './analyzeDesk.ts';
import { analyze, project } from './commandLine.ts';
import { film, LEAVES, SAMPLE } from './films/films.ts';
import { overlap } from './overlap.ts';
import { expectSelfContained } from './reportPage.ts';

test('finds in the sample what was put into it', async ({ desk }) => {
  const { code, stdout, stderr } = await desk.analyze(SAMPLE);
  expect(code, stderr).toBe(0);
  expect((await readdir(desk.out)).sort()).toEqual(['report.html', 'strips', 'timeline.json']);
  const timeline = await desk.timeline();
  expect(timeline).toMatchObject({ source: { kind: 'film', name: 'sample.mp4' }, durationMs: 48_000 });
  expect(timeline.engine.observations).toBe(480);

  const { films } = JSON.parse(await readFile(join(project, 'e2e', 'sample', 'labels.json'), 'utf8'));
  const names = wordsFor('en').behaviors;
  for (const label of films['sample.mp4'].behaviors) {
    const found = timeline.events.filter(({ behavior }) => behavior === label.behavior);
    expect(found, label.behavior).toHaveLength(1);
    for (const event of found) expect(overlap(event, label)).toBeGreaterThan(0.8);
    // The table on stdout names it.
    expect(stdout).toContain(names[label.behavior as keyof typeof names].name);
  }
  for (const { strip } of timeline.events) {
    const jpeg = await readFile(join(desk.out, strip ?? 'no strip'));
    expect(jpeg.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  }
  expect((await readdir(join(desk.out, 'strips'))).sort()).toEqual(
    timeline.events.map(({ strip }) => basename(strip ?? '')).sort(),
  );
  expect(stderr).toMatch(/Watching: \d+%/);
  await expectSelfContained(join(desk.out, 'report.html'), timeline, 'en');
});

test('takes paths from where it is typed, replaces the results of last time, and speaks Korean', async ({ desk }) => {
  await mkdir(join(desk.out, 'strips'), { recursive: true });
  await writeFile(join(desk.out, 'timeline.json'), '{"events":[{"strip":"strips/old.jpg"}]}');
  await writeFile(join(desk.out, 'strips', 'old.jpg'), 'of last time');
  await writeFile(join(desk.out, 'notes.txt'), 'mine');
  await writeFile(join(desk.folder, '발표 <연습>.mp4'), await readFile(LEAVES));
  const { code, stdout, stderr } = await analyze(['발표 <연습>.mp4', '--out', 'results', '--lang', 'ko'], {
    cwd: desk.folder,
    env: desk.env,
  });
  expect(code, stderr).toBe(0);
  const timeline = await desk.timeline();
  expect(timeline.events.map(({ behavior }) => behavior)).toEqual(['out-of-frame']);
  expect(timeline.events[0]?.feedback).toMatchObject({ source: 'landmarks', language: 'ko' });
  expect(stdout).toContain(wordsFor('ko').behaviors['out-of-frame'].name);
  expect(stdout).toContain(wordsFor('ko').review.reasons.chosen);
  const contents = await contentsOf(desk.out);
  expect(contents).toHaveProperty(['notes.txt'], 'mine');
  expect(contents).not.toHaveProperty(['strips/old.jpg']);
  await expectSelfContained(join(desk.out, 'report.html'), timeline, 'ko');
});

test('a film without a person is a result: nobody there, from the beginning to the end', async ({ desk }) => {
  const { code, stderr } = await desk.analyze(film('nobody.mp4'));
  expect(code, stderr).toBe(0);
  const { events, durationMs } = await desk.timeline();
  expect(events).toMatchObject([{ behavior: 'out-of-frame', startMs: 0, endMs: durationMs }]);
});

for (const [name, observations, rate] of [
  ['portrait.mp4', 30, 10],
  ['4k.mp4', 20, 10],
  ['odd.webm', 30, 10],
  ['vp9.webm', 15, 5],
  ['index-last.mp4', 30, 30],
] as const) {
  test(`sees the person in ${name}`, { tag: '@long' }, async ({ desk }) => {
    const { code, stdout, stderr } = await desk.analyze(film(name), ['--rate', String(rate)]);
    expect(code, stderr).toBe(0);
    const { events, engine } = await desk.timeline();
    // After a second and a half without anybody there would be an event.
    expect(events).toEqual([]);
    expect(engine.observations).toBe(observations);
    expect(stdout).toContain(wordsFor('en').commands.noEvents);
  });
}

test('says how it is used', async ({ desk }) => {
  const languages = ['en', 'ko'] as const;
  const ended = await Promise.all(languages.map((language) => analyze(['--help', '--lang', language], desk)));
  expect(ended).toMatchObject(
    languages.map((language) => ({
      code: 0,
      stdout: wordsFor(language).commands.usage({ languages: 'ko|en        ' }),
    })),
  );
});
