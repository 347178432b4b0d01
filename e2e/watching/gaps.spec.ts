import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Gap } from '../../shared/rehearsal/gaps.ts';
import { describeGap, gapLabel } from '../../shared/words/gaps.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test as inWindow } from '../app.ts';
import { test } from '../commands/analyzeDesk.ts';
import { film, SAMPLE } from '../films/films.ts';
import { standsStill } from '../films/standsStill.ts';
import { button } from '../person.ts';
import { tellOfSample } from '../tellOfMoments.ts';

test('judges nothing while the picture stands still, and says from when to when', async ({ desk }) => {
  // In the middle of a tilt of the head, which the still picture shows for eight more seconds.
  const made = await standsStill(SAMPLE, { atSecond: 13.5, seconds: 8, endSecond: 18 });
  expect(made.fromSecond).toBe(14);
  const path = join(desk.folder, 'stands-still.mp4');
  await writeFile(path, made.film);
  const { code, stdout, stderr } = await desk.analyze(path);
  expect(code, stderr).toBe(0);
  const { gaps = [], events } = await desk.timeline();
  expect(gaps).toHaveLength(1);
  const [gap] = gaps as [Gap];
  expect(gap.kind).toBe('frozen');
  // The sample's head hardly moves while it is tilted: where it stood like that already, the still picture seems to begin.
  expect(gap.startMs).toBeGreaterThan(13_000);
  expect(gap.startMs).toBeLessThan(14_500);
  expect(Math.abs(gap.endMs - 22_000)).toBeLessThan(500);
  const habits = events.filter(({ kind }) => kind === 'habit');
  expect(habits.map(({ behavior }) => behavior)).toEqual(['head-tilt']);
  for (const { startMs, endMs } of events) expect(endMs <= gap.startMs || startMs >= gap.endMs).toBe(true);
  expect(stdout).toContain(describeGap(gap, 'en'));
  expect(await readFile(join(desk.out, 'report.html'), 'utf8')).toContain(gapLabel(gap, 'en'));
});

test('blames nobody for being away while the picture is black, in Korean', async ({ desk }) => {
  const { code, stdout, stderr } = await desk.analyze(film('black-at-first.mp4'), ['--lang', 'ko']);
  expect(code, stderr).toBe(0);
  const { gaps, events } = await desk.timeline();
  expect(gaps).toEqual([{ kind: 'black', startMs: 0, endMs: 3000 }]);
  expect(events).toEqual([]);
  expect(stdout).toContain(describeGap({ kind: 'black', startMs: 0, endMs: 3000 }, 'ko'));
});

inWindow('the review says and draws what could not be watched', async ({ open }) => {
  const { page, errors } = await open();
  const gaps: Gap[] = [
    { kind: 'cut', startMs: 17_000, endMs: 17_000, missingMs: 7000 },
    { kind: 'frozen', startMs: 23_500, endMs: 26_500 },
  ];
  const title = wordsFor('en').app.sampleTitle;
  await tellOfSample(page, title, gaps);
  for (const [language, name] of [
    ['en', 'English'],
    ['ko', '한국어'],
  ] as const) {
    await button(page, name).click();
    await page.getByRole('button', { name: title }).first().click();
    await expect(page.getByRole('heading', { name: wordsFor(language).gaps.title })).toBeVisible();
    for (const gap of gaps) {
      await expect(page.getByText(describeGap(gap, language))).toBeVisible();
      await expect(page.getByRole('img', { name: gapLabel(gap, language) })).toBeVisible();
    }
    await page.getByRole('button', { name: wordsFor(language).app.home }).click();
  }
  expect(errors).toEqual([]);
});
