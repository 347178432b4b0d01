import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GreenroomError } from '../../../shared/problem.ts';
import { type Audience, DEFAULT_AUDIENCE } from '../../../shared/rehearsal/audience.ts';
import type { Gap, Piece } from '../../../shared/rehearsal/gaps.ts';
import type { Material } from '../../../shared/rehearsal/material.ts';
import { type StoredRehearsal, withCounts } from '../../../shared/rehearsal/storedRehearsal.ts';
import type { Talk } from '../../../shared/rehearsal/talk.ts';
import {
  type Baseline,
  type Coverage,
  type Engine,
  type Models,
  NO_USAGE,
  type Rehearsal,
  SCHEMA_VERSION,
  type Sensitivities,
  type Source,
} from '../../../shared/rehearsal/timeline.ts';
import type { Clock } from '../../clock.ts';
import { diskProblem } from '../../disk/diskProblem.ts';
import { makeFolder } from '../../disk/makeFolder.ts';
import { createRecordingWriter } from '../../disk/recordingWriter.ts';
import { syncFolder } from '../../disk/syncFolder.ts';
import { writeMaterial } from '../files/materialFile.ts';
import type { RehearsalFiles } from '../files/rehearsalFiles.ts';
import { FILES, newId, recordingName } from '../files/rehearsalFolder.ts';
import type { InTurn } from '../inTurn.ts';
import { type LookedBack, lookBack } from './lookBack.ts';
import { endBrokenOff } from './recovery.ts';
import { findNoted, findRecording, findRemains } from './remains.ts';

export interface NewRehearsal {
  readonly title: string;
  readonly source: Source;
  readonly models: Models;
  /** MIME type of the recording that will come in slices; absent for a film. */
  readonly recordingType?: string | undefined;
  /** Absent: on a call. */
  readonly audience?: Audience | undefined;
  readonly talk?: Talk | undefined;
  /** Sensitivities that its events are found with; absent: all normal. */
  readonly foundWith?: Sensitivities | undefined;
  /** The neutral posture shown before; absent: found on the way. */
  readonly calibrated?: Baseline | undefined;
  /** See `rehearsalSchema`. */
  readonly practice?: true | undefined;
  /** What it is rehearsed with. */
  readonly material?: Material | undefined;
}

export interface RehearsalEnd {
  readonly durationMs: number;
  readonly baseline: Baseline;
  readonly coverage: Coverage;
  readonly engine: Engine;
  readonly gaps?: Gap[] | undefined;
  readonly pieces?: Piece[] | undefined;
}

/** The life of a rehearsal from its first folder to its end. */
export interface Rehearsing {
  create(rehearsal: NewRehearsal): Promise<Rehearsal>;
  appendRecording(id: string, slice: Uint8Array): Promise<void>;
  /** Ends it, and looks back at it: the events are right from here on. Says which are others than before. */
  finish(id: string, end: RehearsalEnd): Promise<LookedBack>;
  /** Ends a rehearsal that broke off: everything so far is kept, with the duration that its data shows. */
  keep(id: string): Promise<Rehearsal>;
}

/** The rehearsals that were begun here and have not ended yet. */
export interface UnderWay extends Rehearsing {
  has(id: string): boolean;
  /** Closes its recording, if there is one. To be called in turn. */
  leave(id: string): Promise<void>;
  leaveAll(): Promise<void>;
}

export function createUnderWay(
  library: string,
  files: RehearsalFiles,
  inTurn: InTurn,
  { clock, random }: { readonly clock: Clock; readonly random: () => string },
): UnderWay {
  const { pathOf, change } = files;
  const recordings = createRecordingWriter();
  /** With the path of their recording. */
  const running = new Map<string, string | undefined>();

  async function leave(id: string): Promise<void> {
    const path = running.get(id);
    running.delete(id);
    if (path !== undefined) await recordings.close(path);
  }

  return {
    async create(begun) {
      const { title, source, models, recordingType, foundWith, calibrated, talk, material, practice } = begun;
      const startedAt = clock.now();
      const id = newId(startedAt, random());
      const folder = pathOf(id);
      const recording = recordingType === undefined ? undefined : recordingName(recordingType);
      const rehearsal: StoredRehearsal = {
        schemaVersion: SCHEMA_VERSION,
        id,
        title,
        startedAt: startedAt.toISOString(),
        durationMs: 0,
        state: 'recording',
        source,
        ...(recording === undefined ? {} : { recording }),
        models,
        audience: begun.audience ?? DEFAULT_AUDIENCE,
        baseline: {},
        ...(foundWith === undefined ? {} : { foundWith }),
        ...(calibrated === undefined ? {} : { calibrated }),
        coaching: { state: 'off' },
        ...(talk === undefined ? {} : { talk }),
        ...(practice === undefined ? {} : { practice }),
      };
      try {
        await makeFolder(library);
        await mkdir(folder);
        await mkdir(join(folder, FILES.strips));
        if (material !== undefined) await writeMaterial(folder, material);
        await files.write(rehearsal);
        await syncFolder(library);
      } catch (error) {
        // Nothing is in it yet; recover() would clear it as well.
        await rm(folder, { recursive: true, force: true }).catch(() => undefined);
        throw diskProblem(error, library);
      }
      running.set(id, recording === undefined ? undefined : join(folder, recording));
      return withCounts(rehearsal, { usage: NO_USAGE, pending: 0 });
    },

    appendRecording: (id, slice) =>
      inTurn(id, async () => {
        const path = running.get(id);
        if (path === undefined)
          throw new GreenroomError('unexpected', { message: `Nothing is being recorded in ${id}.` });
        await recordings.append(path, slice);
      }),

    finish: (id, end) =>
      inTurn(id, async () => {
        await leave(id);
        const recording = await findRecording(pathOf(id));
        await files.assertOurs(id);
        const { recording: _, ...begun } = await files.load(id);
        const { rehearsal, gone, fresh } = await lookBack(files, {
          ...begun,
          ...(recording === undefined ? {} : { recording }),
          ...(await findNoted(pathOf(id))),
          state: 'complete',
          ...end,
        });
        await files.write(rehearsal);
        return { gone, fresh };
      }),

    keep: (id) =>
      inTurn(id, async () => {
        await leave(id);
        const remains = await findRemains(pathOf(id));
        const kept = await change(id, (rehearsal) =>
          rehearsal.state === 'recording' ? endBrokenOff(rehearsal, remains) : rehearsal,
        );
        return files.inBrief(kept);
      }),

    has: (id) => running.has(id),
    leave,
    async leaveAll() {
      await recordings.closeAll();
      running.clear();
    },
  };
}
