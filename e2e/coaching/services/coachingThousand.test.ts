import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTemporaryFolder } from '../../commands/commandLine.ts';
import { startVlmServer } from '../../fakes/vlmServer.ts';
import { hostServices, settingsFor } from '../../hostedServices.ts';
import { END, eventNumber, stripOf } from './coachingStage.ts';

test('a thousand moments at once: none is lost, none is sent twice', { timeout: 240_000 }, async () => {
  const server = await startVlmServer();
  await inTemporaryFolder(async (data) => {
    await writeFile(
      join(data, 'settings.json'),
      JSON.stringify({ ...settingsFor(server.url, 'after'), ceilingUsd: 50 }),
    );
    const services = await hostServices(data);
    const { handlers, repository } = services;
    const { id } = await handlers['rehearsals.start']({
      title: 'A thousand',
      source: { kind: 'sample' },
      models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
    });
    const thousand = Array.from({ length: 1000 }, (_, index) => eventNumber(index));
    await Promise.all(thousand.map((event) => handlers['rehearsals.addEvent']({ id, event, strip: stripOf(event) })));
    await handlers['rehearsals.finish']({ id, ...END, durationMs: 60_000_000 });
    await expect
      .poll(async () => (await repository.rehearsal(id)).coaching, { timeout: 200_000, interval: 50 })
      .toEqual({ state: 'done', pending: 0 });
    const { feedback } = await repository.read(id);
    expect(feedback).toHaveLength(1000);
    expect(new Set(feedback.map(({ source }) => source))).toEqual(new Set(['vlm']));
    const ids = server.requests.flatMap((request) => request.ids);
    expect(ids).toHaveLength(1000);
    expect(new Set(ids).size).toBe(1000);
    expect(server.mostAtOnce()).toBe(1);
    await services.close();
  });
  await server.close();
});
