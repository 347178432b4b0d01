import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as plain } from 'playwright/test';
import { type Problem, problemSchema } from '../../shared/problem.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import { type TimelineExport, timelineExportSchema } from '../../shared/rehearsal/timelineExport.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { analyze, type Ended, inTemporaryFolder, type RunOptions } from './commandLine.ts';

/** Where somebody sits who runs the command: a folder of their own, a library of their own, a place for temporary files. */
export interface Desk {
  /** Gone after the test. */
  readonly folder: string;
  /** Where the results go. Not there yet. */
  readonly out: string;
  /** The app's data folder. */
  readonly data: string;
  /** What the command is run with, besides the options. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs the command on a film with `--out out --lang en`, unless the options say otherwise. */
  analyze(film: string, options?: readonly string[], run?: RunOptions): Promise<Ended>;
  timeline(): Promise<TimelineExport>;
}

/** What `npm start` leaves, and is meant to. */
const RESULTS = 'greenroom-results';

/** A desk, and after each test nothing left in the library and among the temporary files, however the command ended. */
export const test = plain.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  desk: async ({}, use) => {
    await inTemporaryFolder(async (folder) => {
      const out = join(folder, 'results');
      const data = join(folder, 'data');
      const env = { GREENROOM_DATA: data, TMPDIR: folder };
      await use({
        folder,
        out,
        data,
        env,
        analyze: (path, options = [], run = {}) =>
          analyze([path, '--out', out, '--lang', 'en', ...options], { ...run, env: { ...env, ...run.env } }),
        timeline: async () =>
          timelineExportSchema.parse(JSON.parse(await readFile(join(out, 'timeline.json'), 'utf8'))),
      });
      const left = (await readdir(folder)).filter((name) => name.startsWith('greenroom-') && name !== RESULTS);
      expect(left).toEqual([]);
      expect(await readdir(join(data, 'rehearsals')).catch(() => [])).toEqual([]);
    });
  },
});

/** Everything in a folder, by path: text of files, null for folders. Undefined when it is not there. */
export async function contentsOf(folder: string): Promise<Record<string, string | null> | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const contents = entries.map(async (entry): Promise<[string, string | null]> => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), entry.isDirectory() ? null : await readFile(path, 'latin1')];
    });
    return Object.fromEntries((await Promise.all(contents)).sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What the launcher and the progress write before the end. */
const PROGRESS = /^(Electron \d|실행 환경: |Building|Getting ready|Watch|준비|살펴보는|끝까지)/;

/** One sentence, nothing else: no table, no stack trace. */
export function expectRefused({ code, stdout, stderr }: Ended, problem: Problem, language: Language = 'en'): void {
  const said = stderr.split('\n').filter((line) => line !== '' && !PROGRESS.test(line));
  expect(said).toEqual([describeProblem(problemSchema.parse(problem), language)]);
  expect(stdout).toBe('');
  expect(code).toBe(1);
}
