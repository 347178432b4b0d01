import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../main/clock.ts';
import { createRehearsalRepository, type RehearsalRepository } from '../main/rehearsals/repository.ts';
import { MIGRATIONS } from '../shared/migrations/migrate.ts';
import { SCHEMA_VERSION, timelineSchema } from '../shared/rehearsal/timeline.ts';

const SAVED = join(import.meta.dirname, 'saved');
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);
const WHOLE = '2026-11-03T14-15-02-saved0';
const BARE = '2026-11-03T15-16-02-saved1';
const CUT_OFF = '2026-11-03T16-16-02-saved2';
const clock: Clock = { now: () => new Date('2027-01-01T00:00:00.000Z'), after: () => () => undefined };

let library: string;
let repository: RehearsalRepository;
beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'greenroom-saved-'));
  repository = createRehearsalRepository(library, clock);
});
afterEach(async () => {
  await repository.close();
  await rm(library, { recursive: true, force: true });
});

/** Every file below a folder, as it is to the byte. */
async function contents(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'base64')] as const)));
}
const file = (id: string, name = 'rehearsal.json') => join(library, id, name);
const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error) => error.problem?.kind ?? String(error),
  );

test('each version has a step to it and a library that it made', async () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(VERSIONS.slice(1));
  const made = (await readdir(SAVED)).filter((name) => name !== 'make.ts');
  expect(made.sort()).toEqual(VERSIONS.map((version) => `v${version}`));
  for (const version of VERSIONS) {
    expect((await json(join(SAVED, `v${version}`, WHOLE, 'rehearsal.json'))).schemaVersion).toBe(version);
  }
});

describe.each(VERSIONS)('a library of version %i', (version) => {
  beforeEach(() => cp(join(SAVED, `v${version}`), library, { recursive: true }));

  test('reads as it was, and reading changes not a byte of it', async () => {
    const before = await contents(library);
    expect((await repository.list()).map(({ id }) => id)).toEqual([CUT_OFF, BARE, WHOLE]);
    expect([await repository.damaged(), await repository.newer()]).toEqual([[], []]);
    const timeline = await repository.read(WHOLE);
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    const { neutral, notJudged, ...rehearsal } = timeline.rehearsal;
    // Looked back at since version 3.
    expect([neutral?.map(({ fromMs }) => fromMs), notJudged !== undefined]).toEqual(
      version < 3 ? [undefined, false] : [[0], true],
    );
    expect(rehearsal).toEqual({
      schemaVersion: SCHEMA_VERSION,
      id: WHOLE,
      title: 'Talk at work',
      startedAt: '2026-11-03T14:15:02.000Z',
      durationMs: 15_000,
      state: 'complete',
      source: { kind: 'camera' },
      recording: 'recording.webm',
      models: { face: 'official', pose: 'assembled', hand: 'assembled' },
      audience: 'call',
      baseline: { headYaw: 1.5 },
      calibrated: { headYaw: 2, headPitch: 12 },
      foundWith: { slouching: 'less' },
      coverage: { slouching: 0.2, 'looking-away': 1 },
      engine: {
        observations: 100,
        framesDecoded: 100,
        others: 1,
        framesDropped: 2,
        observationsPerSecond: 5,
        wallMs: 20_000,
      },
      usage: { requests: 2, imagesSent: 2, inputTokens: 2500, outputTokens: 380, usd: 0.0052 },
      // One is worded by the model, one is held back.
      coaching: { state: 'done', pending: 1, reason: 'rate-limited' },
      talk: { audience: 'colleagues', setting: 'a small room', goal: 'a budget' },
    });
    expect(timeline.events.map(({ id, strip }) => [id, strip])).toEqual([
      ['looking-away-5000', 'looking-away-5000.jpg'],
      ['head-tilt-9000', 'head-tilt-9000.jpg'],
      ['looking-down-12000', undefined],
    ]);
    expect(timeline.feedback.map(({ source }) => source)).toEqual(['vlm', 'landmarks', 'landmarks']);
    expect(timeline.judgements.map(({ eventId, counts }) => [eventId, counts])).toEqual([['head-tilt-9000', false]]);
    expect(timeline.notes).toEqual([]);
    expect(timeline.heldBack).toEqual(['looking-down-12000']);
    expect(timeline.summary?.worked).toBe('You spoke to the camera.');
    expect(await repository.readSignals(WHOLE)).toHaveLength(60);
    expect(await contents(library)).toEqual(before);
  });

  test('is written by this version from the first change on, and what it was is kept', async () => {
    const before = await readFile(file(WHOLE), 'utf8');
    await repository.rename(WHOLE, 'Renamed');
    const now = await json(file(WHOLE));
    expect(now).toMatchObject({ schemaVersion: SCHEMA_VERSION, title: 'Renamed', durationMs: 15_000 });
    expect([now.usage, now.coaching.pending]).toEqual([undefined, undefined]);
    const backups = (await readdir(join(library, WHOLE))).filter((name) => /^rehearsal\..+\.json$/.test(name));
    expect(backups).toEqual(version < SCHEMA_VERSION ? [`rehearsal.v${version}.json`] : []);
    for (const name of backups) expect(await readFile(file(WHOLE, name), 'utf8')).toBe(before);
    const note = (text: string) => ({ eventId: 'head-tilt-9000', text, at: clock.now().toISOString() });
    await repository.appendNote(WHOLE, note('the chair'));
    await repository.appendNote(WHOLE, note('a low chair'));
    await repository.appendNote(WHOLE, { ...note('of no moment'), eventId: 'gone' });
    expect((await repository.read(WHOLE)).notes).toEqual([note('a low chair')]);
    await repository.rename(WHOLE, 'Renamed again');
    for (const name of backups) expect(await readFile(file(WHOLE, name), 'utf8')).toBe(before);
    expect((await repository.read(WHOLE)).rehearsal).toMatchObject({
      title: 'Renamed again',
      usage: { requests: 2 },
      coaching: { state: 'done', pending: 1, reason: 'rate-limited' },
    });
  });

  test('is recovered where it was cut off, also when the change itself was', async () => {
    // Killed between the backup and the new file: both are what the earlier version wrote.
    await writeFile(file(CUT_OFF, `rehearsal.v${version}.json`), await readFile(file(CUT_OFF)));
    await writeFile(file(CUT_OFF, 'rehearsal.json.new'), '{"schemaVersion":');
    expect(await repository.recover()).toMatchObject([{ id: CUT_OFF, state: 'recovered', durationMs: 5000 }]);
    expect((await json(file(CUT_OFF))).schemaVersion).toBe(SCHEMA_VERSION);
    expect((await repository.read(CUT_OFF)).rehearsal.coaching).toEqual({ state: 'waiting', pending: 1 });
    expect(await repository.recover()).toEqual([]);
  });
});

describe('a rehearsal of a newer version', () => {
  beforeEach(async () => {
    await cp(join(SAVED, `v${SCHEMA_VERSION}`), library, { recursive: true });
    const { coaching: _, models: __, ...rest } = await json(file(WHOLE));
    await writeFile(
      file(WHOLE),
      JSON.stringify({ ...rest, schemaVersion: 99, state: 'rehearsed', moments: { count: 3 } }),
    );
  });

  test('opens to be looked at, with what this version understands of it', async () => {
    expect((await repository.newer()).map(({ id, title }) => [id, title])).toEqual([[WHOLE, 'Talk at work']]);
    expect((await repository.list()).map(({ id }) => id)).toEqual([CUT_OFF, BARE]);
    expect(await repository.damaged()).toEqual([]);
    const timeline = await repository.read(WHOLE);
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    expect(timeline.rehearsal).toMatchObject({
      readOnly: true,
      title: 'Talk at work',
      durationMs: 15_000,
      state: 'complete',
      recording: 'recording.webm',
    });
    // Nothing that goes on by itself goes on in it.
    expect(timeline.rehearsal.coaching).toMatchObject({ state: 'done' });
    expect(timeline.events).toHaveLength(3);
  });

  test('is changed by nothing but its removal', async () => {
    const before = await contents(library);
    const at = '2027-01-01T00:00:00.000Z';
    const [event] = (await repository.read(BARE)).events;
    expect(event).toBeUndefined();
    const { events, feedback } = await repository.read(WHOLE);
    const [first] = events;
    if (first === undefined) throw new Error('The library has no event.');
    const none = { requests: 0, imagesSent: 0, inputTokens: 0, outputTokens: 0, usd: 0 };
    for (const change of [
      () => repository.rename(WHOLE, 'x'),
      () => repository.setTalk(WHOLE, { audience: '', setting: '', goal: '' }),
      () => repository.setSensitivities(WHOLE, {}),
      () => repository.setCoaching(WHOLE, { state: 'done', pending: 0 }),
      () => repository.noteAsking(WHOLE, true),
      () => repository.appendEvent(WHOLE, first, Buffer.from('jpeg')),
      () => repository.appendSignals(WHOLE, [{ timeMs: 1, values: {} }]),
      () => repository.appendFeedback(WHOLE, feedback),
      () => repository.appendJudgement(WHOLE, { eventId: first.id, counts: true, at }),
      () => repository.appendNote(WHOLE, { eventId: first.id, text: 'mine', at }),
      () => repository.setHeldBack(WHOLE, first.id, true),
      () => repository.appendUsage(WHOLE, { ...none, at, model: 'm', outcome: 'answered' }),
      () => repository.keep(WHOLE),
      () => repository.keepCopy(WHOLE, file(BARE), { signal: new AbortController().signal, onShare: () => undefined }),
    ]) {
      expect(await kindOf(change()), String(change)).toBe('rehearsal-newer');
    }
    await rm(join(library, CUT_OFF), { recursive: true });
    await repository.recover();
    const kept = [...before].filter(([path]) => !path.includes(CUT_OFF));
    expect([...(await contents(library))]).toEqual(kept);
    await repository.remove(WHOLE);
    expect(await readdir(library)).toEqual([BARE]);
  });
});
