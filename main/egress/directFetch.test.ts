import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { directFetch } from './directFetch.ts';

test('a session that could not be opened is opened anew for the next request', async () => {
  let opened = 0;
  const send = directFetch(() => {
    const first = ++opened === 1;
    return {
      setSpellCheckerDictionaryDownloadURL: () => undefined,
      setSpellCheckerLanguages: () => undefined,
      setSpellCheckerEnabled: () => undefined,
      setProxy: async () => {
        if (first) throw new Error('The network service is restarting.');
      },
      fetch: async () => new Response('ready'),
    } as unknown as Session;
  });
  await expect(send('https://example.test')).rejects.toThrow('restarting');
  expect(await (await send('https://example.test')).text()).toBe('ready');
  await send('https://example.test');
  expect(opened).toBe(2);
});
