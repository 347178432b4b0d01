import { randomBytes } from 'node:crypto';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import type { Clock } from '../clock.ts';
import { type CopyOptions, copyDurably } from '../disk/copyDurably.ts';
import { diskProblem } from '../disk/diskProblem.ts';
import { createQueues } from '../disk/queues.ts';
import { createLibraryIndex } from './files/libraryIndex.ts';
import { createReading, type Reading, type ReadingOptions } from './files/reading.ts';
import { createRehearsalFiles } from './files/rehearsalFiles.ts';
import { copyName, idsIn } from './files/rehearsalFolder.ts';
import { asShown } from './files/timelineFiles.ts';
import { createWriting, type Writing } from './files/writing.ts';
import { createInTurn } from './inTurn.ts';
import { recoverFolder, removeUnfinished } from './recording/recovery.ts';
import { createUnderWay, type Rehearsing } from './recording/underWay.ts';
import { createRemoval, type Removed } from './removal.ts';

/** The library on disk: one folder a rehearsal. Every write is on disk when its promise resolves. */
export interface RehearsalRepository extends Reading, Writing, Rehearsing {
  /** Copies a film into the folder as the rehearsal's recording; the rehearsal can be used meanwhile. */
  keepCopy(id: string, film: string, options: CopyOptions): Promise<Rehearsal>;
  /** Resolves when it is gone, also when it never was there. */
  remove(id: string): Promise<void>;
  /** Takes it out of the library, until it is put back or the removed ones are cleared; one under way ends. */
  setAside(id: string): Promise<void>;
  putBack(id: string): Promise<void>;
  /** Those that can be put back; the newest first. */
  removed(): Removed[];
  /** Removes those for good. Gives their ids. */
  clearRemoved(): Promise<string[]>;
  /** Absolute path of the folder, the recording or a strip; refuses to leave the library. */
  pathOf(id: string, ...parts: string[]): string;
  /**
   * To be called once at start. Rehearsals that a crash left in state `recording` become `recovered`, with the duration
   * their data shows; a film's unfinished analysis is removed (the film itself is not here); a damaged rehearsal.json
   * is written anew from the rest of its folder. Returns what was recovered.
   */
  recover(): Promise<Rehearsal[]>;
  /** Waits for everything under way and closes the files. */
  close(): Promise<void>;
}

export interface RepositoryOptions extends ReadingOptions {
  /** Makes ids of the same second differ. Letters and digits. */
  readonly random?: () => string;
}

/** @param library Folder of the library; made when the first rehearsal begins. */
export function createRehearsalRepository(
  library: string,
  clock: Clock,
  options: RepositoryOptions = {},
): RehearsalRepository {
  const random = options.random ?? (() => randomBytes(4).toString('hex'));
  const onTrouble = options.onTrouble ?? (() => undefined);
  const files = createRehearsalFiles(library, onTrouble);
  const { pathOf, change } = files;
  const queues = createQueues();
  const inTurn = createInTurn(queues, pathOf);
  const index = createLibraryIndex(library, onTrouble);
  const removal = createRemoval(library, random);
  const { has, leave, leaveAll, ...rehearsing } = createUnderWay(library, files, inTurn, { clock, random });

  /** Folders that may have to be put in order. Of those that are known to have ended, only what is unfinished is removed. */
  async function unsettled(): Promise<string[]> {
    const all = (await idsIn(library)).map(async (id) => {
      if (has(id)) return [];
      const known = await index.known(id);
      if (known === undefined || known.state === 'recording') return id;
      await inTurn(id, () => removeUnfinished(pathOf(id))).catch((error) => onTrouble(`${id}: ${String(error)}`));
      return [];
    });
    return (await Promise.all(all)).flat();
  }

  return {
    ...createReading(library, files, inTurn, index, options),
    ...createWriting(files, inTurn, clock),
    ...rehearsing,
    pathOf,

    async keepCopy(id, film, copying) {
      const recording = copyName(film);
      await inTurn(id, () => files.assertOurs(id));
      try {
        await copyDurably(film, pathOf(id, recording), copying);
      } catch (error) {
        throw diskProblem(error, pathOf(id));
      }
      return inTurn(id, async () => asShown(files, await change(id, (rehearsal) => ({ ...rehearsal, recording }))));
    },

    remove: (id) =>
      inTurn(id, async () => {
        await leave(id);
        await removal.remove(id);
      }),

    setAside: (id) =>
      inTurn(id, async () => {
        await leave(id);
        const saved = await files.saved(id);
        const title = saved.state === 'good' ? saved.stored.title : 'salvaged' in saved ? saved.salvaged.title : id;
        await removal.setAside({ id, title: title ?? id });
      }),

    putBack: (id) => inTurn(id, () => removal.putBack(id)),

    removed: removal.removed,

    clearRemoved: removal.clear,

    async recover() {
      await removal.clear();
      const recovered: Rehearsal[] = [];
      for (const id of await unsettled()) {
        try {
          const rehearsal = await inTurn(id, () => recoverFolder(files, id, clock.now()));
          if (rehearsal === 'nothing to keep') await inTurn(id, () => removal.remove(id));
          else if (rehearsal !== 'as it was') recovered.push(rehearsal);
        } catch (error) {
          // One folder that cannot be helped must not keep the others from being recovered; it stays in `damaged()`.
          onTrouble(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return recovered;
    },

    async close() {
      await queues.idle();
      await leaveAll();
      // What cannot be removed now is removed at the next start.
      await removal.clear().catch((error) => onTrouble(error instanceof Error ? error.message : String(error)));
    },
  };
}
