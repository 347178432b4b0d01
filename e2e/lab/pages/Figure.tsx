import { useEffect, useRef } from 'react';
import type { ReviewCase, ReviewLine } from '../review/labReview.ts';

const HEIGHT = 540;
const COLORS: Readonly<Record<ReviewLine['part'], string>> = {
  body: '#f3eee6',
  face: '#84dabb',
  eyes: '#f2c572',
  hand: '#8fb8ff',
};

/** The speaker at a moment, as lines; pale where a network only guessed. */
export function Figure({ shown, timeMs, label }: { shown: ReviewCase; timeMs: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = Math.round(HEIGHT * shown.aspect);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, HEIGHT);
    context.lineWidth = 2;
    context.lineCap = 'round';
    for (const { part, sure, points } of frameAt(shown, timeMs)?.lines ?? []) {
      context.strokeStyle = COLORS[part];
      context.globalAlpha = sure ? 1 : 0.25;
      context.beginPath();
      for (let i = 0; i + 1 < points.length; i += 2) {
        context.lineTo((points[i] ?? 0) * HEIGHT, (points[i + 1] ?? 0) * HEIGHT);
      }
      context.stroke();
    }
  }, [shown, timeMs, width]);
  return <canvas ref={canvas} className="figure" width={width} height={HEIGHT} role="img" aria-label={label} />;
}

/** The last observation up to a time. */
function frameAt({ frames }: ReviewCase, timeMs: number): ReviewCase['frames'][number] | undefined {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((frames[half]?.timeMs ?? 0) <= timeMs) low = half + 1;
    else high = half;
  }
  return frames[Math.max(0, low - 1)];
}
