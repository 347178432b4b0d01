import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { type TimelineExport, timelineExportSchema } from '../../shared/rehearsal/timelineExport.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { film, LEAVES, SAMPLE } from '../films/films.ts';
import { REFUSED } from '../films/refused.ts';
import { overlap } from '../overlap.ts';
import { expectSelfContained } from '../reportPage.ts';
import { contentsOf, type Desk, test } from './analyzeDesk.ts';
import { project, startWithoutDisplay } from './commandLine.ts';

const words = wordsFor('en').launch;
const at = (desk: Desk) => ({ cwd: desk.folder, env: { ...desk.env, LANG: 'en_US.UTF-8' } });

async function timelineIn(folder: string): Promise<TimelineExport> {
  return timelineExportSchema.parse(JSON.parse(await readFile(join(folder, 'timeline.json'), 'utf8')));
}

test('without a display and without a film, it finds in the sample what was put into it', async ({ desk }) => {
  const { code, stdout, stderr } = await startWithoutDisplay([], at(desk));
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(words.withoutDisplay);
  expect(stderr).toContain(words.withoutFilm);
  expect(stderr).toMatch(/Watching: \d+%/);
  const out = join(desk.folder, 'greenroom-results', 'sample');
  expect((await readdir(out)).sort()).toEqual(['report.html', 'strips', 'timeline.json']);
  for (const file of ['report.html', 'timeline.json']) expect(stdout).toContain(join(out, file));

  const timeline = await timelineIn(out);
  expect(timeline).toMatchObject({ source: { kind: 'film', name: 'sample.mp4' }, durationMs: 48_000 });
  expect(timeline.engine?.observations).toBe(480);
  const { films } = JSON.parse(await readFile(join(project, 'e2e', 'sample', 'labels.json'), 'utf8'));
  const names = wordsFor('en').behaviors;
  for (const label of films['sample.mp4'].behaviors) {
    const found = timeline.events.filter(({ behavior }) => behavior === label.behavior);
    expect(found, label.behavior).toHaveLength(1);
    for (const event of found) expect(overlap(event, label)).toBeGreaterThan(0.8);
    // The table names it, with what to try.
    expect(stdout).toContain(names[label.behavior as keyof typeof names].name);
    expect(stdout).toContain(found[0]?.feedback.suggestion.split(' ').slice(0, 3).join(' '));
  }
  for (const { strip } of timeline.events) {
    const jpeg = await readFile(join(out, strip ?? 'no strip'));
    expect(jpeg.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  }
  expect((await readdir(join(out, 'strips'))).sort()).toEqual(
    timeline.events.map(({ strip }) => basename(strip ?? '')).sort(),
  );
  await expectSelfContained(join(out, 'report.html'), timeline, 'en');
});

/** Films as cameras, phones and browsers make them: somebody stands there from beginning to end. */
const WATCHED = [
  ['portrait.mp4', 30],
  ['4k.mp4', 20],
  ['odd.webm', 30],
  ['vp9.webm', 30],
  ['index-last.mp4', 30],
] as const;

test('of several films each is tried, each that fails has its sentence, and all of these are named at the end', async ({
  desk,
}) => {
  const refused = REFUSED.map((each, index) => ({ ...each, path: join(desk.folder, `${index}`, each.file) }));
  for (const { path, make } of refused) {
    await mkdir(dirname(path));
    await make(path);
  }
  const films = [...refused.map(({ path }) => path), ...WATCHED.map(([name]) => film(name))];
  const { code, stdout, stderr } = await startWithoutDisplay([...films, '--out', 'here', '--lang', 'ko'], at(desk));
  expect(code, stderr).toBe(1);
  for (const { file, kind, details } of refused)
    expect(stderr).toContain(describeProblem({ kind, details: { file, ...details } }, 'ko'));
  const names = refused.map(({ file }) => file).join(', ');
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    wordsFor('ko').launch.failed({ count: refused.length, of: films.length, names }),
  );
  expect((await readdir(join(desk.folder, 'here'))).sort()).toEqual(WATCHED.map(([name]) => name.split('.')[0]).sort());
  for (const [name, observations] of WATCHED) {
    const { events, engine } = await timelineIn(join(desk.folder, 'here', name.split('.')[0] ?? ''));
    // After a second and a half without anybody there would be an event.
    expect(events, name).toEqual([]);
    expect(engine?.observations, name).toBe(observations);
  }
  expect(stdout.split(wordsFor('ko').commands.noEvents)).toHaveLength(WATCHED.length + 1);
});

test('Ctrl+C ends it for all of the films, and leaves nothing of the one under way', async ({ desk }) => {
  const ended = await startWithoutDisplay([SAMPLE, LEAVES], { ...at(desk), interruptAt: /Watching: [1-9]/ });
  expect(ended.stderr.trimEnd().split('\n').at(-1)).toBe(describeProblem({ kind: 'canceled', details: {} }, 'en'));
  expect(ended.stderr).not.toContain(words.film({ index: 2, of: 2, name: basename(LEAVES) }));
  expect(ended.stdout).toBe('');
  expect(ended.code).toBe(130);
  expect(await contentsOf(join(desk.folder, 'greenroom-results'))).toBeUndefined();
});

test('says how it is used, in the language of the computer', async ({ desk }) => {
  const computers = [
    ['en_US.UTF-8', 'en'],
    ['ko_KR.UTF-8', 'ko'],
  ] as const;
  const ended = computers.map(([LANG]) =>
    startWithoutDisplay(['--help'], { cwd: desk.folder, env: { ...desk.env, LANG, LC_ALL: LANG } }),
  );
  expect(await Promise.all(ended)).toMatchObject(
    computers.map(([, language]) => ({
      code: 0,
      stdout: wordsFor(language).launch.usage({ languages: 'ko|en        ' }),
      stderr: '',
    })),
  );
});
