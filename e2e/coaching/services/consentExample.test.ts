import { join } from 'node:path';
import { expect, test } from 'vitest';
import { consentExample } from '../../../main/coaching/consentExample.ts';
import { SAMPLE_MOMENTS, SAMPLE_STRIP } from '../../../main/coaching/moments/sampleMoments.ts';
import { project } from '../../commands/commandLine.ts';
import { agreed, END, eventNumber, KEY, stripOf } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

const sampleStrip = join(project, 'renderer', 'public', SAMPLE_STRIP);
const example = () =>
  consentExample({ repository: stage.repository, settings: stage.settings, language: stage.language, sampleStrip });

test.each(['anthropic', 'compatible'] as const)(
  'what is shown is what is sent, to the letter (%s)',
  async (provider) => {
    stage.settings = { ...agreed(provider, server.url), consent: null };
    await stage.happens(eventNumber(0));
    await stage.repository.finish(stage.id, END);
    await stage.coach.rehearsalFinished(stage.id);
    const shown = await example();
    expect(server.all, 'nothing is sent for it').toHaveLength(0);
    expect(shown).toMatchObject({ here: true, title: 'Talk', moments: 1, durationMs: END.durationMs });
    expect(shown.picture).toContain(`/strips/${eventNumber(0).id}.jpg`);

    stage.settings = agreed(provider, server.url);
    await stage.coach.again(stage.id);
    await expect.poll(() => server.requests.length).toBe(1);
    expect(JSON.parse(shown.body)).toEqual(server.requests[0]?.body);
    expect(server.requests[0]?.images).toEqual([Buffer.from(stripOf(eventNumber(0)))]);
    expect(shown.body).not.toContain(KEY);
  },
);

test('without a rehearsal it is from the sample', async () => {
  const shown = await example();
  expect(shown).toMatchObject({ title: null, picture: `app://greenroom/${SAMPLE_STRIP}` });
  expect(shown.body).toContain(SAMPLE_MOMENTS.events[0].id);
  expect(shown.estimate.requests).toBe(2);
  expect(shown.estimate.pictures).toBe(shown.moments);
  expect(shown.estimate.usd).toBeGreaterThan(0);
});

test('a server elsewhere is said to be elsewhere, and one of one’s own costs nothing', async () => {
  stage.settings = agreed('compatible', 'http://192.0.2.7:11434');
  expect(await example()).toMatchObject({ here: false, host: '192.0.2.7:11434', estimate: { usd: 0 } });
});

test('what the estimate says is what a rehearsal costs, when the server counts as it does', async () => {
  for (let i = 0; i < 3; i++) await stage.happens(eventNumber(i));
  await stage.repository.finish(stage.id, END);
  const { estimate } = await example();
  await stage.coach.rehearsalFinished(stage.id);
  const { usage } = (await stage.timeline()).rehearsal;
  expect(usage.requests).toBe(estimate.requests);
  expect(usage.imagesSent).toBe(estimate.pictures);
});
