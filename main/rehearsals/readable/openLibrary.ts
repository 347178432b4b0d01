import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GreenroomError } from '../../../shared/problem.ts';
import type { Material } from '../../../shared/rehearsal/material.ts';
import { type SignalRow, signalRowSchema, type Timeline } from '../../../shared/rehearsal/timeline.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { readMaterial } from '../files/materialFile.ts';
import { createRehearsalFiles } from '../files/rehearsalFiles.ts';
import { FILES, idsIn, isSafeName, pathInside } from '../files/rehearsalFolder.ts';
import { readTimeline } from '../files/timelineFiles.ts';
import { assertInside, folderInside } from './inside.ts';
import { RESULTS, readResults } from './results.ts';

/** A library as far as an assistant may look into it. Nothing here writes. */
export interface ReadableLibrary {
  /** Real path of the folder that the rehearsals' folders are in. */
  readonly root: string;
  /** Newest first; of everything that looks like a rehearsal, readable or not. */
  ids(): Promise<string[]>;
  /** Throws `rehearsal-missing` or `rehearsal-damaged`. */
  read(id: string): Promise<Timeline>;
  material(id: string): Promise<Material>;
  /** Empty for the results of `analyze`, which has none. */
  signals(id: string): Promise<SignalRow[]>;
  /** JPEG bytes of a strip; throws `rehearsal-damaged` for what is no JPEG. */
  strip(id: string, file: string): Promise<Uint8Array>;
  /** Names the state of a rehearsal's files: another one when something was written. */
  stamp(id: string): Promise<string>;
}

const READ = [
  FILES.rehearsal,
  FILES.events,
  FILES.signals,
  FILES.feedback,
  FILES.usage,
  FILES.summary,
  FILES.judgements,
  FILES.notes,
  FILES.heldBack,
  FILES.material,
] as const;

const WORDS = [
  FILES.rehearsal,
  FILES.events,
  FILES.feedback,
  FILES.notes,
  FILES.heldBack,
  FILES.material,
  RESULTS,
] as const;

/**
 * Opens the app's library, a folder with folders that `analyze` has written, or one such folder.
 *
 * @param onTrouble Told what was skipped; for a log.
 */
export async function openLibrary(folder: string, onTrouble: (what: string) => void): Promise<ReadableLibrary> {
  const given = await realpath(folder).catch(() => folder);
  const single = (await isThere(join(given, RESULTS))) && isSafeName(basename(given)) ? basename(given) : null;
  const root = single === null ? given : dirname(given);
  const files = createRehearsalFiles(root, onTrouble);

  async function placeOf(id: string): Promise<{ folder: string; results: boolean }> {
    if (single !== null && id !== single) throw new GreenroomError('rehearsal-missing', { id });
    const place = await folderInside(root, id);
    for (const file of [...READ, RESULTS]) await assertInside(place, id, [file]);
    return {
      folder: place,
      results: !(await isThere(join(place, FILES.rehearsal))) && (await isThere(join(place, RESULTS))),
    };
  }

  return {
    root,
    ids: async () => (single !== null ? [single] : (await idsIn(root)).sort().reverse()),
    async read(id) {
      const place = await placeOf(id);
      return place.results ? readResults(place.folder, id) : readTimeline(files, id, async () => null);
    },
    material: async (id) => readMaterial((await placeOf(id)).folder),
    async signals(id) {
      const { results } = await placeOf(id);
      return results ? [] : files.rowsOf(id, FILES.signals, signalRowSchema);
    },
    async strip(id, file) {
      const place = await placeOf(id);
      if (!isSafeName(file)) throw new GreenroomError('rehearsal-damaged', { id });
      await assertInside(place.folder, id, [FILES.strips, file]);
      const bytes = await readFile(join(place.folder, FILES.strips, file));
      // What goes out as a picture begins like one.
      if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new GreenroomError('rehearsal-damaged', { id });
      return bytes;
    },
    stamp: (id) => stampOf(pathInside(root, id, [])),
  };
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** Of the files that say something in words. Only sizes and times are looked at, so links do no harm here. */
async function stampOf(folder: string): Promise<string> {
  const states = WORDS.map(async (name) => {
    try {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${size}:${Math.round(mtimeMs)}`;
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return '';
      throw error;
    }
  });
  return (await Promise.all(states)).join(' ');
}
