import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Timeline } from '../../shared/rehearsal/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { createLiveTimeline, type LiveTimeline } from './liveTimeline.ts';

/** The timeline as it was opened, with the words and the coaching state that arrive meanwhile. */
export function useTimeline(first: Timeline, tell: (error: unknown) => void): readonly [Timeline, LiveTimeline] {
  const [live] = useState(() => createLiveTimeline(bridge, first));
  useEffect(() => live.open(tell), [live, tell]);
  return [useSyncExternalStore(live.subscribe, live.now), live];
}
