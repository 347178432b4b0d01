import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';
import type { KeyState } from '../../shared/settings.ts';

export interface ApiKey {
  read(): string | undefined;
  write(key: string): KeyState;
  forget(): KeyState;
  state(): KeyState;
}

/** On Linux without a keyring safeStorage "encrypts" with a password that everybody knows. */
function canProtect(storage: SafeStorage): boolean {
  if (!storage.isEncryptionAvailable()) return false;
  return process.platform !== 'linux' || storage.getSelectedStorageBackend() !== 'basic_text';
}

/** The key, encrypted by the operating system; where that protects nothing, in memory until the app is closed. */
export function openApiKey(folder: string, storage: SafeStorage, onTrouble: (what: string) => void): ApiKey {
  const file = join(folder, 'key.bin');
  let inMemory: string | undefined;

  function saved(): string | undefined {
    if (!existsSync(file) || !canProtect(storage)) return undefined;
    try {
      return storage.decryptString(readFileSync(file));
    } catch (error) {
      onTrouble(`The saved key could not be decrypted: ${error instanceof Error ? error.message : 'unknown'}`);
      return undefined;
    }
  }
  const state = (): KeyState => (inMemory !== undefined ? 'memory' : saved() !== undefined ? 'saved' : 'none');
  return {
    read: () => inMemory ?? saved(),
    write(key) {
      if (canProtect(storage)) {
        writeFileSync(file, storage.encryptString(key), { mode: 0o600 });
        inMemory = undefined;
      } else {
        inMemory = key;
      }
      return state();
    },
    forget() {
      inMemory = undefined;
      rmSync(file, { force: true });
      return state();
    },
    state,
  };
}
