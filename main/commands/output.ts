import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { GreenroomError } from '../../shared/problem.ts';
import { STRIPS_FOLDER } from '../../shared/rehearsal/timelineExport.ts';
import { codeOf, diskProblem } from '../disk/diskProblem.ts';
import { parseJson } from '../disk/lines.ts';
import { makeFolder } from '../disk/makeFolder.ts';

export interface Results {
  /** Text of timeline.json. */
  readonly timeline: string;
  /** Text of report.html. */
  readonly report: string;
  /** JPEG bytes by file name. */
  readonly strips: ReadonlyMap<string, Uint8Array>;
}

export const TIMELINE = 'timeline.json';
export const REPORT = 'report.html';
const STAGING_PREFIX = '.greenroom-';

/** Throws `output-unwritable` when results could not be written to this folder; leaves nothing behind either way. */
export async function checkOutput(folder: string): Promise<void> {
  let made: string[] = [];
  try {
    made = await makeFolder(folder);
    await rmdir(await mkdtemp(join(folder, STAGING_PREFIX)));
  } catch (error) {
    throw outputProblem(error, folder);
  } finally {
    await removeFolders(made);
  }
}

/**
 * Writes the results so that the folder holds all of them or none. They are staged beside their place, on the same disk,
 * and moved in one after the other; a failure on the way puts back what was there. Results of an earlier run are
 * replaced; whatever else the folder holds stays.
 */
export async function writeResults(folder: string, results: Results): Promise<void> {
  let made: string[] = [];
  let staging: string | undefined;
  try {
    made = await makeFolder(folder);
    staging = await mkdtemp(join(folder, STAGING_PREFIX));
    await stage(staging, results);
    await carryOver(folder, staging);
    await moveIn(folder, staging);
  } catch (error) {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
    await removeFolders(made);
    throw outputProblem(error, folder);
  }
  await rm(staging, { recursive: true, force: true });
}

async function stage(staging: string, { timeline, report, strips }: Results): Promise<void> {
  const folder = join(staging, STRIPS_FOLDER);
  await mkdir(folder);
  for (const [name, bytes] of strips) await writeFile(join(folder, basename(name)), bytes, { flush: true });
  await writeFile(join(staging, REPORT), report, { flush: true });
  await writeFile(join(staging, TIMELINE), timeline, { flush: true });
}

const earlierSchema = z.object({ events: z.array(z.object({ strip: z.string().optional() })) });

/** Copies into the new strips what lies in the old ones and is no strip of an earlier run. */
async function carryOver(folder: string, staging: string): Promise<void> {
  const present = await ifThere(() => readdir(join(folder, STRIPS_FOLDER), { withFileTypes: true }));
  if (present === undefined) return;
  const text = await ifThere(() => readFile(join(folder, TIMELINE), 'utf8'));
  const earlier = earlierSchema.safeParse(text === undefined ? undefined : parseJson(text));
  const ours = new Set(earlier.data?.events.map(({ strip }) => strip));
  const fresh = new Set(await readdir(join(staging, STRIPS_FOLDER)));
  for (const { name } of present) {
    if (ours.has(`${STRIPS_FOLDER}/${name}`) || fresh.has(name)) continue;
    await cp(join(folder, STRIPS_FOLDER, name), join(staging, STRIPS_FOLDER, name), { recursive: true });
  }
}

/** timeline.json comes last: who waits for it finds everything it names. */
async function moveIn(folder: string, staging: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of [STRIPS_FOLDER, REPORT, TIMELINE]) {
      const place = join(folder, name);
      const old = join(staging, `old-${name}`);
      const there = await ifThere(async () => {
        await rename(place, old);
        return true;
      });
      if (there) undo.push(() => rename(old, place));
      await rename(join(staging, name), place);
      undo.push(() => rename(place, join(staging, name)));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function ifThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes back folders made for nothing, innermost first; one that somebody has put something into stays. */
async function removeFolders(made: readonly string[]): Promise<void> {
  for (const folder of made.toReversed()) {
    try {
      await rmdir(folder);
    } catch (error) {
      if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'ENOENT') throw error;
    }
  }
}

function outputProblem(error: unknown, folder: string): unknown {
  const problem = diskProblem(error, folder);
  if (!(problem instanceof GreenroomError) || problem.problem.kind !== 'disk-unwritable') return problem;
  return new GreenroomError('output-unwritable', { folder, reason: codeOf(error) ?? '' }, { cause: error });
}
