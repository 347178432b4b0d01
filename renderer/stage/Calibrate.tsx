import { useEffect, useState } from 'react';
import { CALIBRATION_MS, calibrate } from '../../shared/posture/calibration.ts';
import type { KnownSetUp } from '../../shared/posture/setUp.ts';
import type { Baseline, SignalRow } from '../../shared/rehearsal/timeline.ts';
import { useWords } from '../app/language.tsx';
import { KnownPosture } from './camera/KnownPosture.tsx';
import type { Preview } from './camera/usePreview.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'standing'; readonly rows: readonly SignalRow[] }
  | { readonly kind: 'calibrated' | 'no-face' | 'restless' | 'turned' };

interface CalibrateProps {
  readonly preview: Preview;
  /** The posture that was shown here before. */
  readonly known: KnownSetUp | undefined;
  /** Told of a posture that was just shown. */
  onShown(baseline: Baseline): void;
  /** The neutral posture; null while there is none. */
  onBaseline(baseline: Baseline | null): void;
}

/** Five seconds of standing as on stage, from which the rehearsal is measured. */
export function Calibrate({ preview, known, onShown, onBaseline }: CalibrateProps) {
  const words = useWords().framing;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const standing = state.kind === 'standing';
  const { hear } = preview;

  // Listening begins and ends with the standing, not with each view.
  useEffect(() => {
    if (!standing) return;
    let rows: readonly SignalRow[] = [];
    return hear((fresh) => {
      rows = [...rows, ...fresh];
      if (lasted(rows) < CALIBRATION_MS) return setState({ kind: 'standing', rows });
      const result = calibrate(rows);
      if (result.kind === 'calibrated') onShown(result.baseline);
      onBaseline(result.kind === 'calibrated' ? result.baseline : null);
      setState({ kind: result.kind });
    });
  }, [standing]);

  if (state.kind === 'standing') {
    return (
      <div className="calibrate">
        <progress value={lasted(state.rows)} max={CALIBRATION_MS} aria-label={words.calibrating} />
        <p role="status">{words.calibrating}</p>
      </div>
    );
  }
  return (
    <div className="calibrate">
      <button type="button" disabled={preview.view === null} onClick={() => setState({ kind: 'standing', rows: [] })}>
        {state.kind === 'idle' ? words.calibrate : words.again}
      </button>
      {state.kind !== 'idle' ? (
        <p role="status" className="quiet">
          {words[state.kind]}
        </p>
      ) : (
        <KnownPosture
          known={known}
          use={(baseline) => {
            onBaseline(baseline);
            setState({ kind: 'calibrated' });
          }}
        />
      )}
    </div>
  );
}

/** From the first row to the end of the last, in ms. */
function lasted(rows: readonly SignalRow[]): number {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? 0 : last.timeMs - first.timeMs + 200;
}
