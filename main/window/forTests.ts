import { killAt } from '../coaching/killPoint.ts';
import type { Surroundings } from '../services.ts';

/**
 * What a test may change from outside, in an app that is not packaged: where it is killed on the way from an event to its
 * words, and how long it waits for a server.
 */
export function forTests(env: NodeJS.ProcessEnv): Pick<Surroundings, 'onStep' | 'network'> {
  const { GREENROOM_KILL_AT: point, GREENROOM_TIMEOUT_MS: timeout } = env;
  return {
    ...(point && { onStep: killAt(point) }),
    ...(timeout && { network: { timeoutMs: Number(timeout) } }),
  };
}
