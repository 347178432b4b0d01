import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Services } from '../../main/services.ts';
import { hostServices } from '../hostedServices.ts';

const MODELS = { face: 'assembled', pose: 'assembled', hand: 'assembled' } as const;
const SLICE = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3);

let data: string;
let services: Services;
/** What the computer is kept awake for. */
let awake: Set<string>;
let changes: number;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'greenroom-gone-'));
  await writeFile(join(data, 'settings.json'), '{}');
  awake = new Set();
  changes = 0;
  services = await hostServices(data, undefined, {
    awake: { begin: (id) => awake.add(id), end: (id) => awake.delete(id) },
    push: (name) => {
      if (name === 'library') changes += 1;
    },
  });
});
afterEach(async () => {
  await services.close();
  await rm(data, { recursive: true });
});

const start = (source: { kind: 'camera' | 'sample' }) =>
  services.handlers['rehearsals.start']({
    title: 'Talk',
    source,
    models: MODELS,
    ...(source.kind === 'camera' && { recordingType: 'video/webm' }),
  });

test('a page that is gone leaves its recording in the list, and nothing of a film that can be watched again', async () => {
  const { id } = await start({ kind: 'camera' });
  await services.handlers['rehearsals.record']({ id, slice: SLICE });
  const film = await start({ kind: 'sample' });
  expect([...awake]).toEqual([id, film.id]);
  const before = changes;

  await services.pageGone();
  expect([...awake]).toEqual([]);
  expect(changes).toBeGreaterThan(before);
  expect(await readdir(join(data, 'rehearsals'))).toEqual([id]);
  const [kept] = await services.repository.list();
  expect(kept).toMatchObject({ id, state: 'recovered', recording: 'recording.webm' });
});

test('what had ended before the page was gone stays as it was', async () => {
  const { id } = await start({ kind: 'camera' });
  await services.handlers['rehearsals.record']({ id, slice: SLICE });
  const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };
  await services.handlers['rehearsals.finish']({ id, durationMs: 1000, baseline: {}, coverage: {}, engine });
  expect([...awake]).toEqual([]);
  await services.pageGone();
  expect(await services.repository.rehearsal(id)).toMatchObject({ state: 'complete', durationMs: 1000 });
});
