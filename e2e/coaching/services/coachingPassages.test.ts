import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { consentExample } from '../../../main/coaching/consentExample.ts';
import { writeMaterial } from '../../../main/rehearsals/files/materialFile.ts';
import { MATERIAL, TURNS } from '../../assistant/writeRehearsal.ts';
import { END, eventNumber } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

/** The second minute: the budget. */
const EVENT = eventNumber(1);
const PASSAGE = /Half of it goes into training/;

beforeEach(async () => {
  const folder = stage.repository.pathOf(stage.id);
  await writeMaterial(folder, MATERIAL);
  const path = join(folder, 'rehearsal.json');
  const rehearsal = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...rehearsal, slideTurns: TURNS }));
});

async function askedAbout(): Promise<string> {
  await stage.happens(EVENT);
  await stage.coach.rehearsalFinished(stage.id);
  return server.requests[0]?.text ?? '';
}

test('a yes that was given before passages were asked about sends none', async () => {
  expect(await askedAbout()).not.toMatch(PASSAGE);
});

test('what the speaker was on goes along with its moment, as a quotation, under a yes to that', async () => {
  const { consent } = stage.settings;
  stage.settings = { ...stage.settings, consent: consent && { ...consent, passages: true } };
  const text = await askedAbout();
  expect(text).toMatch(PASSAGE);
  expect(text).toContain('not heard');
});

test('the example shows it, and the estimate counts it', async () => {
  await stage.happens(EVENT);
  await stage.repository.finish(stage.id, { ...END, durationMs: 180_000 });
  const shown = () =>
    consentExample({ repository: stage.repository, settings: stage.settings, language: 'en', sampleStrip: '' });
  const withPassage = await shown();
  expect(withPassage.body).toMatch(PASSAGE);
  await writeMaterial(stage.repository.pathOf(stage.id), { script: null, slides: null });
  const without = await shown();
  expect(without.body).not.toMatch(PASSAGE);
  expect(withPassage.estimate.inputTokens).toBeGreaterThan(without.estimate.inputTokens);
});
