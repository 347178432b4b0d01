import type { Labels } from '../labels.ts';
import type { Found, Judged, Span } from '../scoring/match.ts';
import { escapeXml } from './escapeXml.ts';

const LEFT = 150;
const WIDTH = 1100;
const ROW = 9;
const LANE = 2 * ROW + 8;
const AXIS = 20;

/** What a bar stands for, as its CSS class. */
type Bar = 'label' | 'missed' | 'tolerated' | 'found' | 'false' | 'uncounted' | 'unjudged';

/**
 * One film or case as a strip of lanes, one a behavior that is labelled or found: labels above, events below. SVG; its colors are
 * those of the page it stands in (`LANE_STYLE`).
 */
export function lanes(events: readonly Found[], labels: Labels, judged: Judged): string {
  const ids = [...new Set([...labels.behaviors, ...labels.tolerated, ...events].map(({ behavior }) => behavior))];
  const scale = (ms: number) => LEFT + (ms / labels.durationMs) * WIDTH;
  const height = ids.length * LANE + AXIS;
  const parts = ids.toSorted().map((id, i) => lane(id, i * LANE, scale, events, labels, judged));
  const stepMs = labels.durationMs > 300_000 ? 60_000 : labels.durationMs > 60_000 ? 10_000 : 5000;
  for (let ms = 0; ms <= labels.durationMs; ms += stepMs) {
    const x = scale(ms).toFixed(1);
    parts.push(
      `<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${height - AXIS}"/>`,
      `<text class="time" x="${x}" y="${height - 5}">${ms / 1000} s</text>`,
    );
  }
  return `<svg class="lanes" viewBox="0 0 ${LEFT + WIDTH + 30} ${height}" role="img" aria-label="Labels above, events below">${parts.join('')}</svg>`;
}

function lane(
  id: string,
  y: number,
  scale: (ms: number) => number,
  events: readonly Found[],
  labels: Labels,
  judged: Judged,
): string {
  const bar = (kind: Bar, { startMs, endMs }: Span, row: 0 | 1) =>
    `<rect class="${kind}" x="${scale(startMs).toFixed(1)}" y="${y + 3 + row * ROW}" height="${ROW - 1}" width="${Math.max(1, scale(endMs) - scale(startMs)).toFixed(1)}"><title>${kind} ${escapeXml(id)} ${(startMs / 1000).toFixed(2)}–${(endMs / 1000).toFixed(2)} s</title></rect>`;
  const mine = ({ behavior }: { behavior: string }) => behavior === id;
  const kindOfLabel = (label: Span): Bar =>
    judged.missed.some((missed) => missed === label)
      ? 'missed'
      : judged.unjudged.some((unjudged) => unjudged === label)
        ? 'unjudged'
        : 'label';
  const kindOfEvent = (event: Found): Bar =>
    judged.falseAlarms.includes(event) ? 'false' : judged.uncounted.includes(event) ? 'uncounted' : 'found';
  return [
    `<line class="base" x1="0" x2="${LEFT + WIDTH}" y1="${y + LANE}" y2="${y + LANE}"/>`,
    `<text class="name" x="${LEFT - 8}" y="${y + LANE / 2 + 4}">${escapeXml(id)}</text>`,
    ...labels.tolerated.filter(mine).map((span) => bar('tolerated', span, 0)),
    ...labels.behaviors.filter(mine).map((label) => bar(kindOfLabel(label), label, 0)),
    ...events.filter(mine).map((event) => bar(kindOfEvent(event), event, 1)),
  ].join('');
}

/** Colors of the bars; blue and orange, so that they differ without red and green as well. */
export const LANE_STYLE = `
.lanes { width: 100%; height: auto; font: 11px system-ui, sans-serif; }
.lanes .name { text-anchor: end; fill: #222; } .lanes .time { text-anchor: middle; fill: #666; }
.lanes .tick { stroke: #e4e1da; } .lanes .base { stroke: #e4e1da; }
.lanes .label { fill: #8a8a8a; } .lanes .found { fill: #1f6fb2; } .lanes .uncounted, .lanes .tolerated { fill: #cfd6dc; }
.lanes .missed { fill: #fff; stroke: #c8500a; stroke-width: 2; } .lanes .false { fill: #c8500a; }
.lanes .unjudged { fill: none; stroke: #aaa; stroke-dasharray: 3 2; }
.lanes .goal { stroke: #222; stroke-dasharray: 2 3; }
`;
