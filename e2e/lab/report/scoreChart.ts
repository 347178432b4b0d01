import { TRACK_GOALS } from '../scoring/goals.ts';
import type { Score } from '../scoring/score.ts';
import { escapeXml } from './escapeXml.ts';

const LEFT = 150;
const BAR = 420;
const GAP = 170;
const ROW = 20;
const TIME = 300;
const { f1: GOAL_F1, onsetMs: GOAL_MS } = TRACK_GOALS;
const MOST_MS = 1200;

/**
 * Two bars a behavior: F1 from 0.5 to 1 with its goal as a line, and the onset error that nine in ten do not exceed.
 *
 * @param lasts The duration in ms from which each behavior counts, by id.
 */
export function scoreChart(scores: readonly Score[], lasts: Readonly<Record<string, number>>): string {
  const height = scores.length * ROW + 30;
  const f1 = (value: number) => Math.max(0, (value - 0.5) * 2) * BAR;
  const time = (ms: number) => (Math.min(ms, MOST_MS) / MOST_MS) * TIME;
  const from = LEFT + BAR + GAP;
  const rows = scores.map(({ behavior, f1: share, onset }, i) => {
    const y = i * ROW + 24;
    const bar = (x: number, width: number, good: boolean) =>
      `<rect class="${good ? 'found' : 'false'}" x="${x}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 6}"/>`;
    return [
      `<text class="name" x="${LEFT - 8}" y="${y + 11}">${escapeXml(behavior)}</text>`,
      Number.isNaN(share) ? '' : bar(LEFT, f1(share), share >= GOAL_F1),
      `<text x="${LEFT + BAR + 8}" y="${y + 11}">${Number.isNaN(share) ? 'no labels' : share.toFixed(3)}</text>`,
      Number.isNaN(onset.p90) ? '' : bar(from, time(onset.p90), onset.p90 <= GOAL_MS + (lasts[behavior] ?? 0)),
      Number.isNaN(onset.p90) ? '' : `<text x="${from + TIME + 8}" y="${y + 11}">${Math.round(onset.p90)} ms</text>`,
    ].join('');
  });
  const goal = (x: number) => `<line class="goal" x1="${x}" x2="${x}" y1="18" y2="${height}"/>`;
  return `<svg class="lanes" viewBox="0 0 ${from + TIME + 260} ${height}" role="img" aria-label="F1 and onset error of each behavior">
<text x="${LEFT}" y="12">F1, from 0.5 to 1 (line: ${GOAL_F1})</text><text x="${from}" y="12">Onset error that nine in ten do not exceed, up to ${MOST_MS} ms (blue: within ${GOAL_MS} ms beyond the behavior's own duration)</text>
${rows.join('\n')}${goal(LEFT + f1(GOAL_F1))}</svg>`;
}
