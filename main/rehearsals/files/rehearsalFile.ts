import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { migrate, versionOf } from '../../../shared/migrations/migrate.ts';
import { GreenroomError } from '../../../shared/problem.ts';
import { type StoredRehearsal, storedRehearsalSchema } from '../../../shared/rehearsal/storedRehearsal.ts';
import { SCHEMA_VERSION } from '../../../shared/rehearsal/timeline.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { parseJson } from '../../disk/lines.ts';
import { replaceDurably } from '../../disk/writeDurably.ts';
import { backupName, FILES } from './rehearsalFolder.ts';

const partialSchema = storedRehearsalSchema.partial();
/** The fields of a damaged rehearsal.json that are still good. */
export type Salvaged = z.output<typeof partialSchema>;

/** What stands in a folder's rehearsal.json. One of an earlier version is read as this one would have written it. */
export type SavedRehearsal =
  | { readonly state: 'good'; readonly stored: StoredRehearsal }
  | { readonly state: 'damaged'; readonly salvaged: Salvaged }
  /** Written by a newer Greenroom, and not ours to touch; with what of it is as it is here. */
  | { readonly state: 'newer'; readonly salvaged: Salvaged }
  | { readonly state: 'missing' };

/** Reads rehearsal.json. Its id is the folder's name, also after a person has copied or renamed the folder. */
export async function readRehearsalFile(folder: string, id: string): Promise<SavedRehearsal> {
  const text = await textOf(folder);
  if (text === undefined) return { state: 'missing' };
  const value = parseJson(text);
  if ((versionOf(value) ?? 0) > SCHEMA_VERSION) return { state: 'newer', salvaged: salvage(value) };
  const current = migrate(value);
  const stored = storedRehearsalSchema.safeParse(current);
  if (stored.success) return { state: 'good', stored: { ...stored.data, id } };
  return { state: 'damaged', salvaged: salvage(current) };
}

/**
 * Replaces rehearsal.json as a whole; it is on disk when the promise resolves. What an earlier version wrote is kept beside it. Throws
 * `rehearsal-newer` where a newer version has written.
 */
export async function writeRehearsalFile(folder: string, stored: StoredRehearsal): Promise<void> {
  const path = join(folder, FILES.rehearsal);
  const before = await textOf(folder);
  const version = before === undefined ? undefined : versionOf(parseJson(before));
  if (version !== undefined && version > SCHEMA_VERSION) throw new GreenroomError('rehearsal-newer', { id: stored.id });
  if (before !== undefined && version !== undefined && version < SCHEMA_VERSION) {
    await replaceDurably(join(folder, backupName(version)), before);
  }
  await replaceDurably(path, `${JSON.stringify(stored, null, 2)}\n`);
}

async function textOf(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, FILES.rehearsal), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function salvage(value: unknown): Salvaged {
  if (typeof value !== 'object' || value === null) return {};
  const shape: Readonly<Record<string, z.ZodType>> = storedRehearsalSchema.shape;
  const good = Object.entries(value).filter(([key, field]) => {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return schema?.safeParse(field).success === true;
  });
  return partialSchema.parse(Object.fromEntries(good));
}
