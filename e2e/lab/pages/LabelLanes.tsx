import type { MouseEvent } from 'react';
import { useWords } from '../../../renderer/app/language.tsx';
import type { ReviewCase } from '../review/labReview.ts';

const WIDTH = 1000;
const ROW = 34;

/** The labels of a case over time, with a playhead; a click goes there. */
export function LabelLanes({
  shown,
  timeMs,
  onSeek,
  label,
}: {
  shown: ReviewCase;
  timeMs: number;
  onSeek: (to: number) => void;
  label: string;
}) {
  const words = useWords();
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = words.behaviors;
  const scale = (ms: number) => (ms / shown.durationMs) * WIDTH;
  const lanes = [...new Set(shown.labels.map(({ behavior }) => behavior))];
  const height = Math.max(1, lanes.length) * ROW + 6;
  const seek = (event: MouseEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onSeek(((event.clientX - left) / width) * shown.durationMs);
  };
  return (
    // Only a shortcut: the arrow keys go to every moment.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <svg className="label-lanes" viewBox={`0 0 ${WIDTH} ${height}`} onClick={seek} role="img" aria-label={label}>
      {shown.labels.map(({ behavior, startMs, endMs }) => {
        const y = lanes.indexOf(behavior) * ROW + 3;
        return (
          <g key={`${behavior} ${startMs}`}>
            <rect x={scale(startMs)} y={y} width={scale(endMs - startMs)} height={ROW - 6} rx={4} />
            <text x={scale(startMs) + 6} y={y + 19}>
              {names[behavior]?.name ?? behavior}
            </text>
          </g>
        );
      })}
      <line x1={scale(timeMs)} x2={scale(timeMs)} y1={0} y2={height} />
    </svg>
  );
}
