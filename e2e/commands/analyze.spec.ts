import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { joined, rest, speak } from '../../shared/voice/voice.fixture.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { film, LEAVES } from '../films/films.ts';
import { expectSelfContained } from '../reportPage.ts';
import { writeVoiceFilm } from '../watching/voiceFilm.ts';
import { contentsOf, test } from './analyzeDesk.ts';
import { analyze } from './commandLine.ts';

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
  // It has no sound, and says so.
  expect(stdout).toContain(wordsFor('ko').notJudged.reasons['no-sound']);
  const contents = await contentsOf(desk.out);
  expect(contents).toHaveProperty(['notes.txt'], 'mine');
  expect(contents).not.toHaveProperty(['strips/old.jpg']);
  await expectSelfContained(join(desk.out, 'report.html'), timeline, 'ko');
});

test('a film without a person is a result: nobody there, from the beginning to the end', async ({ desk }) => {
  const { code, stderr } = await desk.analyze(film('nobody.mp4'), ['--rate', '5']);
  expect(code, stderr).toBe(0);
  const { events, durationMs, engine } = await desk.timeline();
  expect(engine?.observations).toBe(20);
  expect(events).toMatchObject([{ behavior: 'out-of-frame', startMs: 0, endMs: durationMs }]);
});

test('a voice that falls silent is heard, though it is on one side only and the picture stands still', async ({
  desk,
}) => {
  const pitch = (share: number) => 140 + 30 * Math.sin(share * 17) - 20 * share;
  const voice = joined(rest(1), speak(6, { rate: 4.5, pitch }), rest(5), speak(2, { rate: 4.5, pitch }));
  const path = join(desk.folder, 'voice.mp4');
  // Nothing is said before it begins and after it ends.
  await writeVoiceFilm(path, film('nobody.mp4'), [rest(14), voice]);
  const { code, stdout, stderr } = await desk.analyze(path, ['--rate', '2']);
  expect(code, stderr).toBe(0);
  const { events, engine } = await desk.timeline();
  expect(engine?.observations).toBe(28);
  expect(events).toMatchObject([{ behavior: 'dead-air', measured: { unit: 'seconds' } }]);
  const [silence] = events;
  expect(Math.abs((silence?.startMs ?? 0) - 7000)).toBeLessThan(150);
  expect(Math.abs((silence?.endMs ?? 0) - 12_000)).toBeLessThan(600);
  expect(stdout).toContain(wordsFor('en').behaviors['dead-air'].name);
});

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
