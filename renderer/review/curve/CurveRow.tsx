import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Curve } from '../../../shared/review/curve.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { measuredAmounts } from '../../../shared/words/feedback/measuredAmounts.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { useIsDark } from '../../app/useTheme.ts';
import { useShown, type View } from '../lanes/view.ts';
import { type CurvePaint, drawCurve, rangeOf } from './drawCurve.ts';
import { type CurveOf, useCurve } from './useCurve.ts';
import './CurveRow.css';

interface CurveRowProps extends Pick<Frame, 'tell'> {
  readonly of: CurveOf;
  /** Any moment of the lane: they share their limit. */
  readonly event: BehaviorEvent;
  readonly view: View;
}

/** Below a lane: what was measured, against what, and where nothing was known. */
export function CurveRow({ of, event, view, tell }: CurveRowProps) {
  const words = useWords();
  const { curve: say } = words.review;
  const curve = useCurve(of, tell);
  const amounts = measuredAmounts(words, event);
  return (
    <div className="curve">
      <p className="lane-name quiet">
        {curve === null ? (
          say.none
        ) : (
          <>
            <span className="legend-key limit">{amounts?.mark ?? say.limit}</span>
            {curve?.usual != null && <span className="legend-key usual">{say.usual}</span>}
            <span className="legend-key unknown">{say.unknown}</span>
          </>
        )}
      </p>
      {curve && <Drawing curve={curve} name={behaviorName(words, of.behavior)} view={view} />}
    </div>
  );
}

function Drawing({ curve, name, view }: { readonly curve: Curve; readonly name: string; readonly view: View }) {
  const { curve: say } = useWords().review;
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useShown(view);
  const range = useMemo(() => rangeOf(curve), [curve]);
  const share = useMemo(
    () => curve.values.filter((value) => !Number.isNaN(value)).length / curve.values.length,
    [curve],
  );
  // Read once for each curve and theme: asking for styles and sizes between two drawings makes the browser lay out all lanes for the answer.
  const look = useRef<Look | null>(null);
  const theme = useIsDark();
  useLayoutEffect(() => {
    look.current = canvas.current && lookOf(canvas.current);
  }, [curve, theme]);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || look.current === null) return;
    const { height, paint } = look.current;
    const { width } = shown;
    const ratio = window.devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== across) element.width = across;
    if (element.height !== down) element.height = down;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawCurve(context, curve, range, shown, { width, height }, paint);
  }, [curve, range, shown, theme]);
  return <canvas ref={canvas} role="img" aria-label={say.label({ name, share })} style={{ width: shown.width }} />;
}

interface Look {
  /** CSS pixels. */
  readonly height: number;
  readonly paint: CurvePaint;
}

function lookOf(element: HTMLCanvasElement): Look {
  const style = getComputedStyle(element);
  const color = (name: keyof CurvePaint) => style.getPropertyValue(`--curve-${name}`);
  const paint = { line: color('line'), limit: color('limit'), usual: color('usual'), hatch: color('hatch') };
  return { height: element.clientHeight, paint };
}
