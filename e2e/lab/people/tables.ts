import { escapeXml } from '../report/escapeXml.ts';
import type { Tally } from './tally.ts';
import type { Share } from './wilson.ts';

const NONE = '–';
const percent = (share: number) => (Number.isNaN(share) ? NONE : `${Math.round(share * 100)} %`);
const counted = ({ hits, of, from, to }: Share) =>
  of === 0 ? NONE : `${hits}/${of} (${Math.round(from * 100)}–${Math.round(to * 100)} %)`;

export const HEAD = [
  'behavior',
  'found (95 %)',
  'persons',
  'false',
  'pieces with a false one (95 %)',
  'per 10 min',
  'not judged',
];

/** One row a behavior that is labelled or falsely found; the others are named in one line by whoever prints it. */
export function rowsOf(tallies: readonly Tally[]): string[][] {
  return tallies
    .filter(({ found, falseAlarms }) => found.of > 0 || falseAlarms > 0)
    .map(({ behavior, found, persons, falseAlarms, falsePieces, falseInTenMinutes, notJudged }) => [
      behavior,
      counted(found),
      String(persons),
      String(falseAlarms),
      counted(falsePieces),
      Number.isFinite(falseInTenMinutes) ? falseInTenMinutes.toFixed(2) : NONE,
      percent(notJudged),
    ]);
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: 'td' | 'th', row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`;
}
