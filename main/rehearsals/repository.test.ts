import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BehaviorEvent, Feedback } from '../../shared/rehearsal/timeline.ts';
import type { Clock } from '../clock.ts';
import type { NewRehearsal } from './recording/underWay.ts';
import { createRehearsalRepository, type RehearsalRepository } from './repository.ts';

const clock: Clock = { now: () => new Date('2026-11-03T14:15:02.000Z'), after: () => () => undefined };
const models = { face: 'official', pose: 'assembled', hand: 'assembled' } as const;
const camera: NewRehearsal = { title: 'Talk', source: { kind: 'camera' }, models, recordingType: 'video/webm' };
const film: NewRehearsal = {
  title: 'talk.mp4',
  source: { kind: 'film', path: '/films/talk.mp4', name: 'talk.mp4' },
  models,
};
const engine = { observations: 10, framesDecoded: 10, framesDropped: 0, observationsPerSecond: 5, wallMs: 2000 };
const usage = { requests: 1, imagesSent: 8, inputTokens: 100, outputTokens: 20, usd: 0.25 };

const event = (startMs: number, behavior = 'looking-away'): BehaviorEvent => ({
  id: `${behavior}-${startMs}`,
  behavior,
  kind: 'habit',
  startMs,
  endMs: startMs + 3000,
  peakMs: startMs + 1000,
  severity: 0.4,
  measured: { signal: 'headYaw', value: 32, unit: 'degrees', threshold: 25, baseline: 1 },
  confidence: 1,
});
const words = (eventId: string, observation: string): Feedback => ({
  eventId,
  source: 'landmarks',
  verdict: 'confirmed',
  observation,
  suggestion: 'Try this.',
  language: 'en',
  at: '2026-11-03T14:16:00.000Z',
});

let library: string;
let troubles: string[];
let repository: RehearsalRepository;
let made: number;

function reopen(folder = library): RehearsalRepository {
  return createRehearsalRepository(folder, clock, {
    random: () => `r${made++}`,
    onTrouble: (what) => troubles.push(what),
    filmUrl: async (source) => (source.path === '/films/talk.mp4' ? 'app://greenroom/films/token' : null),
  });
}

beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'greenroom-library-'));
  troubles = [];
  made = 0;
  repository = reopen();
});
afterEach(async () => {
  await repository.close();
  await rm(library, { recursive: true, force: true });
});

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error) => error.problem?.kind ?? `no problem: ${error}`,
  );

describe('a rehearsal from start to end', () => {
  it('is a folder that a person can read, and reads back as it was written', async () => {
    const { id } = await repository.create(camera);
    expect(id).toBe('2026-11-03T14-15-02-r0');
    await repository.appendRecording(id, Buffer.from('abc'));
    await repository.appendRecording(id, Buffer.from('def'));
    await repository.appendEvent(id, event(5000), Buffer.from('jpeg'));
    await repository.appendEvent(id, { ...event(1000), strip: 'never-came.jpg' });
    await repository.appendSignals(id, [{ timeMs: 200, values: { headYaw: 3, headRoll: null } }]);
    await repository.appendFeedback(id, [words('looking-away-5000', 'first')]);
    await repository.appendFeedback(id, [words('looking-away-5000', 'second'), words('no-such-event', 'lost')]);
    expect(await repository.appendUsage(id, { ...usage, at: 'now', model: 'm', outcome: 'ok' })).toEqual(usage);
    await repository.appendUsage(id, { ...usage, at: 'now', model: 'm', outcome: 'timed-out' });
    await repository.setCoaching(id, { state: 'done', pending: 1, reason: 'offline' });
    await repository.finish(id, { durationMs: 9000, baseline: { headYaw: 1.5 }, coverage: {}, engine });

    const timeline = await reopen().read(id);
    expect(timeline.events).toEqual([event(1000), { ...event(5000), strip: 'looking-away-5000.jpg' }]);
    expect(timeline.feedback.map((one) => one.observation)).toEqual(['second']);
    expect(timeline.filmUrl).toBe(`app://greenroom/rehearsals/${id}/recording`);
    expect(timeline.rehearsal).toMatchObject({
      state: 'complete',
      durationMs: 9000,
      recording: 'recording.webm',
      engine,
      usage: { ...usage, requests: 2, imagesSent: 16, inputTokens: 200, outputTokens: 40, usd: 0.5 },
      coaching: { state: 'done', pending: 2, reason: 'offline' },
    });
    expect(await repository.readSignals(id)).toEqual([{ timeMs: 200, values: { headYaw: 3, headRoll: null } }]);
    expect(Buffer.from(await repository.readStrip(id, 'looking-away-5000.jpg')).toString()).toBe('jpeg');
    expect(await readFile((await repository.recordingFile(id)) ?? '', 'utf8')).toBe('abcdef');
    expect((await readdir(join(library, id))).sort()).toEqual([
      'events.ndjson',
      'feedback.ndjson',
      'recording.webm',
      'rehearsal.json',
      'signals.ndjson',
      'strips',
      'usage.ndjson',
    ]);
  });

  it('lists the newest first, renames and removes', async () => {
    let day = 1;
    const daily = createRehearsalRepository(library, {
      ...clock,
      now: () => new Date(Date.UTC(2026, 10, day++)),
    });
    const ids = [];
    for (const title of ['a', 'b', 'c']) ids.push((await daily.create({ ...film, title })).id);
    expect((await daily.list()).map((one) => one.title)).toEqual(['c', 'b', 'a']);
    await daily.rename(ids[1] ?? '', '둘째');
    await daily.remove(ids[0] ?? '');
    await daily.remove(ids[0] ?? '');
    expect((await reopen().list()).map((one) => one.title)).toEqual(['c', '둘째']);
    expect(await kindOf(daily.read(ids[0] ?? ''))).toBe('rehearsal-missing');
    expect(await readdir(library)).toHaveLength(2);
  });

  it('knows where each film is played from', async () => {
    const urls = [];
    for (const source of [
      film.source,
      { kind: 'film', path: '/gone.mp4', name: 'gone.mp4' } as const,
      { kind: 'sample' } as const,
    ]) {
      const { id } = await repository.create({ ...film, source });
      urls.push((await repository.read(id)).filmUrl);
      expect(await repository.recordingFile(id)).toBeNull();
    }
    expect(urls).toEqual(['app://greenroom/films/token', null, 'app://greenroom/sample.mp4']);
  });

  it('plays a film from its own copy once there is one', async () => {
    const original = join(library, 'Talk.MOV');
    await writeFile(original, 'the film');
    const { id } = await repository.create({ ...film, source: { kind: 'film', path: original, name: 'Talk.MOV' } });
    await repository.finish(id, { durationMs: 1000, baseline: {}, coverage: {}, engine });
    expect((await repository.read(id)).filmUrl).toBeNull();
    const options = { signal: new AbortController().signal, onShare: () => undefined };
    expect(await repository.keepCopy(id, original, options)).toMatchObject({ recording: 'recording.mov' });
    await rm(original);
    expect((await repository.read(id)).filmUrl).toBe(`app://greenroom/rehearsals/${id}/recording`);
    expect(await readFile((await repository.recordingFile(id)) ?? '', 'utf8')).toBe('the film');
  });

  it('keeps what the person says of a moment with the moment as it was, whatever is set afterwards', async () => {
    const { id } = await repository.create(camera);
    await repository.appendEvent(id, event(5000), Buffer.from('jpeg'));
    await repository.appendJudgement(id, { eventId: 'looking-away-5000', counts: false, at: 'now' });
    await repository.setSensitivities(id, { 'looking-away': 'off' });
    expect((await repository.read(id)).judgements).toEqual([]);
    const { id: _, ...moment } = event(5000);
    const kept = JSON.parse(await readFile(repository.pathOf(id, 'judgements.ndjson'), 'utf8'));
    expect(kept).toEqual({ eventId: 'looking-away-5000', counts: false, at: 'now', moment });
  });

  it('has no recording when no slice came', async () => {
    const { id } = await repository.create(camera);
    await repository.finish(id, { durationMs: 1, baseline: {}, coverage: {}, engine });
    const { rehearsal, filmUrl } = await repository.read(id);
    expect(rehearsal.recording).toBeUndefined();
    expect(filmUrl).toBeNull();
  });

  it('keeps the order of everything handed in at once', async () => {
    const { id } = await repository.create(camera);
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    await Promise.all(
      numbers.flatMap((index) => [
        repository.appendRecording(id, Buffer.from(`${index},`)),
        repository.appendSignals(id, [{ timeMs: index, values: {} }]),
        repository.appendUsage(id, { ...usage, at: 'now', model: 'm', outcome: 'ok' }),
        repository.rename(id, `title ${index}`),
      ]),
    );
    expect((await repository.readSignals(id)).map((row) => row.timeMs)).toEqual(numbers);
    expect(await readFile(repository.pathOf(id, 'recording.webm'), 'utf8')).toBe(`${numbers.join(',')},`);
    expect((await repository.read(id)).rehearsal).toMatchObject({ title: 'title 39', usage: { requests: 40 } });
  });

  it('closes its files: fifty rehearsals leave no handle open', async () => {
    const opened = async () => (await readdir('/proc/self/fd')).length;
    if (process.platform !== 'linux') return console.info('skipped: open files can be counted on Linux only');
    const before = await opened();
    for (let index = 0; index < 50; index++) {
      const { id } = await repository.create(camera);
      await repository.appendRecording(id, Buffer.from('x'));
      await repository.finish(id, { durationMs: 1, baseline: {}, coverage: {}, engine });
    }
    expect((await opened()) - before).toBeLessThan(5);
  });
});

describe('broken files', () => {
  it('drops a torn last line, skips and counts others, and writes on behind them', async () => {
    const { id } = await repository.create(camera);
    await repository.appendEvent(id, event(1000));
    const file = repository.pathOf(id, 'events.ndjson');
    await appendFile(file, 'not json\n{"id":"no event"}\n{"id":"torn","behav');
    expect((await repository.read(id)).events).toEqual([event(1000)]);
    expect(troubles).toEqual([`${id}/events.ndjson: 2 broken line(s) skipped`]);
    await repository.appendEvent(id, event(9000));
    expect((await repository.read(id)).events).toEqual([event(1000), event(9000)]);
  });

  it('reads every whole event wherever the file was cut off, and loses none written after', async () => {
    const { id } = await repository.create(camera);
    for (const startMs of [0, 10_000, 20_000]) await repository.appendEvent(id, event(startMs));
    const file = repository.pathOf(id, 'events.ndjson');
    const whole = await readFile(file, 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        const cut = whole.slice(0, length);
        await writeFile(file, cut);
        // A line that only lost its newline is whole.
        const starts = [0, 10_000, 20_000].filter((startMs) => cut.includes(JSON.stringify(event(startMs))));
        expect((await repository.read(id)).events.map((one) => one.startMs)).toEqual(starts);
        await repository.appendEvent(id, event(30_000));
        expect((await repository.read(id)).events.map((one) => one.startMs)).toEqual([...starts, 30_000]);
      }),
      { numRuns: 30 },
    );
  });

  it('a damaged rehearsal.json hides no other rehearsal', async () => {
    const good = await repository.create(film);
    const bad = await repository.create({ ...film, title: 'bad' });
    await writeFile(repository.pathOf(bad.id, 'rehearsal.json'), '{"schemaVersion":1,');
    expect((await repository.list()).map((one) => one.id)).toEqual([good.id]);
    expect(await repository.damaged()).toEqual([bad.id]);
    const contents = await repository.contents();
    expect([contents.rehearsals.map((one) => one.id), contents.damaged]).toEqual([[good.id], [bad.id]]);
    expect((await repository.contents(1)).rehearsals.length + (await repository.contents(1)).damaged.length).toBe(1);
    expect(await kindOf(repository.read(bad.id))).toBe('rehearsal-damaged');
    expect(await kindOf(repository.rename(bad.id, 'x'))).toBe('rehearsal-damaged');
  });

  it('takes the name of a copied folder for its id', async () => {
    const { id } = await repository.create(film);
    await mkdir(join(library, 'copy'));
    await writeFile(join(library, 'copy', 'rehearsal.json'), await readFile(repository.pathOf(id, 'rehearsal.json')));
    expect((await repository.read('copy')).rehearsal.id).toBe('copy');
  });
});

describe('what it refuses', () => {
  it('never leaves the library', async () => {
    const { id } = await repository.create(film);
    for (const name of ['..', '.', '', '../other', 'a/b', 'a\\b', '/etc', 'a\0b', '.hidden', 'x'.repeat(200), 'dot.']) {
      expect(() => repository.pathOf(name)).toThrow(/rehearsal-missing/);
      expect(() => repository.pathOf(id, 'strips', name)).toThrow(/rehearsal-missing/);
      expect(await kindOf(repository.read(name))).toBe('rehearsal-missing');
      expect(await kindOf(repository.readStrip(id, name))).toBe('rehearsal-missing');
      expect(await kindOf(repository.remove(name))).toBe('rehearsal-missing');
    }
    expect(await kindOf(repository.appendEvent(id, { ...event(0), strip: '../../x.jpg' }, Buffer.from('x')))).toBe(
      'rehearsal-missing',
    );
    expect(await kindOf(repository.appendEvent(id, { ...event(0), id: '../../x' }, Buffer.from('x')))).toBe(
      'rehearsal-missing',
    );
    expect((await repository.read(id)).events).toEqual([]);
  });

  it('says that a rehearsal is missing, and makes none by writing to it', async () => {
    for (const write of [
      repository.appendEvent('gone', event(0)),
      repository.appendSignals('gone', [{ timeMs: 0, values: {} }]),
      repository.appendFeedback('gone', [words('x', 'y')]),
      repository.setCoaching('gone', { state: 'off', pending: 0 }),
      repository.keep('gone'),
    ]) {
      expect(await kindOf(write)).toBe('rehearsal-missing');
    }
    expect(await readdir(library)).toEqual([]);
  });

  it('says that the library cannot be written', async () => {
    await writeFile(join(library, 'file'), 'in the way');
    expect(await kindOf(reopen(join(library, 'file')).create(film))).toBe('disk-unwritable');
    expect(await kindOf(reopen(join(library, 'file', 'below')).create(film))).toBe('disk-unwritable');
    expect(await kindOf(reopen(join(library, 'file')).list())).toBe('disk-unwritable');
    if (process.platform !== 'linux') return console.info('skipped: /proc is a read-only file system on Linux only');
    expect(await kindOf(reopen('/proc/greenroom').create(film))).toBe('disk-unwritable');
  });

  it.runIf(process.platform === 'linux')('says that the disk is full, and keeps what was there', async () => {
    const { id } = await repository.create(camera);
    await symlink('/dev/full', repository.pathOf(id, 'recording.webm'));
    await symlink('/dev/full', repository.pathOf(id, 'events.ndjson'));
    expect(await kindOf(repository.appendRecording(id, Buffer.from('abc')))).toBe('disk-full');
    // A later slice behind a gap would be worth nothing: the recording has ended.
    expect(await kindOf(repository.appendRecording(id, Buffer.from('def')))).toBe('disk-full');
    expect(await kindOf(repository.appendEvent(id, event(0)))).toBe('disk-full');
    expect((await repository.list()).map((one) => one.id)).toEqual([id]);
  });
});
