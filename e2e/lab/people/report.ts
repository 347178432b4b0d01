import { SEEN } from '../../../shared/behaviors/catalogue.ts';
import { escapeXml } from '../report/escapeXml.ts';
import type { Section } from '../report/page.ts';
import { textTable } from '../report/textTable.ts';
import { faultsOf } from './faults.ts';
import { filmLanes } from './filmLanes.ts';
import { FITS } from './fits.ts';
import type { JudgedPiece } from './judgePiece.ts';
import { SOURCES, type SourceName } from './material.ts';
import people from './people.json' with { type: 'json' };
import { ROOMS_HEAD, roomRows } from './rooms.ts';
import { asUnseen } from './standing.ts';
import { HEAD, htmlTable, markdownTable, rowsOf } from './tables.ts';
import { tally } from './tally.ts';

const IDS: readonly string[] = SEEN.map(({ id }) => id);

/** A table of the report. */
interface Part {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly says: string;
}

/** All tables, each source by itself, and each first on persons that nobody has seen. */
export function partsOf(pieces: readonly JudgedPiece[]): Part[] {
  const parts: Part[] = [];
  const habits = IDS.filter((id) => SEEN.find((each) => each.id === id)?.kind === 'habit');
  const add = (title: string, says: string, some: readonly JudgedPiece[]) => {
    if (some.length === 0) return;
    const persons = new Set(some.map(({ piece }) => piece.person)).size;
    const minutes = some.reduce((ms, { labels }) => ms + labels.durationMs, 0) / 60_000;
    const size = `${some.length} pieces, ${persons} persons, ${minutes.toFixed(1)} minutes`;
    parts.push({ title, head: HEAD, says: `${says} ${size}.`, rows: rowsOf(tally(some, habits)) });
  };
  for (const source of Object.keys(SOURCES) as SourceName[]) {
    const all = pieces.filter(({ piece }) => piece.source === source);
    const held = all.filter(({ piece, seenBy }) => piece.standing === 'held' && seenBy.length === 0);
    if (held.length > 0) {
      asUnseen(held.map(({ piece, seenBy }) => ({ ...piece, seenBy })));
      add(`${SOURCES[source]}: unseen`, 'No number was set by hand on them; fits left their person out.', held);
    }
    const fitted = all.filter(({ piece, seenBy }) => piece.standing === 'held' && seenBy.length > 0);
    add(`${SOURCES[source]}: fitted on`, 'Weights that judge them were fitted on them: no proof.', fitted);
    const open = all.filter(({ piece }) => piece.standing === 'open');
    add(`${SOURCES[source]}: open`, 'These may be looked at while numbers are set: no proof.', open);
    const known = all.filter(({ piece }) => piece.standing === 'known');
    add(`${SOURCES[source]}: known`, 'Thresholds were set while these were looked at: no proof.', known);
  }
  parts.push(...leftOut(pieces));
  const rooms = roomRows(pieces);
  if (rooms.length > 0)
    parts.push({
      title: 'Rooms without a person, and persons who keep still',
      head: ROOMS_HEAD,
      says: 'Whether it is said that nobody is there, as the timeline shows it.',
      rows: rooms,
    });
  return parts;
}

/** What was fitted, over everybody it was fitted on, each judged by a fit without them. */
function leftOut(pieces: readonly JudgedPiece[]): Part[] {
  return FITS.flatMap(({ name, fittedOn }) => {
    const some = pieces.filter(({ piece, seenBy }) => fittedOn.includes(piece.name) && seenBy.length === 0);
    if (some.length === 0) return [];
    const says = `Fitted on ${some.length} pieces; each is judged by a fit that left its person out, open and unseen together.`;
    return [{ title: `${name}: every person left out once`, head: HEAD, says, rows: rowsOf(tally(some, [name])) }];
  });
}

/** Found and falsely found by what is to be seen of the person, over all material but the known. */
export function groupRows(pieces: readonly JudgedPiece[]): string[][] {
  const asked = pieces.filter(({ piece }) => piece.standing !== 'known');
  const groups: [string, readonly JudgedPiece[]][] = [['everybody', asked]];
  for (const tag of Object.keys(people.tags)) {
    groups.push([tag, asked.filter(({ piece }) => piece.tags.includes(tag))]);
  }
  return groups.map(([name, some]) => {
    const found = some.reduce((sum, { judged }) => sum + judged.pairs.length, 0);
    const labels = some.reduce(
      (sum, each) => sum + each.labels.behaviors.filter(({ behavior }) => each.asked.has(behavior)).length,
      0,
    );
    const alarms = some.reduce((sum, { judged }) => sum + judged.falseAlarms.length, 0);
    const minutes = some.reduce((ms, each) => ms + each.labels.durationMs, 0) / 60_000;
    return [name, String(some.length), `${found}/${labels}`, String(alarms), ((alarms * 10) / minutes).toFixed(1)];
  });
}
export const GROUP_HEAD = ['group', 'pieces', 'found', 'false', 'per 10 min'];

/** What any number was fitted on, in sentences. */
export function fittedLines(): string[] {
  return [
    'Thresholds set by hand know: the rendered person of avatar-*.mp4, seated-speaker.mp4 and the sample; of the pictures the open half.',
    ...FITS.map(
      ({ name, fittedOn }) =>
        `${name} was fitted on ${fittedOn.length} pieces: ${fittedOn.join(', ')}. Each of their persons is judged by a fit without them.`,
    ),
  ];
}

export function textReport(pieces: readonly JudgedPiece[]): string {
  return [
    ...fittedLines(),
    ...partsOf(pieces).flatMap(({ title, says, head, rows }) => ['', title, says, textTable([head, ...rows])]),
    '',
    'By what is to be seen of the person (open and unseen together)',
    textTable([GROUP_HEAD, ...groupRows(pieces)]),
    '',
    'Every miss and every false alarm',
    ...faultsOf(pieces).map(({ line }) => line),
  ].join('\n');
}

export function markdownReport(pieces: readonly JudgedPiece[]): string {
  return [
    ...partsOf(pieces).flatMap(({ title, says, head, rows }) => [
      `### ${title}`,
      '',
      says,
      '',
      markdownTable(head, rows),
      '',
    ]),
    '### By what is to be seen of the person (open and unseen together)',
    '',
    markdownTable(GROUP_HEAD, groupRows(pieces)),
    '',
    '### Every miss and every false alarm',
    '',
    ...faultsOf(pieces).map(({ line }) => `- ${line}`),
    '',
  ].join('\n');
}

export function htmlSections(pieces: readonly JudgedPiece[], pictures: ReadonlyMap<string, string>): Section[] {
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`;
  return [
    { title: 'What numbers were fitted on', html: list(fittedLines()) },
    ...partsOf(pieces).map(({ title, says, head, rows }) => ({
      title,
      html: `<p>${escapeXml(says)}</p>${htmlTable(head, rows)}`,
    })),
    { title: 'By what is to be seen of the person', html: htmlTable(GROUP_HEAD, groupRows(pieces)) },
    { title: 'Every miss and every false alarm', html: filmLanes(pieces, pictures) },
  ];
}
