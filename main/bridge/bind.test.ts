import { expect, test } from 'vitest';
import { CALL_CHANNEL } from '../../shared/bridge.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { bindBridge, type Ipc, type IpcEvent } from './bind.ts';
import type { Handlers } from './calls.ts';

const ORIGIN = 'app://greenroom';
const page = (url: string): IpcEvent => ({ senderFrame: { url } });

/** A bridge that counts what gets through, and what it told the log. */
const refuse = () => Promise.reject(new Error('Nothing is dropped here.'));

function bound() {
  const reached: unknown[] = [];
  const logged: string[] = [];
  let answer: Parameters<Ipc['handle']>[1] | undefined;
  const handlers = {
    'settings.write': (change: unknown) => {
      reached.push(change);
      return DEFAULT_SETTINGS;
    },
    'rehearsals.remove': () => {
      throw new Error('a disk with a name');
    },
  } as unknown as Handlers;
  bindBridge(
    {
      handle(channel, given) {
        if (channel === CALL_CHANNEL) answer = given;
      },
      removeHandler: () => undefined,
    },
    handlers,
    { film: refuse, material: refuse },
    ORIGIN,
    (name) => logged.push(name),
  );
  if (answer === undefined) throw new Error('Nothing was bound.');
  return { call: answer, reached, logged };
}

test('the own page is answered', async () => {
  const { call, reached } = bound();
  expect(await call(page(`${ORIGIN}/index.html`), 'settings.write', { rate: 5 })).toEqual({
    ok: true,
    value: DEFAULT_SETTINGS,
  });
  expect(reached).toEqual([{ rate: 5 }]);
});

test.each([
  ['https://example.com/'],
  ['app://greenroom.example/index.html'],
  ['data:text/html,hello'],
  ['about:blank'],
  [''],
])('a call from %s is refused', async (url) => {
  const { call, reached } = bound();
  expect(await call(page(url), 'settings.write', { rate: 5 })).toMatchObject({ ok: false });
  expect(await call({ senderFrame: null }, 'settings.write', { rate: 5 })).toMatchObject({ ok: false });
  expect(reached).toEqual([]);
});

test.each([
  ['settings.write', { rate: 'fast' }],
  ['settings.write', { rate: 1000 }],
  ['settings.write', 'everything'],
  ['constructor', {}],
  ['__proto__', {}],
  ['app.quit', undefined],
  [undefined, undefined],
])('what is not in the contract never reaches a handler: %s %j', async (name, given) => {
  const { call, reached, logged } = bound();
  expect(await call(page(`${ORIGIN}/`), name, given)).toMatchObject({ ok: false, problem: { kind: 'unexpected' } });
  expect(reached).toEqual([]);
  expect(logged).toHaveLength(1);
});

test('an exception crosses as a problem, without its stack', async () => {
  const { call } = bound();
  const answer = await call(page(`${ORIGIN}/`), 'rehearsals.remove', 'some-id');
  expect(answer).toEqual({ ok: false, problem: { kind: 'unexpected', details: { message: 'a disk with a name' } } });
});

test('what was bound can be bound anew, as for one film after another', () => {
  const bound = new Set<string>();
  const ipc: Ipc = {
    handle(channel) {
      // Electron takes no second handler for a channel.
      if (bound.has(channel)) throw new Error(`There is a handler for ${channel} already.`);
      bound.add(channel);
    },
    removeHandler: (channel) => void bound.delete(channel),
  };
  const dropped = { film: refuse, material: refuse };
  for (let film = 0; film < 2; film += 1) bindBridge(ipc, {} as Handlers, dropped, ORIGIN, () => undefined)();
  expect(bound.size).toBe(0);
});
