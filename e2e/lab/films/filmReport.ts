import { CATALOGUE, LASTS } from '../catalogue.ts';
import { COLUMNS } from '../report/columns.ts';
import { escapeXml } from '../report/escapeXml.ts';
import { lanes } from '../report/lanes.ts';
import { type Section, scoreTable } from '../report/page.ts';
import { textTable } from '../report/textTable.ts';
import { FILM_GOALS, goalsInWords, shortfalls } from '../scoring/goals.ts';
import { type Score, scoreAll } from '../scoring/score.ts';
import type { JudgedFilm } from './judgeFilms.ts';

const seconds = (ms: number) => (ms / 1000).toFixed(1);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** Behaviors that are labelled or were found somewhere. */
export function filmScores(films: readonly JudgedFilm[]): Score[] {
  return scoreAll(
    films.map(({ judged }) => judged),
    CATALOGUE,
  ).filter(({ labels, falseAlarms }) => labels + falseAlarms > 0);
}

/** What one set of bundles found in the films, for the terminal. */
export function filmText(bundles: string, films: readonly JudgedFilm[]): string {
  const scores = filmScores(films);
  const table = textTable([
    COLUMNS.map(({ name }) => name),
    ...scores.map((score) => COLUMNS.map(({ of }) => of(score))),
  ]);
  const faces = textTable([
    ['film', 'facing', 'face found'],
    ...films.map(({ name, facing }) => [
      name,
      String(facing.observations),
      `${facing.found} (${percent(facing.found, facing.observations)})`,
    ]),
  ]);
  const notes = films.flatMap(({ name, judged }) => [
    ...judged.missed.map(
      (span) => `missed       ${name} ${span.behavior} ${seconds(span.startMs)}–${seconds(span.endMs)} s`,
    ),
    ...judged.falseAlarms.map(
      (span) => `false alarm  ${name} ${span.behavior} ${seconds(span.startMs)}–${seconds(span.endMs)} s`,
    ),
  ]);
  const unjudged = [...new Set(films.flatMap(({ judged }) => judged.unjudged.map(({ behavior }) => behavior)))];
  return [
    `Films, ${bundles} face bundle`,
    table,
    goalsInWords(shortfalls(scores, FILM_GOALS, LASTS)),
    faces,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(unjudged.length > 0 ? [`Labelled, but not in the catalogue, so not judged: ${unjudged.join(', ')}`] : []),
  ].join('\n\n');
}

/** The same for the report, each film as a strip of lanes. */
export function filmSection(bundles: string, films: readonly JudgedFilm[]): Section {
  const strips = films.map(
    ({ name, facing, events, labels, judged }) =>
      `<h3>${escapeXml(name)}</h3><p class="quiet">Face found in ${percent(facing.found, facing.observations)} of ${facing.observations} observations that face the camera.</p>${lanes(events, labels, judged)}`,
  );
  const scores = filmScores(films);
  const goals = escapeXml(goalsInWords(shortfalls(scores, FILM_GOALS, LASTS)));
  return { title: `Films, ${bundles} face bundle`, html: `${scoreTable(scores)}<p>${goals}</p>${strips.join('')}` };
}
