import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STANDARD_SET } from '../cases/set.ts';
import { itemsOf } from '../judges/item.ts';
import { readVerdicts } from '../judges/verdicts.ts';
import { reviewCaseSchema, reviewItemsSchema } from './labReview.ts';
import { openReview, type ReviewServer } from './server.ts';

describe('the review server', () => {
  const items = itemsOf(STANDARD_SET, 3);
  const [first] = items;
  let folder = '';
  let server: ReviewServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'greenroom-review-'));
    server = await openReview({
      items,
      verdicts: join(folder, 'verdicts.ndjson'),
      pages: join(folder, 'pages'),
      now: () => new Date(0),
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const at = (path: string) => server.url.replace('lab/pages/review.html', path);
  const origin = () => new URL(server.url).origin;
  const post = (body: unknown, headers: Record<string, string>) =>
    fetch(at('verdicts'), { method: 'POST', headers, body: JSON.stringify(body) });

  test('listens on this computer only', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  test('gives nothing to whoever does not know the address', async () => {
    expect((await fetch(`${origin()}/items`)).status).toBe(404);
    expect((await fetch(`${origin()}/guessed/items`)).status).toBe(404);
  });

  test('gives nothing to a page of another name that points here', async () => {
    const url = new URL(at('items'));
    const status = await new Promise((resolve, reject) => {
      request(url, { headers: { Host: `rebound.example:${url.port}` } }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('gives the cases without saying which are spoiled', { timeout: 30_000 }, async () => {
    const list = await (await fetch(at('items'))).json();
    expect(reviewItemsSchema.parse(list)).toEqual({ items: items.map(({ key }) => ({ key, verdict: null })) });
    const shown = reviewCaseSchema.parse(await (await fetch(at(`items/${first?.key}`))).json());
    expect(shown.labels).toEqual(first?.labels.behaviors);
    expect(shown.frames.length).toBeGreaterThan(100);
    expect(Object.keys(shown)).toEqual(['key', 'durationMs', 'aspect', 'labels', 'frames']);
  });

  test('serves no file outside of the pages', async () => {
    expect((await fetch(at('..%2f..%2fpackage.html'))).status).toBe(404);
    expect((await fetch(at('lab/review.ts'))).status).toBe(404);
  });

  test('saves a verdict from its own page, and from no other', async () => {
    const said = { key: first?.key, verdict: 'reject' };
    expect((await post(said, { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post({ ...said, key: 'no such case' }, { Origin: origin() })).status).toBe(400);
    expect(await readVerdicts(join(folder, 'verdicts.ndjson'))).toEqual([]);
    expect((await post(said, { Origin: origin() })).status).toBe(200);
    const line = await readFile(join(folder, 'verdicts.ndjson'), 'utf8');
    expect(JSON.parse(line)).toEqual({ ...said, judge: 'person', at: new Date(0).toISOString() });
    const list = reviewItemsSchema.parse(await (await fetch(at('items'))).json());
    expect(list.items[0]?.verdict).toBe('reject');
  });
});
