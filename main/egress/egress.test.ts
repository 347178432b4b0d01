import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import { systemClock } from '../clock.ts';
import type { Consent } from './consent.ts';
import { createEgress, NotAgreed } from './egress.ts';

const OWN = 'https://api.anthropic.com';
const PICTURE = JSON.stringify({ messages: [{ role: 'user', content: [{ type: 'image' }] }] });
const WORDS = JSON.stringify({ messages: [{ role: 'user', content: 'ready?' }] });

let settings: Settings;
let sent: { url: string; authorization: string | null; redirect: string | undefined }[];
let asked: string[];
let answer: boolean;
let keys: Map<string, string>;

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, provider: 'anthropic' };
  sent = [];
  asked = [];
  answer = true;
  keys = new Map();
});

const egress = () =>
  createEgress({
    settings: {
      read: () => settings,
      write(change) {
        settings = { ...settings, ...change };
        return settings;
      },
    },
    key: {
      read: (origin) => keys.get(origin),
      write(key, origin) {
        keys.set(origin, key);
        return 'saved';
      },
      forget() {
        keys.clear();
        return 'none';
      },
      state: (origin) => (keys.has(origin) ? 'saved' : 'none'),
    },
    async confirm({ message }) {
      asked.push(message);
      return answer;
    },
    clock: systemClock,
    language: () => 'en',
    async fetch(input, init) {
      const { authorization = null } = Object.fromEntries(new Headers(init?.headers));
      sent.push({ url: String(input), authorization, redirect: init?.redirect });
      return new Response('{}');
    },
  });

test('nothing is sent before a yes; then it goes to the server of the yes, with the key for it', async () => {
  const door = egress();
  door.writeKey('the key');
  await expect(door.sendMoments(`${OWN}/v1/messages`, { body: PICTURE })).rejects.toThrow(NotAgreed);
  expect(await door.agree()).toBe(true);
  expect(asked).toHaveLength(1);
  await door.sendMoments(`${OWN}/v1/messages`, { body: PICTURE, headers: { authorization: 'Bearer a stand-in' } });
  expect(sent).toEqual([{ url: `${OWN}/v1/messages`, authorization: 'Bearer the key', redirect: 'manual' }]);
  await expect(door.sendMoments('https://example.com/v1/messages', { body: PICTURE })).rejects.toThrow(NotAgreed);
});

test('a consent that was taken back opens nothing, nor does one that was only written down', async () => {
  const door = egress();
  door.writeKey('the key');
  await door.agree();
  door.withdraw();
  await expect(door.sendMoments(`${OWN}/v1/messages`, { body: PICTURE })).rejects.toThrow(NotAgreed);
  const written: Consent = { provider: 'anthropic', address: 'https://example.com', what: 'moments' };
  await expect(door.send(written, 'https://example.com/v1/messages')).rejects.toThrow(NotAgreed);
  expect(sent).toEqual([]);
});

test('a no changes nothing', async () => {
  answer = false;
  const door = egress();
  expect(await door.agree()).toBe(false);
  expect(settings.consent).toBeNull();
});

test('a test carries a few words and no picture', async () => {
  const door = egress();
  door.writeKey('the key');
  const { fetch } = await door.openForTest();
  await fetch(`${OWN}/v1/messages`, { body: WORDS });
  await expect(fetch(`${OWN}/v1/messages`, { body: PICTURE })).rejects.toThrow(NotAgreed);
  await expect(fetch(`${OWN}/v1/messages`, { body: 'x'.repeat(10_000) })).rejects.toThrow(NotAgreed);
  expect(sent).toHaveLength(1);
  expect(asked).toEqual([]);
});

test('a server of one’s own gets no key, and one elsewhere has to be agreed to as such', async () => {
  settings = { ...settings, provider: 'compatible', baseUrl: 'http://192.0.2.7:11434' };
  keys.set('http://192.0.2.7:11434', 'a key of another provider');
  const door = egress();
  await expect((await door.openForTest()).fetch('http://192.0.2.7:11434/v1/messages')).rejects.toThrow(NotAgreed);
  await door.agree();
  expect(settings.consent).toMatchObject({ away: true });
  await door.sendMoments('http://192.0.2.7:11434/v1/messages', { body: PICTURE });
  expect(sent).toEqual([expect.objectContaining({ authorization: null })]);
});

test('a key never goes out over plain http to somebody else, whatever is answered', async () => {
  settings = { ...settings, baseUrl: 'http://example.com' };
  const door = egress();
  door.writeKey('the key');
  await expect(door.agree()).rejects.toThrow('address-refused');
  await expect((await door.openForTest()).fetch('http://example.com/v1/messages', { body: WORDS })).rejects.toThrow(
    NotAgreed,
  );
  expect(asked).toEqual([]);
  expect(sent).toEqual([]);
});

test('what stands for the key is not the key', () => {
  const door = egress();
  expect(door.keyStandIn()).toBeUndefined();
  door.writeKey(' the key ');
  expect(door.keyStandIn()).toBeDefined();
  expect(door.keyStandIn()).not.toContain('the key');
});
