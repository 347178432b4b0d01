import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApiKey } from './apiKey.ts';

const OWN = 'https://api.anthropic.com';
const ELSEWHERE = 'https://example.com';

/** Turns the letters around, as a keyring would in a way that cannot be read at once. */
const keyring = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text: string) => Buffer.from([...text].reverse().join('')),
  decryptString: (bytes: Buffer) => [...bytes.toString()].reverse().join(''),
} as unknown as SafeStorage;

let folder: string;
let troubles: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-key-'));
  troubles = [];
});
afterEach(() => rm(folder, { recursive: true }));
const openFor = (before: string) => openApiKey(folder, keyring, (what) => troubles.push(what), before);

test('a key is there for the server that it was given for, also after a restart', () => {
  expect(openFor(OWN).write('the key', OWN)).toBe('saved');
  const again = openFor(ELSEWHERE);
  expect(again.read(OWN)).toBe('the key');
  expect(again.read(ELSEWHERE)).toBeUndefined();
  expect(again.state(ELSEWHERE)).toBe('none');
});

test('a key that was saved without its server belongs to the one that the settings named when it was found', async () => {
  await writeFile(join(folder, 'key.bin'), keyring.encryptString('sk-old'));
  expect(openFor(OWN).read(OWN)).toBe('sk-old');
  const later = openFor(ELSEWHERE);
  expect(later.read(ELSEWHERE)).toBeUndefined();
  expect(later.read(OWN)).toBe('sk-old');
});

test('what cannot be read is no key, and nothing of it is said', async () => {
  await writeFile(join(folder, 'key.bin'), keyring.encryptString('{"key":"sk-secret"'));
  const key = openFor(OWN);
  expect(key.read(OWN)).toBeUndefined();
  expect(troubles.join()).not.toContain('sk-secret');
  expect(key.forget()).toBe('none');
  await expect(readFile(join(folder, 'key.bin'))).rejects.toThrow('ENOENT');
});
