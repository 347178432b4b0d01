import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';
import { z } from 'zod';
import type { KeyState } from '../../shared/settings.ts';

/** One key, and the server that it was given for; asked for with any other server's origin, there is none. */
export interface ApiKey {
  read(origin: string): string | undefined;
  /** In the place of the one before. */
  write(key: string, origin: string): KeyState;
  forget(): KeyState;
  state(origin: string): KeyState;
}

const keptSchema = z.object({ key: z.string().min(1), origin: z.string().min(1) });
type Kept = z.infer<typeof keptSchema>;

/** On Linux without a keyring safeStorage "encrypts" with a password that everybody knows. */
function canProtect(storage: SafeStorage): boolean {
  if (!storage.isEncryptionAvailable()) return false;
  return process.platform !== 'linux' || storage.getSelectedStorageBackend() !== 'basic_text';
}

/**
 * The key, encrypted by the operating system; where that protects nothing, in memory until the app is closed.
 *
 * @param before Whom a key belongs to that was saved without its server: the one that the settings named at the start.
 */
export function openApiKey(
  folder: string,
  storage: SafeStorage,
  onTrouble: (what: string) => void,
  before: string,
): ApiKey {
  const file = join(folder, 'key.bin');
  let inMemory: Kept | undefined;

  function saved(): Kept | undefined {
    if (!existsSync(file) || !canProtect(storage)) return undefined;
    try {
      const text = storage.decryptString(readFileSync(file));
      return text.startsWith('{') ? keptSchema.parse(JSON.parse(text)) : { key: text, origin: before };
    } catch (error) {
      // Not what it says: a message about what was read would repeat it.
      onTrouble(`The saved key could not be read: ${error instanceof Error ? error.name : 'unknown'}`);
      return undefined;
    }
  }
  function save(kept: Kept): void {
    writeFileSync(file, storage.encryptString(JSON.stringify(kept)), { mode: 0o600 });
  }
  const first = saved();
  // From now on the settings may change, and the key must not follow them.
  if (first !== undefined) save(first);

  const of = (kept: Kept | undefined, origin: string) => (kept?.origin === origin ? kept.key : undefined);
  const state = (origin: string): KeyState => {
    if (of(inMemory, origin) !== undefined) return 'memory';
    return of(saved(), origin) !== undefined ? 'saved' : 'none';
  };
  return {
    read: (origin) => of(inMemory ?? saved(), origin),
    write(key, origin) {
      if (canProtect(storage)) {
        save({ key, origin });
        inMemory = undefined;
      } else {
        inMemory = { key, origin };
      }
      return state(origin);
    },
    forget() {
      inMemory = undefined;
      rmSync(file, { force: true });
      return 'none';
    },
    state,
  };
}
