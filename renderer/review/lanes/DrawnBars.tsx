import { memo, useLayoutEffect, useRef } from 'react';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { useIsDark } from '../../app/useTheme.ts';
import { barIn } from './bar.ts';
import type { View } from './view.ts';

interface DrawnBarsProps {
  readonly events: readonly BehaviorEvent[];
  /** Ids of the moments that do not count. */
  readonly rejected: ReadonlySet<string>;
  readonly view: View;
}

/** CSS pixels, as in Lanes.css. */
const HEIGHT = 24;
const CORNER = 3;

interface Look {
  readonly bar: string;
  readonly outline: string;
}

/**
 * The bars of one lane, drawn for what is in sight. The moments themselves lie below, unseen: so a step of a zoom is a few rectangles, and
 * four hundred elements are laid out once, when it has come to rest.
 */
export const DrawnBars = memo(function DrawnBars({ events, rejected, view }: DrawnBarsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Read once for each theme: asking for a style between two drawings makes the browser lay out all lanes for the answer.
  const look = useRef<Look>({ bar: '', outline: '' });
  const isDark = useIsDark();
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const { color, outlineColor } = getComputedStyle(canvas.current);
    look.current = { bar: color, outline: outlineColor };
  }, [isDark]);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    let drawnWidth = 0;
    const draw = () => {
      const shown = view.shown();
      const ratio = window.devicePixelRatio;
      const [across, down] = [Math.round(shown.width * ratio), Math.round(HEIGHT * ratio)];
      if (element.width !== across) element.width = across;
      if (element.height !== down) element.height = down;
      if (drawnWidth !== shown.width) element.style.width = `${shown.width}px`;
      drawnWidth = shown.width;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, shown.width, HEIGHT);
      context.fillStyle = look.current.bar;
      context.strokeStyle = look.current.outline;
      context.setLineDash([3, 2]);
      for (const event of events) {
        const bar = barIn(event, shown);
        if (bar === null) continue;
        if (rejected.has(event.id)) {
          context.strokeRect(bar.left + 0.5, 2.5, bar.width - 1, HEIGHT - 4);
          continue;
        }
        const high = (HEIGHT - 2) * bar.height;
        context.beginPath();
        context.roundRect(bar.left, HEIGHT - high, bar.width, high, [CORNER, CORNER, 0, 0]);
        context.fill();
      }
    };
    draw();
    return view.subscribe(draw);
  }, [events, rejected, view, isDark]);
  return <canvas ref={canvas} className="drawn-bars" />;
});
