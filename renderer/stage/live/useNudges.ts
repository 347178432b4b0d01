import { useMemo, useRef } from 'react';
import { createNudges, type Nudges } from '../../../shared/nudges/nudges.ts';

export interface StageNudges extends Nudges {
  /** Another try: what was under way in the last one is forgotten. */
  begin(): void;
}

/** When to nudge, from one drawing of the stage to the next. */
export function useNudges(): StageNudges {
  const nudges = useRef(createNudges());
  return useMemo(
    () => ({
      hear: (underWay) => nudges.current.hear(underWay),
      at: (nowMs) => nudges.current.at(nowMs),
      begin() {
        nudges.current = createNudges();
      },
    }),
    [],
  );
}
