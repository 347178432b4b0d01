import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mark, markSchema, type SlideTurn, slideTurnSchema } from '../../../shared/rehearsal/material.ts';
import { behaviorEventSchema, signalRowSchema } from '../../../shared/rehearsal/timeline.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { readLines } from '../../disk/lines.ts';
import { FILES, RECORDING } from '../files/rehearsalFolder.ts';
import { recordingLength } from './recordingLength.ts';

/** What the speaker did besides speaking: pages turned, moments marked. Absent where there was nothing of it. */
export interface Noted {
  readonly slideTurns?: SlideTurn[];
  readonly marks?: Mark[];
}

/** What a folder holds besides its rehearsal.json. */
export interface Remains {
  /** File name of a recording that has bytes in it. */
  readonly recording?: string;
  readonly events: number;
  /** The last moment that anything in the folder knows of. */
  readonly durationMs: number;
  readonly empty: boolean;
  readonly noted: Noted;
}

/** Looks through a folder for what a crash has left: the recording, the events, the signals. */
export async function findRemains(folder: string): Promise<Remains> {
  const events = (await readLines(join(folder, FILES.events), behaviorEventSchema)).rows;
  const signals = (await readLines(join(folder, FILES.signals), signalRowSchema)).rows;
  const recording = await findRecording(folder);
  const lengths = [
    ...events.map((event) => event.endMs),
    signals.at(-1)?.timeMs ?? 0,
    recording === undefined ? 0 : ((await recordingLength(join(folder, recording))) ?? 0),
  ];
  return {
    ...(recording === undefined ? {} : { recording }),
    events: events.length,
    durationMs: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    noted: await findNoted(folder),
    empty: events.length === 0 && signals.length === 0 && recording === undefined,
  };
}

/** What was noted on the way. */
export async function findNoted(folder: string): Promise<Noted> {
  const slideTurns = (await readLines(join(folder, FILES.slideTurns), slideTurnSchema)).rows;
  const marks = (await readLines(join(folder, FILES.marks), markSchema)).rows;
  return { ...(slideTurns.length > 0 && { slideTurns }), ...(marks.length > 0 && { marks }) };
}

/** The recording in a folder, unless there is none or not one byte of it was written. */
export async function findRecording(folder: string): Promise<string | undefined> {
  try {
    for (const name of (await readdir(folder)).filter((each) => RECORDING.test(each))) {
      if ((await stat(join(folder, name))).size > 0) return name;
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
  }
  return undefined;
}
