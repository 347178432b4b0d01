import { expect, test } from 'vitest';
import { during, events, habits, type World } from '../../../shared/detector/world.fixture.ts';
import { landmarkFeedback } from '../../../shared/words/feedback/feedback.ts';
import { END } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

const DURATION_MS = 60_000;
/** The head leans for the first twelve seconds, which is taken for the neutral posture; later it leans a little to the other side, and once far. */
const leaning = during(-1000, 12_000, { headRoll: -19 });
const WORLD: World = (timeMs) => {
  const values = leaning(timeMs);
  if (timeMs > 20_000 && timeMs < 26_000) return { ...values, headRoll: 8 };
  return timeMs > 36_000 && timeMs < 42_000 ? { ...values, headRoll: 27 } : values;
};

test('what was found from a wrong neutral posture is put right at the end, on the disk, in words and in what is sent', async () => {
  const [first, far, ...others] = habits(events(WORLD, DURATION_MS));
  expect(others).toEqual([]);
  expect([first?.behavior, far?.behavior]).toEqual(['head-tilt', 'head-tilt']);
  const rows = Array.from({ length: DURATION_MS / 200 }, (_, i) => ({
    timeMs: i * 200,
    values: { ...WORLD(i * 200) },
  }));
  await stage.repository.appendSignals(stage.id, rows);
  for (const event of [first, far]) if (event) await stage.happens(event);

  const lookedBack = await stage.repository.finish(stage.id, { ...END, durationMs: DURATION_MS });
  expect(lookedBack.gone).toEqual([first?.id]);
  await stage.coach.rehearsalFinished(stage.id, lookedBack);

  const { events: found, feedback, rehearsal } = await stage.timeline();
  const tilts = found.filter(({ behavior }) => behavior === 'head-tilt');
  expect(tilts.map(({ id, strip }) => [id, strip])).toEqual([
    ['head-tilt-0', undefined],
    [far?.id, `${far?.id}.jpg`],
  ]);
  expect(rehearsal.neutral?.map(({ fromMs, baseline }) => [fromMs, Math.abs(baseline['headRoll'] ?? 9)])).toEqual([
    [0, 0],
  ]);
  // Measured from upright: 27 degrees, no longer 35.
  expect(far?.measured.value).toBeGreaterThan(30);
  expect(tilts[1]?.measured.value).toBeLessThan(28);
  expect(new Set(feedback.map(({ eventId }) => eventId))).toEqual(new Set(found.map(({ id }) => id)));
  expect(rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
  const sent = JSON.stringify(server.requests);
  expect(sent).toContain('head-tilt-0');
  expect(sent).not.toContain(first?.id);

  // Looking back once more changes nothing.
  const again = await stage.repository.finish(stage.id, { ...END, durationMs: DURATION_MS });
  expect(again).toEqual({ gone: [], fresh: [] });
});

test('words from the landmarks are those of what the event has become', async () => {
  stage.settings = { ...stage.settings, provider: 'landmarks' };
  const [, far] = habits(events(WORLD, DURATION_MS));
  const rows = Array.from({ length: DURATION_MS / 200 }, (_, i) => ({
    timeMs: i * 200,
    values: { ...WORLD(i * 200) },
  }));
  await stage.repository.appendSignals(stage.id, rows);
  if (far) await stage.happens(far);
  const lookedBack = await stage.repository.finish(stage.id, { ...END, durationMs: DURATION_MS });
  await stage.coach.rehearsalFinished(stage.id, lookedBack);
  const { events: found, feedback } = await stage.timeline();
  for (const event of found) {
    const said = feedback.find(({ eventId }) => eventId === event.id);
    expect(said).toMatchObject(landmarkFeedback(event, 'en', said?.at ?? ''));
  }
});
