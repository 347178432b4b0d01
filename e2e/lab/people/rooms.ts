import type { JudgedPiece } from './judgePiece.ts';
import { wilson } from './wilson.ts';

/** Nobody is there, or somebody is, when that is said for this share of the time. */
const HOLDS = 0.95;
const ID = 'out-of-frame';

export const ROOMS_HEAD = [
  'in the picture',
  'pieces',
  'said rightly, of the time',
  'pieces said rightly for 95 % of it (95 %)',
];

/**
 * Rooms without a person, and persons who keep still: pieces in which nobody is there from beginning to end, and pictures of somebody. Where that can be
 * argued about, neither.
 */
export function roomRows(pieces: readonly JudgedPiece[]): string[][] {
  const rows: string[][] = [];
  for (const standing of ['held', 'open', 'known'] as const) {
    const some = pieces.filter(({ piece }) => piece.standing === standing);
    const empty = some.filter(({ labels }) => nobodyMs(labels.behaviors) >= HOLDS * labels.durationMs);
    const still = some.filter(
      ({ piece, labels }) =>
        piece.isStill && [...labels.behaviors, ...labels.tolerated].every(({ behavior }) => behavior !== ID),
    );
    const unseen = standing === 'held' ? 'unseen' : standing;
    if (empty.length > 0) rows.push([`nobody, ${unseen}`, ...cellsOf(empty.map(nobodyShare))]);
    if (still.length > 0)
      rows.push([`somebody who keeps still, ${unseen}`, ...cellsOf(still.map((each) => 1 - nobodyShare(each)))]);
  }
  return rows;
}

/** @param shares Of each piece, how much of its time was said rightly. */
function cellsOf(shares: readonly number[]): string[] {
  const { hits, of, from, to } = wilson(shares.filter((share) => share >= HOLDS).length, shares.length);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return [
    String(of),
    `${Math.round(100 * mean)} %`,
    `${hits}/${of} (${Math.round(100 * from)}–${Math.round(100 * to)} %)`,
  ];
}

/** Share of a piece's time in which the app says that nobody is there. */
export function nobodyShare({ events, labels: { durationMs } }: Pick<JudgedPiece, 'events' | 'labels'>): number {
  return nobodyMs(events.map((event) => ({ ...event, endMs: Math.min(event.endMs, durationMs) }))) / durationMs;
}

function nobodyMs(
  spans: readonly { readonly behavior: string; readonly startMs: number; readonly endMs: number }[],
): number {
  return spans.filter(({ behavior }) => behavior === ID).reduce((ms, { startMs, endMs }) => ms + endMs - startMs, 0);
}
