import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Engine, openEngine } from './engine.ts';
import type { FromEngine, ToEngine } from './engineMessages.ts';
import type { Seen } from './messages.ts';
import type { Source } from './source.ts';

type Offer = string;
type Unnamed<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** A browser's worker as the page has it: what it was sent, what it says, whether it still runs. */
class FakeWorker {
  readonly sent: ToEngine<Offer>[] = [];
  onmessage: ((event: { data: FromEngine }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  running = true;
  postMessage(message: ToEngine<Offer>): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.running = false;
  }
  says(id: number, message: Unnamed<FromEngine>): void {
    this.onmessage?.({ data: { id, ...message } as FromEngine });
  }
  ready(id: number): void {
    this.says(id, { type: 'seen', seen: { type: 'ready', durationMs: null } });
  }
  ends(id: number, usable = true): void {
    this.says(id, { type: 'ended', usable });
  }
}

const IDLE_MS = 60_000;
let workers: FakeWorker[];
let engine: Engine<Offer>;
const bundles = { face: 'app://greenroom/face', pose: 'app://greenroom/pose', hand: 'app://greenroom/hand' };
const source = (offer: Offer): Source<Offer> => ({ offer: () => ({ offer }) });
const worker = (index = 0): FakeWorker => {
  const found = workers[index];
  if (found === undefined) throw new Error(`There is no worker ${index}.`);
  return found;
};
const observed = (index = 0) =>
  worker(index).sent.flatMap((message) => (message.type === 'observe' ? message.offer : []));
const settled = () => vi.advanceTimersByTimeAsync(0);

async function all(seen: AsyncIterable<Seen>): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of seen) types.push(type);
  return types;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: 'app://greenroom/index.html' });
  workers = [];
  engine = openEngine<Offer>({
    bundles,
    startWorker() {
      const started = new FakeWorker();
      workers.push(started);
      return started as unknown as Worker;
    },
    idle: {
      ms: IDLE_MS,
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an engine', () => {
  it('loads its networks at once, and looks at one source after the other in the same worker', async () => {
    expect(worker().sent).toEqual([{ type: 'open', bundles }]);
    const first = all(engine.observe(source('first'), { rate: 10 }));
    const second = all(engine.observe(source('second'), { rate: 10 }));
    await settled();
    expect(observed()).toEqual(['first']);
    worker().ready(1);
    worker().ends(1);
    expect(await first).toEqual(['ready']);
    await settled();
    expect(observed()).toEqual(['first', 'second']);
    worker().ends(2);
    expect(await second).toEqual([]);
    expect(workers).toHaveLength(1);
  });

  it('tells the worker of each thing that has been dealt with', async () => {
    const seen = engine.observe(source('film'), { rate: 10 })[Symbol.asyncIterator]();
    await settled();
    worker().ready(1);
    worker().ready(1);
    const taken = () => worker().sent.filter(({ type }) => type === 'taken').length;
    await seen.next();
    expect(taken()).toBe(0);
    await seen.next();
    expect(taken()).toBe(1);
  });

  it('says that a worker has died, and gives the next source a new one', async () => {
    const end = vi.fn();
    const broken = { ...source('film'), end };
    const first = all(engine.observe(broken, { rate: 10 }));
    const failed = expect(first).rejects.toMatchObject({ problem: { details: { message: 'out of memory' } } });
    const second = all(engine.observe(source('next'), { rate: 10 }));
    await settled();
    worker().onerror?.({ message: 'out of memory' });
    await failed;
    expect(end).toHaveBeenCalled();
    await settled();
    expect(worker().running).toBe(false);
    expect(worker(1).sent.map(({ type }) => type)).toEqual(['open', 'observe']);
    worker(1).ends(2);
    expect(await second).toEqual([]);
  });

  it('keeps its worker when only the source failed, and not when the networks did', async () => {
    for (const usable of [true, false]) {
      const id = usable ? 1 : 2;
      const failed = expect(all(engine.observe(source('film'), { rate: 10 }))).rejects.toMatchObject({
        problem: { kind: 'film-truncated' },
      });
      await settled();
      worker().says(id, { type: 'failed', problem: { kind: 'film-truncated', details: {} } });
      worker().ends(id, usable);
      await failed;
      expect(worker().running).toBe(usable);
    }
  });

  it('is ready for the next source when one was canceled, and gives up a worker that lets nothing go', async () => {
    const first = engine.observe(source('first'), { rate: 10 });
    const told = all(first);
    await settled();
    first.cancel();
    expect(await told).toEqual([]);
    const second = engine.observe(source('second'), { rate: 10 });
    worker().ready(1);
    worker().ends(1);
    await settled();
    expect(observed()).toEqual(['first', 'second']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker().running).toBe(true);

    second.cancel();
    const third = all(engine.observe(source('third'), { rate: 10 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker().running).toBe(false);
    expect(observed(1)).toEqual(['third']);
    worker(1).ends(3);
    await third;
  });

  it('leaves out what was canceled before its turn, and says early what was said early', async () => {
    const first = all(engine.observe(source('first'), { rate: 10 }));
    const second = engine.observe(source('second'), { rate: 10 });
    const third = engine.observe(source('third'), { rate: 10 });
    second.cancel();
    third.stop();
    await settled();
    worker().ends(1);
    await first;
    await settled();
    expect(observed()).toEqual(['first', 'third']);
    expect(worker().sent.at(-1)).toEqual({ type: 'stop', id: 3 });
  });

  it('tells of a pause, and how long it was, to whoever looks', async () => {
    const rehearsal = engine.observe(source('camera'), { rate: 10 });
    void all(rehearsal);
    await settled();
    rehearsal.begin();
    rehearsal.pause();
    rehearsal.resume(1500);
    expect(worker().sent.slice(-3)).toEqual([
      { type: 'begin', id: 1 },
      { type: 'pause', id: 1 },
      { type: 'resume', lastedMs: 1500, id: 1 },
    ]);
  });

  it('lets the networks go when nothing is watched for long, and loads them again for the next source', async () => {
    const first = all(engine.observe(source('film'), { rate: 10 }));
    await vi.advanceTimersByTimeAsync(2 * IDLE_MS);
    expect(worker().running).toBe(true);
    worker().ends(1);
    await first;
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(worker().running).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(worker().running).toBe(false);
    void engine.observe(source('later'), { rate: 10 });
    await settled();
    expect(observed(1)).toEqual(['later']);
  });

  it('ends everything when it is closed', async () => {
    const first = expect(all(engine.observe(source('first'), { rate: 10 }))).rejects.toMatchObject({
      problem: { kind: 'canceled' },
    });
    const second = expect(all(engine.observe(source('second'), { rate: 10 }))).rejects.toMatchObject({
      problem: { kind: 'canceled' },
    });
    await settled();
    engine.close();
    await first;
    await second;
    expect(workers.map(({ running }) => running)).toEqual([false]);
  });
});
