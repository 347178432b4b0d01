import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { codeOf } from '../../../main/disk/diskProblem.ts';
import { newestOf } from '../../../main/rehearsals/files/newestOf.ts';
import { createRehearsalFiles, type RehearsalFiles } from '../../../main/rehearsals/files/rehearsalFiles.ts';
import { FILES, idsIn } from '../../../main/rehearsals/files/rehearsalFolder.ts';
import { eventsOf } from '../../../main/rehearsals/files/timelineFiles.ts';
import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import { forAudience } from '../../../shared/behaviors/forAudience.ts';
import type { SavedSignals } from '../../../shared/detector/replay.ts';
import { judgementSchema, type Sensitivities, signalRowSchema } from '../../../shared/rehearsal/timeline.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import type { JudgedRehearsal, Moment } from './evidence.ts';

/** What a person has said of their own rehearsals. */
export interface Mine {
  readonly rehearsals: readonly JudgedRehearsal[];
  /** How soon behaviors are noticed in the rehearsals to come. */
  readonly sensitivities: Sensitivities;
  /** null: the computer's. */
  readonly language: z.infer<typeof settingsSchema.shape.language>;
}

/**
 * Reads a library and the settings of the app that it belongs to, and changes nothing.
 *
 * @param onTrouble Told of what could not be read and is therefore left out.
 */
export async function readMine(library: string, onTrouble: (what: string) => void): Promise<Mine> {
  const files = createRehearsalFiles(library, onTrouble);
  const rehearsals: JudgedRehearsal[] = [];
  for (const id of (await idsIn(library)).sort()) {
    try {
      rehearsals.push(await readRehearsal(files, id));
    } catch (error) {
      // One folder that cannot be read says nothing of the others; it is named.
      onTrouble(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { rehearsals, ...(await readSettings(join(library, '..', 'settings.json'))) };
}

async function readRehearsal(files: RehearsalFiles, id: string): Promise<JudgedRehearsal> {
  const rehearsal = await files.load(id);
  const { title, durationMs, calibrated = {}, neutral, gaps, audience } = rehearsal;
  const events = await eventsOf(files, rehearsal);
  const said = newestOf(await files.rowsOf(id, FILES.judgements, judgementSchema), ({ eventId }) => eventId);
  const isJudged = new Set<string>();
  const judged = said.flatMap(({ eventId, counts, moment }): (Moment & { readonly isReal: boolean })[] => {
    // Before moments were kept with what was said of them, they are among the events or nowhere.
    const of = moment ?? events.find((event) => event.id === eventId);
    if (counts === null || of === undefined) return [];
    isJudged.add(eventId);
    return [{ ...of, isReal: counts }];
  });
  const rows = await files.rowsOf(id, FILES.signals, signalRowSchema);
  const saved: SavedSignals = { rows, durationMs, calibrated, neutral, gaps };
  return {
    title,
    behaviors: forAudience(BEHAVIORS, audience),
    saved,
    judged,
    others: events.filter((event) => !isJudged.has(event.id)),
  };
}

const settingsFileSchema = settingsSchema.pick({ sensitivities: true, language: true }).partial();

async function readSettings(file: string): Promise<Pick<Mine, 'sensitivities' | 'language'>> {
  try {
    const { sensitivities = {}, language = null } = settingsFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { sensitivities, language };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { sensitivities: {}, language: null };
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
