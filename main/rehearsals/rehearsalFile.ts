import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Rehearsal, rehearsalSchema, SCHEMA_VERSION } from '../../shared/timeline.ts';
import { codeOf } from '../disk/diskProblem.ts';
import { parseJson } from '../disk/lines.ts';
import { replaceDurably } from '../disk/writeDurably.ts';
import { FILES } from './rehearsalFolder.ts';

const partialSchema = rehearsalSchema.partial();
/** The fields of a damaged rehearsal.json that are still good. */
export type Salvaged = z.output<typeof partialSchema>;

/** What stands in a folder's rehearsal.json. */
export type SavedRehearsal =
  | { readonly state: 'good'; readonly rehearsal: Rehearsal }
  | { readonly state: 'damaged'; readonly salvaged: Salvaged }
  /** Written by a newer Greenroom: not ours to touch. */
  | { readonly state: 'newer' }
  | { readonly state: 'missing' };

const versionSchema = z.object({ schemaVersion: z.number() });

/** Reads rehearsal.json. Its id is the folder's name, also after a person has copied or renamed the folder. */
export async function readRehearsalFile(folder: string, id: string): Promise<SavedRehearsal> {
  let text: string;
  try {
    text = await readFile(join(folder, FILES.rehearsal), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return { state: 'missing' };
    throw error;
  }
  const value = parseJson(text);
  const rehearsal = rehearsalSchema.safeParse(value);
  if (rehearsal.success) return { state: 'good', rehearsal: { ...rehearsal.data, id } };
  const version = versionSchema.safeParse(value);
  if (version.success && version.data.schemaVersion > SCHEMA_VERSION) return { state: 'newer' };
  return { state: 'damaged', salvaged: salvage(value) };
}

/** Replaces rehearsal.json as a whole; it is on disk when the promise resolves. */
export async function writeRehearsalFile(folder: string, rehearsal: Rehearsal): Promise<void> {
  await replaceDurably(join(folder, FILES.rehearsal), `${JSON.stringify(rehearsal, null, 2)}\n`);
}

function salvage(value: unknown): Salvaged {
  if (typeof value !== 'object' || value === null) return {};
  const good = Object.entries(value).filter(([key, field]) => {
    const schema = key in rehearsalSchema.shape ? rehearsalSchema.shape[key as keyof Rehearsal] : undefined;
    return schema?.safeParse(field).success === true;
  });
  return partialSchema.parse(Object.fromEntries(good));
}
