import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type {} from '../../renderer/app/bridge.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { LEAVES } from '../films/films.ts';
import { openFilm } from '../person.ts';
import { project } from './commandLine.ts';

const en = wordsFor('en');

/** Signed by nobody: `openssl req -x509`, for localhost. */
const untrusted = (part: 'key' | 'cert') => readFile(join(project, 'e2e', 'fakes', `untrusted.${part}.pem`));

test('the environment cannot make the app hand a key to a server that nobody vouches for', async ({ open, data }) => {
  let handshakes = 0;
  const requests: string[] = [];
  const server = createServer({ key: await untrusted('key'), cert: await untrusted('cert') }, (request, response) => {
    requests.push(request.headers.authorization ?? '');
    response.writeHead(500).end();
  });
  server.on('connection', () => {
    handshakes += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const provider = 'anthropic';
    const consent = { provider, baseUrl, at: '2026-01-01T00:00:00.000Z' };
    await writeFile(join(data, 'settings.json'), JSON.stringify({ provider, baseUrl, consent }));
    const { app, page } = await open({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    await page.evaluate(() => window.greenroom.call('settings.writeKey', 'a key for this test'));
    await openFilm(app, page, LEAVES);
    await expect.poll(() => handshakes, { timeout: 60_000 }).toBeGreaterThan(0);
    // The landmark words stand, and the timeline says why.
    await expect(page.getByText(en.review.reasons.offline)).toBeVisible({ timeout: 60_000 });
    expect(requests).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
