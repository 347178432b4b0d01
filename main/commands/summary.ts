import { join } from 'node:path';
import { coachChecks } from '../../shared/rehearsal/coachCheck.ts';
import type { BehaviorEvent, Feedback, Language, Timeline } from '../../shared/rehearsal/timeline.ts';
import { totalsOf } from '../../shared/rehearsal/totals.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import { describeChecks } from '../../shared/words/coachCheck.ts';
import { durationOf } from '../../shared/words/feedback/amounts.ts';
import { behaviorName } from '../../shared/words/feedback/behaviorWords.ts';
import { bandOf } from '../../shared/words/feedback/feedback.ts';
import { measuredAmounts } from '../../shared/words/feedback/measuredAmounts.ts';
import { describeGap } from '../../shared/words/gaps.ts';
import { describeNotJudged } from '../../shared/words/notJudged.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { REPORT, TIMELINE } from './output.ts';
import { table, wrapped, wrappedTable } from './table.ts';

/** The table on stdout: one line a moment, then the totals, the speed, the models and who wrote the words. */
export function summaryOf(timeline: Timeline, language: Language, run: { electron: string; out: string }): string {
  return `${momentsOf(timeline, language)}\n${runOf(timeline, language, run)}`;
}

/** What a person reads who only started the app: each moment with what to try, the totals, and where the results are. */
export function adviceOf(timeline: Timeline, language: Language, run: { out: string; width: number }): string {
  const { events, feedback, rehearsal } = timeline;
  const words = wordsFor(language);
  const { columns, rejected, noEvents, labels, totals } = words.commands;
  const { columns: own, labels: results } = words.launch;
  const said = new Map<string, Feedback>(feedback.map((one) => [one.eventId, one]));
  const rows = events.map((event) => {
    const amounts = measuredAmounts(words, event);
    const by = said.get(event.id);
    const advice = by?.verdict === 'rejected' ? rejected : by?.suggestion || by?.observation || '';
    return [timesOf(event), behaviorName(words, event.behavior), amounts?.value ?? '–', amounts?.limit ?? '–', advice];
  });
  const head = [columns.time, columns.behavior, columns.measured, columns.threshold, own.advice];
  const moments = events.length === 0 ? `${noEvents}\n` : wrappedTable([head, ...rows], new Set([0, 2, 3]), run.width);
  const { habits, strengths, setAside } = totalsOf(timeline);
  const notWatched = (rehearsal.gaps ?? []).map((gap, index) => [
    index === 0 ? labels.gaps : '',
    describeGap(gap, language),
  ]);
  const seen = [
    [labels.moments, totals({ habits, strengths, rejected: setAside })],
    ...checkedRows(timeline, language),
    ...notWatched,
    ...notJudgedRows(timeline, language),
  ];
  // Paths stay whole: they are there to be copied.
  const paths = [
    [results.report, join(run.out, REPORT)],
    [results.timeline, join(run.out, TIMELINE)],
  ];
  return `${moments}\n${table([...wrapped(seen, run.width), ...paths])}`;
}

function timesOf({ startMs, endMs }: BehaviorEvent): string {
  return `${clockTime(startMs, true)}–${clockTime(endMs, true)}`;
}

function momentsOf({ events, feedback }: Timeline, language: Language): string {
  const words = wordsFor(language);
  const { columns, strengths, sources, rejected, noEvents } = words.commands;
  if (events.length === 0) return `${noEvents}\n`;
  const said = new Map<string, Feedback>(feedback.map((one) => [one.eventId, one]));
  const rows = events.map((event) => {
    const amounts = measuredAmounts(words, event);
    const by = said.get(event.id);
    return [
      timesOf(event),
      behaviorName(words, event.behavior),
      amounts?.value ?? '–',
      amounts?.limit ?? '–',
      strengths[bandOf(event.severity)],
      by === undefined ? '' : `${sources[by.source]}${by.verdict === 'rejected' ? ` (${rejected})` : ''}`,
    ];
  });
  const { time, behavior, measured, threshold, severity, words: by } = columns;
  return table([[time, behavior, measured, threshold, severity, by], ...rows], new Set([0, 2, 3]));
}

function runOf(timeline: Timeline, language: Language, run: { electron: string; out: string }): string {
  const { rehearsal, events } = timeline;
  const { commands: words, review } = wordsFor(language);
  const { engine, models, usage, source, durationMs, gaps = [] } = rehearsal;
  const { habits, strengths, setAside } = totalsOf(timeline);
  const strips = events.filter(({ strip }) => strip !== undefined).length;
  const { reason } = rehearsal.coaching;
  const coach = [
    ...(usage.requests > 0 ? [spent(language, usage)] : []),
    ...(reason === undefined ? [] : [review.reasons[reason]]),
  ];
  const { labels, origins } = words;
  const rows = [
    [labels.moments, words.totals({ habits, strengths, rejected: setAside })],
    ...checkedRows(timeline, language),
    [
      labels.film,
      words.film({ name: source.kind === 'film' ? source.name : rehearsal.title, duration: clockTime(durationMs) }),
    ],
    ...gaps.map((gap, index) => [index === 0 ? labels.gaps : '', describeGap(gap, language)]),
    ...notJudgedRows(timeline, language),
    ...(engine === undefined ? [] : [[labels.speed, speedOf(language, durationMs, engine)]]),
    [
      labels.models,
      words.models({
        face: origins[models.face],
        pose: origins[models.pose],
        hand: origins[models.hand],
        electron: run.electron,
      }),
    ],
    ...coach.map((line, index) => [index === 0 ? labels.coach : '', line]),
    [labels.out, `${run.out}: timeline.json, report.html, ${words.strips({ count: strips })}`],
  ];
  return table(rows);
}

/** What the model would not count, where one has looked. */
function checkedRows(timeline: Timeline, language: Language): string[][] {
  const said = describeChecks(coachChecks(timeline), language);
  return said === undefined ? [] : [[wordsFor(language).commands.labels.checked, said]];
}

function notJudgedRows({ rehearsal }: Timeline, language: Language): string[][] {
  const { labels } = wordsFor(language).commands;
  return describeNotJudged(rehearsal.notJudged, rehearsal.durationMs, language).map((line, index) => [
    index === 0 ? labels.notJudged : '',
    line,
  ]);
}

function speedOf(language: Language, durationMs: number, engine: NonNullable<Timeline['rehearsal']['engine']>): string {
  const times = engine.wallMs > 0 ? durationMs / engine.wallMs : 0;
  const words = wordsFor(language);
  const { observations, observationsPerSecond: perSecond, wallMs } = engine;
  return words.commands.speed({ observations, wall: durationOf(words, wallMs), perSecond, times });
}

function spent(
  language: Language,
  { requests, imagesSent, inputTokens, outputTokens, usd }: Timeline['rehearsal']['usage'],
) {
  return wordsFor(language).commands.requests({
    requests,
    pictures: imagesSent,
    tokens: inputTokens + outputTokens,
    usd,
  });
}
