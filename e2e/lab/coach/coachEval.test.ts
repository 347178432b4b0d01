import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTemporaryFolder } from '../../commands/commandLine.ts';
import { startVlmServer, type VlmServer } from '../../fakes/vlmServer.ts';
import { readEvalSet } from './evalSet.ts';
import { evaluateCoach } from './evaluate.ts';
import { readOptions } from './options.ts';

let server: VlmServer;
beforeEach(async () => {
  server = await startVlmServer();
});
afterEach(() => server.close());

async function evaluate(out: string, args: readonly string[], whileOpen?: (text: string) => Promise<void>) {
  let written = '';
  const stop = new AbortController();
  let open: Promise<void> | undefined;
  const rows = await evaluateCoach(readOptions([...args, '--out', out], out, {}), {
    key: undefined,
    say: () => undefined,
    signal: stop.signal,
    write(text) {
      written += text;
      if (text.includes('Open http') && whileOpen) open = whileOpen(text).finally(() => stop.abort());
    },
  });
  await open;
  return { rows, written };
}

test('without a key the words from the landmarks are judged by rules, and what was not run is said', () =>
  inTemporaryFolder(async (out) => {
    const { rows, written } = await evaluate(out, []);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.score.rules).toMatchObject({ grounded: 1, language: 1, length: 1, topics: 1 });
    expect(written).toContain('No model was asked');
    expect(written).toContain('No person has judged');
    expect(server.all).toHaveLength(0);
  }));

test('a server of one’s own is asked in batches of 1, 4 and 8, and judges', () =>
  inTemporaryFolder(async (out) => {
    const { length } = await readEvalSet();
    // A model that leaves out the last of eight: the price of large batches that the report is there to show.
    server.act((request) =>
      request.text.includes('Answer each question with true or false') || request.ids.length < 8
        ? { kind: 'answer' }
        : { kind: 'answer', change: (answers) => answers.slice(0, 7) },
    );
    const { rows, written } = await evaluate(out, [
      '--base-url',
      server.url,
      '--models',
      'llava,other',
      '--judge',
      'llava',
    ]);
    expect(rows.map(({ judged }) => judged.result.arm.name)).toEqual([
      'landmarks',
      'llava x1',
      'llava x4',
      'llava x8',
      'other x8',
    ]);
    const eights = Math.floor(length / 8);
    const asked = server.requests.filter(({ ids }) => ids.length > 0);
    const firsts = length + Math.ceil(length / 4) + 2 * Math.ceil(length / 8);
    expect(asked).toHaveLength(firsts + 2 * eights);
    expect(rows[1]?.score).toMatchObject({ own: 1, firstTry: 1 });
    expect(rows[3]?.score.own).toBe(1);
    expect(rows[3]?.score.firstTry).toBeCloseTo(1 - eights / length);
    expect(written).toMatch(/llava, 8 events in a request against 1: first answers that can be shown -\d+ points/);
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('What batching costs');
  }));

test('people answer the questions on a page of this computer, and the next run counts them', () =>
  inTemporaryFolder(async (out) => {
    const yes = { seen: true, audience: true, fits: true, doable: true, kind: true, natural: false };
    await evaluate(out, ['--review'], async (text) => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '';
      const page = await (await fetch(url)).text();
      expect(page).toContain('Save, next');
      const eventId = /data-event="([^"]+)"/.exec(page)?.[1];
      const post = (body: unknown) => fetch(`${url}verdict`, { method: 'POST', body: JSON.stringify(body) });
      expect((await post({ arm: 'landmarks', eventId, ratings: yes })).status).toBe(204);
      expect((await post({ arm: 'landmarks' })).status).toBe(400);
    });
    const { rows, written } = await evaluate(out, []);
    expect(rows[0]?.score.people).toEqual({ seen: 1, audience: 1, fits: 1, doable: 1, kind: 1, natural: 0 });
    expect(written).toContain('Texts judged by people: 1');
  }));
