import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Clock } from '../../clock.ts';
import { createRehearsalRepository, type RehearsalRepository } from '../repository.ts';
import { recordingLength } from './recordingLength.ts';
import type { NewRehearsal } from './underWay.ts';

const clock: Clock = { now: () => new Date('2026-11-03T14:15:02.000Z'), after: () => () => undefined };
const models = { face: 'official', pose: 'official', hand: 'official' } as const;
const camera: NewRehearsal = { title: 'Talk', source: { kind: 'camera' }, models, recordingType: 'video/webm' };
const event: BehaviorEvent = {
  id: 'head-tilt-4000',
  behavior: 'head-tilt',
  kind: 'habit',
  startMs: 4000,
  endMs: 7500,
  peakMs: 5000,
  severity: 0.2,
  measured: { signal: 'headRoll', value: 18, unit: 'degrees', threshold: 15, baseline: 0 },
  confidence: 1,
};
const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };

/** A film as a recorder writes it: no duration in its header, ten pictures a second. The pictures are never decoded. */
async function recorded(container: 'mp4' | 'webm', seconds: number): Promise<Uint8Array> {
  const target = new BufferTarget();
  const format =
    container === 'mp4'
      ? new Mp4OutputFormat({ fastStart: 'fragmented', minimumFragmentDuration: 0.5 })
      : new WebMOutputFormat({ appendOnly: true, minimumClusterDuration: 0.5 });
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(source);
  await output.start();
  const meta = { decoderConfig: { codec: 'vp09.00.10.08', codedWidth: 64, codedHeight: 64 } };
  for (let index = 0; index < seconds * 10; index++) {
    const type = index % 10 === 0 ? 'key' : 'delta';
    await source.add(new EncodedPacket(new Uint8Array(200).fill(index), type, index / 10, 0.1), meta);
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}

let library: string;
let crashed: RehearsalRepository;
const reopen = () => createRehearsalRepository(library, clock);

beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'greenroom-library-'));
  crashed = reopen();
});
afterEach(async () => {
  await crashed.close();
  await rm(library, { recursive: true, force: true });
});

describe('after a crash', () => {
  it('a camera rehearsal is kept, with the duration of its recording', async () => {
    const { id } = await crashed.create(camera);
    await crashed.appendRecording(id, await recorded('webm', 12));
    await crashed.appendEvent(id, event);
    const [recovered] = await reopen().recover();
    expect(recovered).toMatchObject({ id, state: 'recovered', recording: 'recording.webm' });
    expect(recovered?.durationMs).toBeGreaterThanOrEqual(11_900);
    expect(recovered?.durationMs).toBeLessThanOrEqual(12_100);
    expect((await reopen().read(id)).events).toEqual([event]);
    expect(await reopen().recover()).toEqual([]);
  });

  it('the signals and events tell the duration when the recording cannot', async () => {
    const { id } = await crashed.create(camera);
    await crashed.appendRecording(id, Buffer.from('no film'));
    await crashed.appendEvent(id, event);
    expect((await reopen().recover())[0]?.durationMs).toBe(7500);
    const other = await crashed.create(camera);
    await crashed.appendSignals(other.id, [{ timeMs: 8200, values: { headYaw: null } }]);
    expect(await reopen().recover()).toMatchObject([{ id: other.id, durationMs: 8200 }]);
    expect((await reopen().read(other.id)).rehearsal.recording).toBeUndefined();
  });

  it('pages turned and moments marked are there again, whether it broke off, was finished, or lost its rehearsal.json', async () => {
    const material = {
      script: { name: 'talk.md', text: 'Hello' },
      slides: { name: 'deck.pdf', pages: [{ page: 1, title: 'Budget', text: 'Budget', notes: '' }] },
    };
    const noted = { slideTurns: [{ page: 1, atMs: 0 }], marks: [{ atMs: 1200 }] };
    const rehearse = async () => {
      const { id } = await crashed.create({ ...camera, material });
      await crashed.writeSlide(id, 1, new Uint8Array([255, 216]));
      await crashed.appendSlideTurn(id, { page: 1, atMs: 0 });
      await crashed.appendMark(id, { atMs: 1200 });
      await crashed.appendEvent(id, event);
      return id;
    };
    const [broken, finished, lost] = [await rehearse(), await rehearse(), await rehearse()];
    await crashed.finish(finished, { durationMs: 8000, baseline: {}, coverage: {}, engine });
    await writeFile(join(library, lost, 'rehearsal.json'), '{');
    const again = reopen();
    await again.recover();
    for (const id of [broken, finished, lost]) {
      expect((await again.read(id)).rehearsal).toMatchObject(noted);
      expect(await again.readMaterial(id)).toEqual(material);
      expect(await readdir(join(library, id, 'slides'))).toEqual(['1.jpg']);
    }
  });

  it("a film's unfinished analysis and a rehearsal with nothing in it are removed, finished ones stay", async () => {
    const film = { kind: 'film', path: '/talk.mp4', name: 'talk.mp4' } as const;
    const done = await crashed.create({ title: 'done', source: film, models });
    await crashed.finish(done.id, { durationMs: 5, baseline: {}, coverage: {}, engine });
    for (const source of [film, { kind: 'sample' } as const]) {
      const { id } = await crashed.create({ title: 'half', source, models });
      await crashed.appendEvent(id, event);
    }
    await crashed.create(camera);
    expect(await reopen().recover()).toEqual([]);
    expect(await readdir(library)).toEqual([done.id]);
  });

  it('leaves alone what is being rehearsed right now', async () => {
    const { id } = await crashed.create(camera);
    await crashed.appendEvent(id, event);
    expect(await crashed.recover()).toEqual([]);
    expect((await crashed.read(id)).rehearsal.state).toBe('recording');
  });

  it('finishes an interrupted removal and clears half-written files', async () => {
    const { id } = await crashed.create({ ...camera, title: 'kept' });
    await crashed.appendEvent(id, event);
    const unfinished = ['rehearsal.json.new', 'recording.mov.new'];
    for (const name of unfinished) await writeFile(crashed.pathOf(id, name), '{"schema');
    await mkdir(join(library, '.removed-x', 'strips'), { recursive: true });
    await mkdir(join(library, 'cut-off', 'strips'), { recursive: true });
    await reopen().recover();
    expect(await readdir(library)).toEqual([id]);
    expect((await readdir(join(library, id))).filter((name) => unfinished.includes(name))).toEqual([]);
  });

  it('has nothing to do in a library that is not there yet', async () => {
    expect(await createRehearsalRepository(join(library, 'new'), clock).recover()).toEqual([]);
  });
});

describe('a damaged rehearsal.json', () => {
  it('is written anew from the rest of the folder, and the damaged one is kept', async () => {
    const { id } = await crashed.create(camera);
    await crashed.appendRecording(id, await recorded('mp4', 3));
    await crashed.appendEvent(id, event, Buffer.from('jpeg'));
    await crashed.appendUsage(id, {
      requests: 1,
      imagesSent: 1,
      inputTokens: 5,
      outputTokens: 6,
      usd: 0.1,
      at: 'now',
      model: 'm',
      outcome: 'ok',
    });
    await writeFile(crashed.pathOf(id, 'rehearsal.json'), '\0\0\0');
    const repository = reopen();
    expect(await repository.recover()).toMatchObject([
      { id, state: 'recovered', startedAt: '2026-11-03T14:15:02.000Z' },
    ]);
    const timeline = await repository.read(id);
    expect(timeline.rehearsal).toMatchObject({
      source: { kind: 'camera' },
      durationMs: 7500,
      usage: { inputTokens: 5 },
    });
    expect(timeline.events).toHaveLength(1);
    expect(timeline.filmUrl).not.toBeNull();
    expect(await readFile(repository.pathOf(id, 'rehearsal.damaged.json'), 'utf8')).toBe('\0\0\0');
  });

  it('keeps every field that is still good', async () => {
    const source = { kind: 'film', path: '/talk.mp4', name: 'talk.mp4' } as const;
    const { id } = await crashed.create({ title: 'My talk', source, models });
    await crashed.appendEvent(id, event);
    await crashed.finish(id, { durationMs: 60_000, baseline: { headYaw: 2 }, coverage: {}, engine });
    const path = crashed.pathOf(id, 'rehearsal.json');
    const value = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...value, coaching: 'lost', startedAt: 7 }));
    expect(await reopen().recover()).toMatchObject([
      {
        title: 'My talk',
        source,
        models,
        state: 'complete',
        durationMs: 60_000,
        baseline: { headYaw: 2 },
        coverage: {},
        engine,
      },
    ]);
  });

  it('with nothing else in its folder stays damaged, and one of a newer version is not touched', async () => {
    const bad = await crashed.create({ ...camera, title: 'bad' });
    const newer = await crashed.create({ ...camera, title: 'newer' });
    await crashed.appendEvent(newer.id, event);
    await writeFile(crashed.pathOf(bad.id, 'rehearsal.json'), '{');
    await writeFile(crashed.pathOf(newer.id, 'rehearsal.json'), '{"schemaVersion":99,"new":true}');
    const repository = reopen();
    expect(await repository.recover()).toEqual([]);
    expect(await repository.damaged()).toEqual([bad.id]);
    expect((await repository.newer()).map(({ id }) => id)).toEqual([newer.id]);
    expect(await readFile(repository.pathOf(newer.id, 'rehearsal.json'), 'utf8')).toBe(
      '{"schemaVersion":99,"new":true}',
    );
  });
});

describe('keep', () => {
  it('ends a rehearsal whose camera was unplugged with everything so far', async () => {
    const { id } = await crashed.create(camera);
    await crashed.appendRecording(id, await recorded('webm', 2));
    const kept = await crashed.keep(id);
    expect(kept).toMatchObject({ state: 'recovered', recording: 'recording.webm' });
    expect(kept.durationMs).toBeGreaterThanOrEqual(1900);
    await crashed.finish(id, { durationMs: 2000, baseline: {}, coverage: {}, engine });
    expect((await crashed.keep(id)).state).toBe('complete');
  });
});

describe('length of a recording', () => {
  it.each(['mp4', 'webm'] as const)(
    'is found in a %s without a duration, also when it is cut off',
    async (container) => {
      const path = join(library, `film.${container}`);
      const bytes = await recorded(container, 10);
      await writeFile(path, bytes);
      // WebM does not say how long its last picture lasts.
      expect(await recordingLength(path)).toBe(container === 'webm' ? 9900 : 10_000);
      await truncate(path, Math.floor(bytes.length / 2));
      const half = await recordingLength(path);
      expect(half).toBeGreaterThan(3500);
      expect(half).toBeLessThan(6500);
    },
  );
});
