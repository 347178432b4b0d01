import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Slide } from '../rehearsal/material.ts';
import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { momentsOf } from '../report/moment.ts';
import { verdictsOf } from '../review/verdicts.ts';
import { amountOf } from '../words/feedback/amounts.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { slideNameAt } from '../words/slides.ts';
import { wordsFor } from '../words/words.ts';

/**
 * The moments as a table (CSV), one line each. It begins with a byte order mark, without which Excel takes Korean for another encoding. Text that a
 * program would run as a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay numbers.
 *
 * @param pages What is written on the slides, as far as it is known.
 */
export function tableOf(timeline: Timeline, language: Language, pages: readonly Slide[] = []): string {
  const words = wordsFor(language);
  const { columns, kinds } = words.exports;
  const verdicts = verdictsOf(timeline);
  const rows = momentsOf(timeline).map(({ event, feedback, rejected, note }) => {
    const { id, behavior, kind, startMs, endMs, severity, confidence, measured } = event;
    return [
      behaviorName(words, behavior),
      kinds[kind],
      dayTime(startMs),
      dayTime(endMs),
      hundredths((endMs - startMs) / 1000),
      hundredths(severity),
      amountOf(words, measured.unit, measured.value),
      amountOf(words, measured.unit, measured.threshold),
      hundredths(confidence),
      words.review.verdicts[verdicts.get(id) ?? 'measured'],
      rejected ? columns.no : columns.yes,
      feedback?.observation ?? '',
      feedback?.suggestion ?? '',
      note,
      slideNameAt(words, timeline.rehearsal.slideTurns, pages, startMs),
      hundredths(startMs / 1000),
      hundredths(endMs / 1000),
      behavior,
    ];
  });
  const heads = [
    columns.behavior,
    columns.kind,
    columns.from,
    columns.to,
    columns.seconds,
    columns.severity,
    columns.value,
    columns.limit,
    columns.known,
    columns.verdict,
    columns.counted,
    columns.observation,
    columns.suggestion,
    columns.note,
    columns.slide,
    columns.fromSeconds,
    columns.toSeconds,
    columns.id,
  ];
  return stringify([heads, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}

/** 0:01:04: a time of day to a spreadsheet, where 1:04 would be four minutes past one. */
function dayTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
