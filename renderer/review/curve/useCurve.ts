import { useEffect, useState } from 'react';
import type { Sensitivities } from '../../../shared/rehearsal/timeline.ts';
import type { Curve } from '../../../shared/review/curve.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';

/** Whose curve is shown, and of which rehearsal. Another sensitivity has another limit. */
export interface CurveOf {
  readonly rehearsalId: string;
  readonly behavior: string;
  readonly sensitivities: Sensitivities | undefined;
}

/**
 * The curve of one behavior. The main process reads the saved signals and measures them, so that an hour of them holds up neither the page nor
 * its drawing. Undefined while it does; null when there is none.
 */
export function useCurve(
  { rehearsalId, behavior, sensitivities }: CurveOf,
  tell: Frame['tell'],
): Curve | null | undefined {
  const [curve, setCurve] = useState<Curve | null>();
  const sensitivity = sensitivities?.[behavior];
  useEffect(() => {
    let isWanted = true;
    call(bridge, 'rehearsals.curve', { id: rehearsalId, behavior }).then(
      (found) => isWanted && setCurve(found === null || found.timesMs.length === 0 ? null : found),
      (error) => isWanted && tell(error),
    );
    return () => {
      isWanted = false;
    };
  }, [rehearsalId, behavior, sensitivity, tell]);
  return curve;
}
