import type { JudgedPiece } from './judgePiece.ts';

/** Something that was missed or falsely found, in one line. */
export interface Fault {
  readonly kind: 'missed' | 'false';
  readonly behavior: string;
  readonly piece: string;
  readonly line: string;
}

/** Every miss and false alarm of the pieces, by behavior, with what was measured meanwhile. */
export function faultsOf(pieces: readonly JudgedPiece[]): Fault[] {
  return pieces
    .flatMap((each) => [
      ...each.judged.missed.map((label) => faultOf(each, 'missed', label)),
      ...each.judged.falseAlarms.map((event) => faultOf(each, 'false', event)),
    ])
    .toSorted((a, b) => a.behavior.localeCompare(b.behavior) || a.kind.localeCompare(b.kind));
}

function faultOf(
  each: JudgedPiece,
  kind: Fault['kind'],
  { behavior, startMs, endMs }: { behavior: string; startMs: number; endMs: number },
): Fault {
  const { piece } = each;
  const { notJudged, past, median } = each.measured(behavior, { startMs, endMs });
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const near = each.events
    .filter((event) => event.behavior === behavior && event.startMs < endMs && event.endMs > startMs)
    .map((event) => `${seconds(event.startMs)}–${seconds(event.endMs)}`);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const line = [
    `${kind === 'missed' ? 'missed' : 'false '} ${behavior} ${piece.name} ${seconds(startMs)}–${seconds(endMs)} s`,
    `median ${Number.isNaN(median) ? '–' : median.toFixed(2)}, past the threshold ${percent(past)}, not known ${percent(notJudged)}`,
    ...(kind === 'missed' && near.length > 0 ? [`found ${near.join(', ')}`] : []),
    piece.standing,
    ...(piece.note === '' ? [] : [piece.note]),
  ].join('; ');
  return { kind, behavior, piece: piece.name, line };
}
