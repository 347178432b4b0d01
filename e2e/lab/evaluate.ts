import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../main/build/launch/project.ts';
import { say } from '../../main/build/launch/say.ts';
import { hashOfSet } from './cases/manifest.ts';
import { caseAt, type SetName } from './cases/set.ts';
import { filmScores, filmSection, filmText } from './films/filmReport.ts';
import { findFilms, type LabelledFilm, readLabels } from './films/findFilms.ts';
import { judgeFilms } from './films/judgeFilms.ts';
import { type FilmManifest, renderedFilms } from './films/rendered/render.ts';
import { agreementLines } from './judges/agreementOf.ts';
import { itemsOf } from './judges/item.ts';
import { readVerdicts } from './judges/verdicts.ts';
import { type EvalOptions, evaluationsFolder } from './options.ts';
import { escapeXml } from './report/escapeXml.ts';
import { page, type Section } from './report/page.ts';
import { setOf, verdictsFile } from './review/review.ts';
import { hashOfCode } from './run/codeHash.ts';
import type { JudgedCase } from './run/judgeCase.ts';
import { judgeSet } from './run/judgeSet.ts';
import { compareRuns, RUN_FILE, type Run, readRun } from './run/run.ts';
import { trackScores, trackSection, trackText } from './run/trackReport.ts';
import { bundleSets } from './tracks/bundles.ts';

/** The film that comes with the app, and its labels. */
const SAMPLE = { name: 'sample.mp4', film: 'renderer/public/sample.mp4', labels: 'e2e/sample/labels.json' };

/** Judges what the options ask for, prints the tables, writes report, run and manifests, and says where. */
export async function evaluate(options: EvalOptions, now: Date): Promise<void> {
  const before = options.compare === undefined ? undefined : await readRun(options.compare);
  const rendered = await renderedFilms(options.seed, options.rendered, (done) =>
    say(`Rendered ${done} of ${options.rendered} films`),
  );
  const films = [...(await filmsToJudge(options)), ...rendered];
  const set = setOf(options);
  const sections: Section[] = [];
  const scores: Run['scores'] = {};

  const cases = set.cases === 0 ? [] : await judgeTracks(set, options.only);
  if (cases.length > 0) {
    process.stdout.write(`${trackText(cases)}\n\n`);
    sections.push(...trackSection(cases));
    scores['tracks'] = trackScores(cases);
    for (const bundle of ['assembled', 'official'] as const) scores[`tracks, ${bundle}`] = trackScores(cases, bundle);
  }
  for (const bundles of films.length === 0 ? [] : await bundleSets(options.models)) {
    const judged = await judgeFilms(films, bundles, options.rate);
    process.stdout.write(`${filmText(bundles.name, judged)}\n\n`);
    sections.push(filmSection(bundles.name, judged));
    scores[`films, ${bundles.name}`] = filmScores(judged);
  }

  const run: Run = {
    version: 1,
    at: now.toISOString(),
    code: await hashOfCode(),
    set: cases.length === 0 ? null : { ...set, hash: hashOfSet(cases.map(({ manifest }) => manifest)) },
    scores,
  };
  const out = options.out ?? join(evaluationsFolder(process.env), run.at.replaceAll(':', '-'));
  if (cases.length > 0) sections.push(...(await judgesSection(options)));
  await write(
    out,
    run,
    sections,
    cases,
    rendered.map(({ manifest }) => manifest),
  );
  if (before) process.stdout.write(`${compareRuns(before, run)}\n`);
  say(`The report is ${join(out, 'report.html')}`);
}

async function filmsToJudge({ films, sample }: EvalOptions): Promise<LabelledFilm[]> {
  const found = films === undefined ? [] : await findFilms(films, undefined, say);
  if (!sample) return found;
  const labels = (await readLabels(join(PROJECT, SAMPLE.labels)))[SAMPLE.name];
  if (labels === undefined) throw new Error(`${SAMPLE.labels} does not label ${SAMPLE.name}.`);
  return [...found, { name: SAMPLE.name, path: join(PROJECT, SAMPLE.film), labels }];
}

async function judgeTracks(set: SetName, only: string | undefined): Promise<JudgedCase[]> {
  const indices = Array.from({ length: set.cases }, (_, index) => index).filter(
    (index) => only === undefined || caseAt(set, index).scenario === only,
  );
  let told = 0;
  return judgeSet(set, indices, (done) => {
    const percent = Math.floor((10 * done) / indices.length) * 10;
    if (percent > told) say(`Tracks: ${percent} %`);
    told = Math.max(told, percent);
  });
}

/** How people, the model and the rules agree, where anybody but the rules has judged. */
async function judgesSection(options: EvalOptions): Promise<Section[]> {
  const lines = agreementLines(itemsOf(setOf(options), options.items), await readVerdicts(verdictsFile(process.env)));
  if (lines.length === 0) return [];
  process.stdout.write(`${lines.join('\n')}\n\n`);
  return [{ title: 'How the judges agree', html: `<p>${lines.map(escapeXml).join('<br>')}</p>` }];
}

async function write(
  out: string,
  run: Run,
  sections: readonly Section[],
  cases: readonly JudgedCase[],
  films: readonly FilmManifest[],
): Promise<void> {
  await mkdir(out, { recursive: true });
  const facts = [
    `${run.at}. What was judged: code ${run.code.slice(0, 16)}.`,
    ...(run.set
      ? [`Set ${run.set.version}, seed ${run.set.seed}, ${run.set.cases} cases, hash ${run.set.hash.slice(0, 16)}.`]
      : []),
  ];
  await writeFile(join(out, 'report.html'), page('Evaluation of Greenroom', facts, sections));
  await writeFile(join(out, RUN_FILE), `${JSON.stringify(run, null, 2)}\n`);
  const manifests = cases.map(({ manifest, objections }) => JSON.stringify({ ...manifest, objections }));
  manifests.push(...films.map((manifest) => JSON.stringify(manifest)));
  if (manifests.length > 0) await writeFile(join(out, 'manifests.ndjson'), `${manifests.join('\n')}\n`);
}
