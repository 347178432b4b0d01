import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredRehearsal } from '../../../shared/rehearsal/storedRehearsal.ts';
import type { Rehearsal } from '../../../shared/rehearsal/timeline.ts';
import { UNFINISHED } from '../../disk/unfinished.ts';
import type { RehearsalFiles } from '../files/rehearsalFiles.ts';
import { FILES } from '../files/rehearsalFolder.ts';
import { rebuildRehearsal } from './rebuild.ts';
import { findRemains, type Remains } from './remains.ts';

/**
 * Looks at one folder that nobody is writing to and puts it in order.
 * Returns the rehearsal when it was recovered, and says so when there was nothing to do or nothing worth keeping.
 */
export async function recoverFolder(
  files: RehearsalFiles,
  id: string,
  now: Date,
): Promise<Rehearsal | 'as it was' | 'nothing to keep'> {
  const folder = files.pathOf(id);
  await removeUnfinished(folder);
  const saved = await files.saved(id);
  if (saved.state === 'newer' || (saved.state === 'good' && saved.stored.state !== 'recording')) return 'as it was';
  const remains = await findRemains(folder);
  if (saved.state === 'good') {
    // A film's analysis can be run again from the film; what the camera saw cannot.
    if (saved.stored.source.kind !== 'camera' || remains.empty) return 'nothing to keep';
    return files.inBrief(await files.write(endBrokenOff(saved.stored, remains)));
  }
  if (remains.empty) {
    if (saved.state === 'missing') await removeIfEmpty(folder);
    return 'as it was';
  }
  const salvaged = saved.state === 'damaged' ? saved.salvaged : {};
  const rebuilt = rebuildRehearsal(id, salvaged, remains, now);
  if (saved.state === 'damaged') await rename(join(folder, FILES.rehearsal), join(folder, FILES.damaged));
  return files.inBrief(await files.write(rebuilt));
}

/** What a replacement or a copy leaves behind when the power goes before its rename. */
export async function removeUnfinished(folder: string): Promise<void> {
  const unfinished = (await readdir(folder)).filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => rm(join(folder, name), { force: true })));
}

/** For a folder cut off before its first file. rmdir takes only what is empty, which is all that may go here. */
async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(join(folder, FILES.strips)).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

/** Ends a rehearsal that broke off, with the duration that its data shows. */
export function endBrokenOff(rehearsal: StoredRehearsal, remains: Remains): StoredRehearsal {
  const { recording: _, ...rest } = rehearsal;
  return {
    ...rest,
    ...(remains.recording === undefined ? {} : { recording: remains.recording }),
    ...remains.noted,
    state: 'recovered',
    durationMs: Math.max(rehearsal.durationMs, remains.durationMs),
  };
}
