import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../launch/say.ts';
import { dump } from './dump.ts';
import { filmSection, filmText } from './films/filmReport.ts';
import { judgeFilms } from './films/judgeFilms.ts';
import { smoothingTable } from './films/smoothingTable.ts';
import { findFilms, type LabelledFilm, type Labels } from './labels.ts';
import { type EvalOptions, evaluationsFolder } from './options.ts';
import { page, type Section } from './report/page.ts';
import { bundleSets } from './tracks/bundles.ts';
import { recordTracks } from './tracks/recordTracks.ts';

/** Judges what the options ask for, prints the tables and writes the report. */
export async function evaluate(options: EvalOptions, now: Date): Promise<void> {
  const films = options.films === undefined ? [] : await findFilms(options.films);
  const sets = await bundleSets(options.models);
  const sections: Section[] = [];
  for (const set of films.length === 0 ? [] : sets) {
    const judged = await judgeFilms(films, set, options.rate);
    process.stdout.write(`${filmText(set.name, judged)}\n\n`);
    sections.push(filmSection(set.name, judged));
  }
  const out = options.out ?? join(evaluationsFolder(process.env), now.toISOString().replaceAll(':', '-'));
  await mkdir(out, { recursive: true });
  const report = join(out, 'report.html');
  await writeFile(report, page('Evaluation of Greenroom', [now.toISOString()], sections));
  say(`The report is ${report}`);
}

/** Prints the signals of one film; with the chosen bundles where there are some. */
export async function dumpFilm(name: string, options: EvalOptions): Promise<void> {
  const films = options.films === undefined ? [] : await findFilms(options.films);
  const film: LabelledFilm | undefined = films.find((each) => each.name === name);
  if (film === undefined) throw new Error(`--dump: "${name}" is not one of the labelled films of --films.`);
  const set = (await bundleSets(options.models)).at(-1);
  if (set === undefined) throw new Error('There are no model bundles.');
  const [recorded] = await recordTracks([film.path], set, options.rate);
  if (recorded !== undefined) process.stdout.write(dump(recorded.track, film.labels));
}

/** Prints what smoothing does to the films' signals, with each set of bundles. */
export async function printSmoothing(options: EvalOptions): Promise<void> {
  const films = options.films === undefined ? [] : await findFilms(options.films);
  for (const set of await bundleSets(options.models)) {
    const tracks = await recordTracks(
      films.map(({ path }) => path),
      set,
      options.rate,
    );
    const labelled = tracks.map(({ track }, i) => ({ frames: track.frames, labels: films[i]?.labels ?? NO_LABELS }));
    process.stdout.write(`Face bundle: ${set.name}\n${smoothingTable(labelled)}\n\n`);
  }
}

const NO_LABELS: Labels = { durationMs: 0, behaviors: [], tolerated: [] };
