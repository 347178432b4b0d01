import type { Score } from '../scoring/score.ts';

/** One column of the table of scores. */
export interface Column {
  readonly name: string;
  /** What the column means, for the report. */
  readonly means: string;
  of(score: Score): string;
}

const NONE = '–';
const share = (value: number) => (Number.isNaN(value) ? NONE : value.toFixed(3).replace(/^1\.000$/, '1'));
const ms = (value: number) => (Number.isNaN(value) ? NONE : `${Math.round(value)}`);

/** Columns of the table, for the terminal and for the report alike. */
export const COLUMNS: readonly Column[] = [
  { name: 'behavior', means: 'Id in the catalogue', of: ({ behavior }) => behavior },
  { name: 'labels', means: 'Labelled moments', of: ({ labels }) => String(labels) },
  { name: 'found', means: 'Labels with an event of an overlap of 0.6 or more', of: ({ found }) => String(found) },
  { name: 'missed', means: 'Labels without one', of: ({ missed }) => String(missed) },
  { name: 'false', means: 'Events without a label', of: ({ falseAlarms }) => String(falseAlarms) },
  { name: 'precision', means: 'Found of found and false', of: ({ precision }) => share(precision) },
  { name: 'recall', means: 'Found of labels', of: ({ recall }) => share(recall) },
  { name: 'F1', means: 'Harmonic mean of both', of: ({ f1 }) => share(f1) },
  { name: 'overlap', means: 'Median intersection over union of what was found', of: ({ overlap }) => share(overlap) },
  {
    name: 'onset ms',
    means: 'Begin of event minus begin of label: median / the absolute value that nine in ten do not exceed',
    of: ({ onset }) => `${ms(onset.median)} / ${ms(onset.p90)}`,
  },
  { name: 'end ms', means: 'The same for the end', of: ({ end }) => `${ms(end.median)} / ${ms(end.p90)}` },
  {
    name: 'per 10 min',
    means: 'False alarms in ten minutes in which nothing is labelled',
    of: ({ inTenCalmMinutes }) => (Number.isNaN(inTenCalmMinutes) ? NONE : inTenCalmMinutes.toFixed(2)),
  },
];
