import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_USAGE, type Rehearsal, SCHEMA_VERSION } from '../../shared/timeline.ts';
import { UNFINISHED } from '../disk/unfinished.ts';
import type { Salvaged } from './rehearsalFile.ts';
import type { RehearsalFiles } from './rehearsalFiles.ts';
import { FILES, startOf } from './rehearsalFolder.ts';
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
  if (saved.state === 'newer' || (saved.state === 'good' && saved.rehearsal.state !== 'recording')) return 'as it was';
  const remains = await findRemains(folder);
  if (saved.state === 'good') {
    // A film's analysis can be run again from the film; what the camera saw cannot.
    if (saved.rehearsal.source.kind !== 'camera' || remains.empty) return 'nothing to keep';
    return files.write(endBrokenOff({ ...saved.rehearsal, usage: await files.usageOf(id) }, remains));
  }
  if (remains.empty) {
    if (saved.state === 'missing') await removeIfEmpty(folder);
    return 'as it was';
  }
  const salvaged = saved.state === 'damaged' ? saved.salvaged : {};
  const rebuilt = { ...rebuildRehearsal(id, salvaged, remains, now), usage: await files.usageOf(id) };
  if (saved.state === 'damaged') await rename(join(folder, FILES.rehearsal), join(folder, FILES.damaged));
  return files.write(rebuilt);
}

/** What a replacement or a copy leaves behind when the power goes before its rename. */
async function removeUnfinished(folder: string): Promise<void> {
  const unfinished = (await readdir(folder)).filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => rm(join(folder, name), { force: true })));
}

/** For a folder cut off before its first file. rmdir takes only what is empty, which is all that may go here. */
async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(join(folder, FILES.strips)).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

/** Ends a rehearsal that broke off, with the duration that its data shows. */
export function endBrokenOff(rehearsal: Rehearsal, remains: Remains): Rehearsal {
  const { recording: _, ...rest } = rehearsal;
  return {
    ...rest,
    ...(remains.recording === undefined ? {} : { recording: remains.recording }),
    state: 'recovered',
    durationMs: Math.max(rehearsal.durationMs, remains.durationMs),
  };
}

/** Writes anew what a damaged rehearsal.json said: what is still good in it, and for the rest what the folder shows. */
export function rebuildRehearsal(id: string, salvaged: Salvaged, remains: Remains, now: Date): Rehearsal {
  const startedAt = salvaged.startedAt ?? (startOf(id) ?? now).toISOString();
  const title = salvaged.title ?? startedAt.slice(0, 16).replace('T', ' ');
  const whole = salvaged.state === 'complete' && salvaged.durationMs !== undefined;
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title,
    startedAt,
    durationMs: whole ? (salvaged.durationMs ?? 0) : Math.max(salvaged.durationMs ?? 0, remains.durationMs),
    state: whole ? 'complete' : 'recovered',
    // Only the camera leaves a recording; where a person's own film was is not written anywhere else.
    source: salvaged.source ?? (remains.recording ? { kind: 'camera' } : { kind: 'film', path: '', name: title }),
    ...(remains.recording === undefined ? {} : { recording: remains.recording }),
    // Lost with the file. The assembled bundles are the ones every installation has.
    models: salvaged.models ?? { face: 'assembled', pose: 'assembled', hand: 'assembled' },
    baseline: salvaged.baseline ?? {},
    ...given('calibrated', salvaged),
    ...given('foundWith', salvaged),
    ...given('sensitivities', salvaged),
    ...given('coverage', salvaged),
    ...given('engine', salvaged),
    ...given('gaps', salvaged),
    ...given('pieces', salvaged),
    usage: salvaged.usage ?? NO_USAGE,
    // Whether its pictures may be sent is lost with the file: they are not, until the person asks.
    coaching: salvaged.coaching ?? { state: 'done', pending: 0 },
    ...(salvaged.talk === undefined ? {} : { talk: salvaged.talk }),
    ...(salvaged.asked === undefined ? {} : { asked: salvaged.asked }),
  };
}

/** A field that a rehearsal may lack, where there is one. */
function given<K extends keyof Salvaged>(name: K, salvaged: Salvaged): Pick<Salvaged, K> | Record<never, never> {
  return salvaged[name] === undefined ? {} : { [name]: salvaged[name] };
}
