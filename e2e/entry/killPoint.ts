import type { OnStep } from '../../main/coaching/steps.ts';

/**
 * Ends this process the hard way, without a chance to tidy up, when a step has happened so many times.
 *
 * @param point `reply-saved#2`: right after the second reply was saved.
 */
export function killAt(point: string): OnStep {
  const [wanted, times = '1'] = point.split('#');
  let left = Number(times);
  return (step) => {
    if (step !== wanted) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
