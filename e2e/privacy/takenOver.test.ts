import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bindBridge } from '../../main/bridge/bind.ts';
import { openApiKey } from '../../main/egress/apiKey.ts';
import { type Answer, CALL_CHANNEL, DROP_CHANNEL } from '../../shared/bridge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import { KEY } from '../coaching/services/coachingStage.ts';
import { startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { hostServices } from '../hostedServices.ts';

/** What a page that somebody else has taken over can reach through the bridge: it may call anything, with anything. */
const MODELS = { face: 'assembled', pose: 'assembled', hand: 'assembled' };
const START = { title: 'Talk', models: MODELS };
const AT = '2026-11-27T12:00:00.000Z';

let data: string;
let server: VlmServer;
/** What the person was asked in a dialog of the app's own, and what they answer. */
let asked: string[];
let answer: boolean;
let close: () => Promise<void>;
let invoke: (channel: string, ...given: unknown[]) => Promise<Answer<never>>;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'greenroom-page-'));
  server = await startVlmServer();
  await writeFile(join(data, 'settings.json'), '{}');
  await writeFile(join(data, 'secret.txt'), 'what no page may read');
  asked = [];
  answer = false;
  await openServices();
});
afterEach(async () => {
  await close();
  await server.close();
  await rm(data, { recursive: true });
});

async function openServices(): Promise<void> {
  let settings: Settings = DEFAULT_SETTINGS;
  const storage = {
    isEncryptionAvailable: () => false,
    getSelectedStorageBackend: () => 'unknown' as const,
  } as unknown as Electron.SafeStorage;
  const services = await hostServices(data, undefined, {
    settings: {
      read: () => settings,
      write: (change) => {
        settings = { ...settings, ...change };
        return settings;
      },
    },
    key: openApiKey(data, storage, () => undefined, 'https://api.anthropic.com'),
    async confirm({ message, detail }) {
      asked.push(`${message} ${detail}`);
      return answer;
    },
  });
  const channels = new Map<
    string,
    (event: { senderFrame: { url: string } }, ...given: unknown[]) => Promise<unknown>
  >();
  bindBridge(
    {
      handle: (channel, handler) => void channels.set(channel, handler),
      removeHandler: (channel) => void channels.delete(channel),
    },
    services.handlers,
    { film: services.films.open, material: services.materials.open },
    'app://greenroom',
    () => undefined,
  );
  const event = { senderFrame: { url: 'app://greenroom/index.html' } };
  invoke = async (channel, ...given) => (await channels.get(channel)?.(event, ...given)) as Answer<never>;
  close = services.close;
}

const call = (name: string, input?: unknown) => invoke(CALL_CHANNEL, name, input);
async function settingsNow(): Promise<Settings> {
  const read = await call('settings.read');
  if (!read.ok) throw new Error(read.problem.kind);
  return (read.value as { settings: Settings }).settings;
}

test('it cannot give the consent of the person', async () => {
  const consent = { provider: 'anthropic', baseUrl: server.url, at: AT };
  await call('settings.write', { provider: 'anthropic', baseUrl: server.url });
  expect((await call('settings.write', { consent })).ok).toBe(false);
  await call('coaching.agree');
  expect((await settingsNow()).consent).toBeNull();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain(server.url);
});

test('a yes in the dialog holds for the provider and address that it named, and for no other', async () => {
  answer = true;
  await call('settings.write', { provider: 'anthropic', baseUrl: server.url });
  await call('coaching.agree');
  expect((await settingsNow()).consent).toMatchObject({ provider: 'anthropic', baseUrl: server.url });
  await call('settings.write', { rate: 5 });
  expect((await settingsNow()).consent).not.toBeNull();
  await call('settings.write', { baseUrl: 'https://example.com' });
  await call('settings.write', { baseUrl: server.url });
  expect((await settingsNow()).consent).toBeNull();
});

test('it cannot have a key sent to another server than the one it was given for', async () => {
  answer = true;
  await call('settings.write', { provider: 'anthropic', baseUrl: null });
  await call('settings.writeKey', KEY);
  await call('settings.write', { baseUrl: server.url });
  expect(await call('coaching.test')).toMatchObject({ value: { outcome: 'no-key' } });
  expect(await call('settings.read')).toMatchObject({ value: { key: 'none' } });
  expect(server.all).toEqual([]);
  await call('settings.write', { baseUrl: null });
  expect(await call('settings.read')).toMatchObject({ value: { key: 'memory' } });
});

test('it cannot send so much as a test to a server elsewhere without a yes of the person', async () => {
  await call('settings.write', { provider: 'anthropic', baseUrl: 'https://greenroom.invalid' });
  await call('settings.writeKey', KEY);
  expect(await call('coaching.test')).toMatchObject({ ok: false, problem: { kind: 'canceled' } });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('https://greenroom.invalid');
});

test('it opens no file by its path, neither as a film nor as what a rehearsal is of', async () => {
  const path = join(data, 'secret.txt');
  expect((await call('films.open', { path })).ok).toBe(false);
  const source = { kind: 'film', path, name: 'secret.txt' };
  expect((await call('rehearsals.start', { ...START, source })).ok).toBe(false);
  expect((await call('settings.write', { modelsFolder: data })).ok).toBe(false);
  expect((await settingsNow()).modelsFolder).toBeNull();
});

test('a film that the person dropped is opened, and a rehearsal can be of it', async () => {
  const path = join(data, 'secret.txt');
  const opened = await invoke(DROP_CHANNEL, path);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { source } = opened.value as { source: object };
  expect((await call('rehearsals.start', { ...START, source })).ok).toBe(true);
  // Something that has no path on this computer, as a file that the page made itself.
  expect((await invoke(DROP_CHANNEL, '')).ok).toBe(false);
});
