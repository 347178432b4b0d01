import { escapeXml } from '../report/escapeXml.ts';
import { lanes } from '../report/lanes.ts';
import { faultsOf } from './faults.ts';
import type { JudgedPiece } from './judgePiece.ts';

/**
 * Each piece with a fault: its lines, its lanes, and the picture or the film itself from where it lies on this machine.
 *
 * @param addresses Where a piece's picture or film is, by its name.
 */
export function filmLanes(pieces: readonly JudgedPiece[], addresses: ReadonlyMap<string, string>): string {
  return pieces
    .map((each) => ({ each, faults: faultsOf([each]) }))
    .filter(({ faults }) => faults.length > 0)
    .map(({ each, faults }) => {
      const address = escapeXml(addresses.get(each.piece.name) ?? '');
      const shown = each.piece.isStill
        ? `<img src="${address}" height="160" alt="">`
        : `<video src="${address}" height="200" controls preload="metadata"></video>`;
      const lines = faults.map(({ line }) => `${escapeXml(line)}<br>`).join('');
      return `<h3>${escapeXml(each.piece.name)}</h3>${shown}<p>${lines}</p>${lanes(each.events, each.labels, each.judged)}`;
    })
    .join('\n');
}
