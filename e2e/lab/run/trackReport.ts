import { CATALOGUE, LASTS } from '../catalogue.ts';
import { COLUMNS } from '../report/columns.ts';
import { escapeXml } from '../report/escapeXml.ts';
import { lanes } from '../report/lanes.ts';
import { type Section, scoreTable } from '../report/page.ts';
import { scoreChart } from '../report/scoreChart.ts';
import { textTable } from '../report/textTable.ts';
import { goalsInWords, shortfalls, TRACK_GOALS } from '../scoring/goals.ts';
import { type Score, scoreAll } from '../scoring/score.ts';
import type { FaceBundle } from '../seeds/seeds.ts';
import type { JudgedCase } from './judgeCase.ts';

/** Cases shown in the report of those in which something was missed or wrong. */
const SHOWN = 24;

export function trackScores(cases: readonly JudgedCase[], bundle?: FaceBundle): Score[] {
  const chosen = bundle === undefined ? cases : cases.filter(({ manifest }) => manifest.bundle === bundle);
  return scoreAll(
    chosen.map(({ judged }) => judged),
    CATALOGUE,
  );
}

export function trackText(cases: readonly JudgedCase[]): string {
  const scores = trackScores(cases);
  const rejected = cases.filter(({ objections }) => objections.length > 0);
  const unjudged = [...new Set(cases.flatMap(({ judged }) => judged.unjudged.map(({ behavior }) => behavior)))];
  return [
    `Tracks, both face bundles (${cases.length} cases, ${hours(cases)} hours)`,
    textTable([COLUMNS.map(({ name }) => name), ...scores.map((score) => COLUMNS.map(({ of }) => of(score)))]),
    goalsOf(scores),
    `Rules accept ${cases.length - rejected.length} of ${cases.length} cases${rejected.length > 0 ? `; for example ${rejected[0]?.manifest.id}: ${rejected[0]?.objections[0]?.what}` : ''}`,
    ...(unjudged.length > 0 ? [`Labelled, but not in the catalogue, so not judged: ${unjudged.join(', ')}`] : []),
  ].join('\n\n');
}

export function trackSection(cases: readonly JudgedCase[]): Section[] {
  const wrong = cases.filter(({ judged }) => judged.missed.length + judged.falseAlarms.length > 0);
  const strips = wrong
    .slice(0, SHOWN)
    .map(
      ({ manifest, events, judged }) =>
        `<h3>${manifest.id} · ${escapeXml(manifest.scenario)} · ${escapeXml(manifest.seed)}, ${manifest.bundle}, ${String(manifest.scene['rate'])} a second</h3>${lanes(events, manifest.labels, judged)}`,
    );
  const all = trackScores(cases);
  return [
    {
      title: `Tracks, both face bundles (${cases.length} cases, ${hours(cases)} hours)`,
      html: `${scoreChart(all, LASTS)}${scoreTable(all)}<p>${escapeXml(goalsOf(all))}</p>`,
    },
    ...(['assembled', 'official'] as const).map((bundle) => ({
      title: `Tracks, ${bundle} face bundle`,
      html: scoreTable(trackScores(cases, bundle)),
    })),
    {
      title: `Cases with something missed or wrong (${wrong.length} of ${cases.length})`,
      html: wrong.length > SHOWN ? `<p class="quiet">The first ${SHOWN}.</p>${strips.join('')}` : strips.join(''),
    },
  ];
}

function goalsOf(scores: readonly Score[]): string {
  return goalsInWords(shortfalls(scores, TRACK_GOALS, LASTS));
}

function hours(cases: readonly JudgedCase[]): string {
  return (cases.reduce((sum, { judged }) => sum + judged.durationMs, 0) / 3_600_000).toFixed(1);
}
