import { useEffect, useMemo, useState } from 'react';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import type { Glance } from '../../shared/talks/glance.ts';
import { bridge } from '../app/bridge.ts';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

export type Glances = ReadonlyMap<string, Glance>;

/** The bridge takes no more at once; no list shows as many without being asked to. */
const MOST = 500;

/** What is said of these rehearsals in a list, by id; each is asked for once, and when it is another one than before. */
export function useGlances(rehearsals: readonly Rehearsal[], tell: Frame['tell']): Glances {
  const [glances, setGlances] = useState<Glances>(new Map());
  const wanted = useMemo(() => rehearsals.map(({ id, state }) => `${state} ${id}`).join('\n'), [rehearsals]);
  useEffect(() => {
    const ids = wanted.split('\n', MOST).flatMap((each) => each.split(' ')[1] ?? []);
    if (ids.length === 0) return;
    let here = true;
    call(bridge, 'rehearsals.glances', ids).then((read) => {
      if (here) setGlances((known) => new Map([...known, ...read.map((one) => [one.id, one] as const)]));
    }, tell);
    return () => {
      here = false;
    };
  }, [wanted, tell]);
  return glances;
}
