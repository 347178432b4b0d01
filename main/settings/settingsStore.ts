import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../shared/settings.ts';

export interface SettingsStore {
  read(): Settings;
  /** Writes what changes, and gives the whole. */
  write(change: Partial<Settings>): Settings;
}

/** A damaged file is put aside, never deleted, and the defaults hold. */
function setAsideIfDamaged(file: string, onTrouble: (what: string) => void): void {
  if (!existsSync(file)) return;
  try {
    settingsSchema.parse({ ...DEFAULT_SETTINGS, ...JSON.parse(readFileSync(file, 'utf8')) });
  } catch (error) {
    const aside = `${file}.damaged`;
    renameSync(file, aside);
    onTrouble(`Settings could not be read and were put aside as ${aside}: ${String(error)}`);
  }
}

/** @param folder The app's data folder; the settings are `settings.json` in it. */
export function openSettings(folder: string, onTrouble: (what: string) => void): SettingsStore {
  setAsideIfDamaged(join(folder, 'settings.json'), onTrouble);
  const store = new Store<Settings>({ name: 'settings', cwd: folder, defaults: DEFAULT_SETTINGS });
  return {
    read: () => settingsSchema.parse({ ...DEFAULT_SETTINGS, ...store.store }),
    write(change) {
      const next = settingsSchema.parse({ ...store.store, ...change });
      store.store = next;
      return next;
    },
  };
}
