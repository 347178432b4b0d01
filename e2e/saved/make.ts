import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createRehearsalRepository } from '../../main/rehearsals/repository.ts';
import { type BehaviorEvent, SCHEMA_VERSION, type Unit } from '../../shared/rehearsal/timeline.ts';
import { landmarkFeedback } from '../../shared/words/feedback/feedback.ts';

/**
 * `node e2e/saved/make.ts`: a small library as this version saves it, into a folder named after the version. To be run once, before the version
 * after it changes anything; what an earlier version has made is never made again.
 */
const library = join(import.meta.dirname, `v${SCHEMA_VERSION}`);
await rm(library, { recursive: true, force: true });
let nowMs = Date.UTC(2026, 10, 3, 14, 15, 2);
let made = 0;
const at = () => new Date(nowMs).toISOString();
const clock = { now: () => new Date(nowMs), after: () => () => undefined };
const repository = createRehearsalRepository(library, clock, { random: () => `saved${made++}` });
const models = { face: 'official', pose: 'assembled', hand: 'assembled' } as const;
const engine = {
  observations: 100,
  framesDecoded: 100,
  others: 1,
  framesDropped: 2,
  observationsPerSecond: 5,
  wallMs: 20_000,
};

function event(behavior: string, startMs: number, signal: string, value: number, threshold: number): BehaviorEvent {
  const unit: Unit = 'degrees';
  return {
    id: `${behavior}-${startMs}`,
    behavior,
    kind: 'habit',
    startMs,
    endMs: startMs + 3000,
    peakMs: startMs + 1000,
    severity: 0.4,
    measured: { signal, value, unit, threshold, baseline: 1 },
    confidence: 0.97,
  };
}

/** Finished, with everything in it that a folder can hold. */
async function whole(): Promise<void> {
  const { id } = await repository.create({
    title: 'Talk at work',
    source: { kind: 'camera' },
    models,
    recordingType: 'video/webm',
    talk: { audience: 'colleagues', setting: 'a small room', goal: 'a budget' },
    foundWith: { slouching: 'less' },
    calibrated: { headYaw: 2, headPitch: 12 },
  });
  await repository.appendRecording(id, Buffer.from('not really a film'));
  const away = event('looking-away', 5000, 'headYaw', 32, 25);
  const tilt = event('head-tilt', 9000, 'headRoll', 18, 15);
  const down = event('looking-down', 12_000, 'headPitch', -20, 15);
  await repository.appendEvent(id, away, Buffer.from('jpeg a'));
  await repository.appendEvent(id, tilt, Buffer.from('jpeg b'));
  await repository.appendEvent(id, down);
  const rows = Array.from({ length: 60 }, (_, i) => ({ timeMs: i * 250, values: { headYaw: i, headRoll: null } }));
  await repository.appendSignals(id, rows);
  await repository.appendFeedback(
    id,
    [away, tilt, down].map((each) => landmarkFeedback(each, 'en', at())),
  );
  nowMs += 60_000;
  const [model, rubricVersion] = ['some-model', 2];
  const [observation, suggestion] = ['Your head turns to the slide while you speak.', 'Turn back before you speak.'];
  const said = { ...landmarkFeedback(away, 'en', at()), observation, suggestion, model, rubricVersion, asked: 0 };
  await repository.appendFeedback(id, [{ ...said, source: 'vlm' }]);
  const sent = { requests: 1, imagesSent: 2, inputTokens: 2000, outputTokens: 300, usd: 0.0042 };
  await repository.appendUsage(id, { ...sent, at: at(), model, outcome: 'answered', request: 'r1' });
  const second = { requests: 1, imagesSent: 0, inputTokens: 500, outputTokens: 80, usd: 0.001 };
  await repository.appendUsage(id, { ...second, at: at(), model, outcome: 'answered', request: 'r2' });
  await repository.appendJudgement(id, { eventId: tilt.id, counts: false, at: at() });
  await repository.setHeldBack(id, down.id, true);
  await repository.appendSummary(id, {
    source: 'vlm',
    worked: 'You spoke to the camera.',
    work: [{ behavior: 'looking-away', point: 'Now and then.', drill: 'Look up.' }],
    language: 'en',
    model,
    rubricVersion,
    key: 'k',
    at: at(),
  });
  await repository.setCoaching(id, { state: 'done', pending: 1, reason: 'rate-limited' });
  const end = { durationMs: 15_000, baseline: { headYaw: 1.5 }, coverage: { slouching: 0.2, 'looking-away': 1 } };
  await repository.finish(id, { ...end, engine });
}

/** Of a film, with nothing found. */
async function bare(): Promise<void> {
  const source = { kind: 'film', path: '/films/talk.mp4', name: 'talk.mp4' } as const;
  const { id } = await repository.create({ title: 'talk.mp4', source, models });
  await repository.finish(id, { durationMs: 8000, baseline: {}, coverage: {}, engine });
}

async function cutOff(): Promise<void> {
  const source = { kind: 'camera' } as const;
  const { id } = await repository.create({ title: 'Cut off', source, models, recordingType: 'video/mp4' });
  await repository.appendEvent(id, event('looking-away', 2000, 'headYaw', 40, 25), Buffer.from('jpeg'));
  await repository.setCoaching(id, { state: 'waiting', pending: 1 });
}

await whole();
nowMs += 3_600_000;
await bare();
nowMs += 3_600_000;
await cutOff();
await repository.close();
