import { useEffect, useState } from 'react';
import type { CameraRehearsal } from '../../capture/camera/rehearseWithCamera.ts';

/** Often enough that no second is shown late. */
const EVERY_MS = 200;

/** The rehearsal's own time in ms, as it goes; 0 before it. */
export function useElapsed(rehearsal: CameraRehearsal | null): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    setElapsed(0);
    if (rehearsal === null) return;
    const timer = setInterval(() => setElapsed(rehearsal.elapsedMs()), EVERY_MS);
    return () => clearInterval(timer);
  }, [rehearsal]);
  return elapsed;
}
