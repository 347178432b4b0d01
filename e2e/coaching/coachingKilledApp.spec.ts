import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from '../app.ts';
import { startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { readLibrary, tellOfRehearsal } from '../tellOfMoments.ts';
import { agreed, eventNumber, stripOf } from './services/coachingStage.ts';

/** The real app, killed at a few of the points; the others are in coachingKilled.test.ts, with the same services in a process of their own. */
const POINTS = ['request-announced#1', 'reply-saved#2'];

let server: VlmServer;
test.beforeEach(async ({ data }) => {
  server = await startVlmServer();
  // A server on this computer needs no key, so that the next start can go on without the person.
  const settings = { ...agreed('compatible', server.url), coachWhen: 'after' };
  await writeFile(join(data, 'settings.json'), JSON.stringify(settings));
});
test.afterEach(() => server.close());

const moments = [0, 1, 2].map((index) => ({ event: eventNumber(index), strip: stripOf(eventNumber(index)) }));

for (const point of POINTS) {
  test(`killed at ${point}, the app goes on where it was when it is opened again`, async ({ open }) => {
    const first = await open({ ports: { killAt: point } });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      first.app.process().once('exit', (_code, signal) => resolve(signal)),
    );
    const told = { title: 'Talk', source: { kind: 'camera' }, durationMs: 124_000, moments } as const;
    tellOfRehearsal(first.page, told).catch(() => undefined);
    expect(await ended).toBe('SIGKILL');

    const second = await open();
    await expect
      .poll(async () => (await readLibrary(second.page)).map(({ rehearsal }) => rehearsal.coaching))
      .toEqual([{ state: 'done', pending: 0 }]);
    const [timeline] = await readLibrary(second.page);
    expect(timeline?.events.map(({ id }) => id)).toEqual(moments.map(({ event }) => event.id));
    expect(timeline?.feedback.map(({ source }) => source)).toEqual(['vlm', 'vlm', 'vlm']);
    expect(timeline?.summary?.source).toBe('vlm');
    // What was answered before the end is not asked for again.
    expect(server.requests.length).toBe(1);
    expect(server.summaries.length).toBe(1);
    // A request that was only announced may have been sent for all that anybody knows.
    const interrupted = point.startsWith('request-announced') ? 1 : 0;
    expect(timeline?.rehearsal.usage.requests).toBe(2 + interrupted);
  });
}
