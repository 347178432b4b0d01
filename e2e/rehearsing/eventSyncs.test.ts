import { type FileHandle, open } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventNumber, type Stage, setStage } from '../coaching/services/coachingStage.ts';

/** Nothing is sent to it: the coach waits for more. */
const NOWHERE = 'http://127.0.0.1:9';

let stage: Stage;
let syncs = 0;
beforeEach(async () => {
  stage = await setStage(NOWHERE);
  const handle = await open(import.meta.filename, 'r');
  const proto: FileHandle = Object.getPrototypeOf(handle);
  await handle.close();
  for (const name of ['sync', 'datasync'] as const) {
    const real = proto[name];
    vi.spyOn(proto, name).mockImplementation(function (this: FileHandle) {
      syncs += 1;
      return real.call(this);
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await stage.close();
});

async function syncsOf(happens: () => Promise<void>): Promise<number> {
  syncs = 0;
  await happens();
  return syncs;
}

test('an event and its picture wait for the disk twice, and are there before anybody is told of them', async () => {
  // With the first one the coach begins to wait, which is written once.
  await stage.happens(eventNumber(0));
  for (const index of [1, 2, 3]) {
    expect(await syncsOf(() => stage.happens(eventNumber(index)))).toBeLessThanOrEqual(2);
    const { events, feedback, rehearsal } = await stage.timeline();
    expect(events).toHaveLength(index + 1);
    expect(feedback).toHaveLength(index + 1);
    expect(rehearsal.coaching).toEqual({ state: 'waiting', pending: index + 1 });
  }
});

test('the first one waits for nothing more but the coach', async () => {
  expect(await syncsOf(() => stage.repository.appendEvent(stage.id, eventNumber(0), Uint8Array.of(1)))).toBe(2);
});
