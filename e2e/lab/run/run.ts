import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Score } from '../scoring/score.ts';

/** JSON has no NaN: null where there was nothing to count. */
const numberSchema = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);
const errorSchema = z.object({ median: numberSchema, p90: numberSchema });
const scoreSchema = z.object({
  behavior: z.string(),
  kind: z.enum(['habit', 'strength']),
  labels: z.number(),
  found: z.number(),
  missed: z.number(),
  falseAlarms: z.number(),
  precision: numberSchema,
  recall: numberSchema,
  f1: numberSchema,
  overlap: numberSchema,
  onset: errorSchema,
  end: errorSchema,
  inTenCalmMinutes: numberSchema,
});

/** A finished evaluation as it is kept in run.json, so that two can be compared. */
export const runSchema = z.object({
  version: z.literal(1),
  /** ISO 8601 */
  at: z.string(),
  /** Hash of what was judged: signals, catalogue, detector. */
  code: z.string(),
  set: z.object({ version: z.number(), seed: z.number(), cases: z.number(), hash: z.string() }).nullable(),
  /** Scores by what was judged: `tracks, assembled`, `films, official` and so on. */
  scores: z.record(z.string(), z.array(scoreSchema)),
});
export type Run = z.infer<typeof runSchema>;

export const RUN_FILE = 'run.json';

/** The run in a folder that an evaluation wrote. Throws a sentence when there is none. */
export async function readRun(folder: string): Promise<Run> {
  try {
    return runSchema.parse(JSON.parse(await readFile(join(folder, RUN_FILE), 'utf8')));
  } catch (error) {
    throw new Error(`--compare: there is no ${RUN_FILE} of this version in "${folder}".`, { cause: error });
  }
}

/** What is different between two runs of the same thing, one line a behavior that changed. */
export function compareRuns(before: Run, after: Run): string {
  const lines = [
    `Before: ${before.at}, code ${before.code.slice(0, 12)}, set ${before.set?.hash.slice(0, 12) ?? 'none'}`,
    `After:  ${after.at}, code ${after.code.slice(0, 12)}, set ${after.set?.hash.slice(0, 12) ?? 'none'}`,
  ];
  if (before.set && after.set && before.set.hash !== after.set.hash)
    lines.push('The sets differ: a difference may be of the cases, not of the code.');
  for (const [name, scores] of Object.entries(after.scores)) {
    const old = before.scores[name];
    if (old === undefined) continue;
    const changed = scores.flatMap((score) => {
      const was = old.find(({ behavior }) => behavior === score.behavior);
      const line = was === undefined ? `${score.behavior}: new, F1 ${shown(score.f1)}` : difference(was, score);
      return line === undefined ? [] : [`  ${line}`];
    });
    lines.push(`${name}: ${changed.length === 0 ? 'nothing changed' : ''}`, ...changed);
  }
  return lines.join('\n');
}

function difference(was: Score, is: Score): string | undefined {
  const parts = [
    ...part('F1', was.f1, is.f1),
    ...part('found', was.found, is.found),
    ...part('false', was.falseAlarms, is.falseAlarms),
    ...part('onset p90', was.onset.p90, is.onset.p90),
    ...part('end p90', was.end.p90, is.end.p90),
  ];
  return parts.length === 0 ? undefined : `${is.behavior}: ${parts.join(', ')}`;
}

function part(name: string, was: number, is: number): string[] {
  return shown(was) === shown(is) ? [] : [`${name} ${shown(was)} → ${shown(is)}`];
}

function shown(value: number): string {
  return Number.isNaN(value) ? '–' : String(Math.round(value * 1000) / 1000);
}
