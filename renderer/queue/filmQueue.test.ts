import { describe, expect, it } from 'vitest';
import type { Film, Opened } from '../../shared/bridge.ts';
import { GreenroomError } from '../../shared/problem.ts';
import { createFilmQueue, type WatchHooks } from './filmQueue.ts';

interface Watched extends WatchHooks {
  readonly name: string;
  end(): void;
  fail(error: unknown): void;
}

function film(name: string): Opened {
  const made: Film = { url: `app://greenroom/films/${name}`, name, source: { kind: 'film', path: `/${name}`, name } };
  return { film: made };
}

/** A queue whose films end when the test says so, and a clock that the test moves. */
function stage() {
  const begun: Watched[] = [];
  const told: string[] = [];
  const clock = { ms: 0, asides: 0 };
  const queue = createFilmQueue({
    watch: ({ name }, hooks) =>
      new Promise((resolve, reject) => {
        begun.push({ ...hooks, name, end: () => resolve(`rehearsal of ${name}`), fail: reject });
        hooks.signal.addEventListener('abort', () => reject(new GreenroomError('canceled')));
      }),
    setAside: () => {
      clock.asides += 1;
    },
    onFailure: ({ kind }) => told.push(kind),
    now: () => clock.ms,
  });
  const last = () => {
    const one = begun.at(-1);
    if (one === undefined) throw new Error('Nothing was begun.');
    return one;
  };
  const states = () => queue.films().map(({ name, state }) => `${name} ${state}`);
  return { queue, begun, told, clock, last, states };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the queue of films', () => {
  it('watches one after the other; a broken one in the middle keeps no other from being watched', async () => {
    const { queue, begun, last, states } = stage();
    queue.add([film('a'), film('b'), film('c')]);
    expect(states()).toEqual(['a watching', 'b waiting', 'c waiting']);
    last().end();
    await settled();
    last().fail(new GreenroomError('film-truncated', { file: 'b' }));
    await settled();
    expect(states()).toEqual(['a done', 'b failed', 'c watching']);
    last().end();
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(queue.films().map(({ rehearsalId, problem }) => [rehearsalId, problem?.kind])).toEqual([
      ['rehearsal of a', undefined],
      [null, 'film-truncated'],
      ['rehearsal of c', undefined],
    ]);
    queue.clear();
    expect(states()).toEqual([]);
  });

  it('names what cannot even be opened, and tells whoever waits outside of what fails', async () => {
    const { queue, told, last, states } = stage();
    queue.add([{ name: 'folder', problem: { kind: 'film-is-folder', details: {} } }, film('a')], true);
    expect(states()).toEqual(['folder failed', 'a watching']);
    last().fail(new GreenroomError('film-empty'));
    await settled();
    expect(told).toEqual(['film-empty']);
  });

  it('takes out one, waiting or under way, or all of them', async () => {
    const { queue, states } = stage();
    queue.add([film('a'), film('b'), film('c'), film('d')]);
    queue.cancel(queue.films()[1]?.id ?? 0);
    expect(states()).toEqual(['a watching', 'c waiting', 'd waiting']);
    queue.cancel(queue.films()[0]?.id ?? 0);
    await settled();
    expect(states()).toEqual(['c watching', 'd waiting']);
    queue.cancelAll();
    await settled();
    expect(states()).toEqual([]);
  });

  it('stands still while it is held, can be canceled then, and counts no rest as work', async () => {
    const { queue, clock, begun, last, states } = stage();
    queue.add([film('a'), film('b')]);
    const first = last();
    clock.ms = 10_000;
    queue.hold(true);
    expect(clock.asides).toBe(1);
    let went = false;
    const waited = first.mayGoOn().then(() => {
      went = true;
    });
    await settled();
    expect([went, queue.isHeld()]).toEqual([false, true]);
    clock.ms = 70_000;
    queue.hold(false);
    await waited;
    first.onProgress({ timeMs: 50, durationMs: 100, observations: 5, observationsPerSecond: 5 });
    expect(queue.films()[0]).toMatchObject({ share: 0.5, leftMs: 10_000 });

    queue.hold(true);
    const stopped = first.mayGoOn();
    queue.cancel(queue.films()[0]?.id ?? 0);
    await stopped;
    await settled();
    expect([states(), begun.length]).toEqual([['b waiting'], 1]);
    queue.hold(false);
    expect(states()).toEqual(['b watching']);
  });
});
