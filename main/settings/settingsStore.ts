import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../shared/settings.ts';
import { replaceSync } from '../disk/replaceSync.ts';

export interface SettingsStore {
  read(): Settings;
  /** Writes what changes, and gives the whole. */
  write(change: Partial<Settings>): Settings;
}

/** @param folder The app's data folder; the settings are `settings.json` in it. */
export function openSettings(folder: string, onTrouble: (what: string) => void): SettingsStore {
  const file = join(folder, 'settings.json');

  /** A damaged file is put aside, never deleted, and the defaults hold. */
  function read(): Settings {
    if (!existsSync(file)) return DEFAULT_SETTINGS;
    try {
      return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...JSON.parse(readFileSync(file, 'utf8')) });
    } catch (error) {
      const aside = `${file}.damaged`;
      renameSync(file, aside);
      onTrouble(`Settings could not be read and were put aside as ${aside}: ${String(error)}`);
      return DEFAULT_SETTINGS;
    }
  }
  read();
  return {
    read,
    write(change) {
      const next = settingsSchema.parse({ ...read(), ...change });
      mkdirSync(folder, { recursive: true });
      replaceSync(file, `${JSON.stringify(next, null, 2)}\n`);
      return next;
    },
  };
}
