import type { Ports } from '../../main/start.ts';
import { killAt } from './killPoint.ts';

/**
 * What a test may change: where it is killed on the way from an event to its
 * words, and how long it waits for a server.
 */
export function forTests(env: NodeJS.ProcessEnv): Ports {
  const { GREENROOM_KILL_AT: point, GREENROOM_TIMEOUT_MS: timeout } = env;
  return {
    ...(point && { onStep: killAt(point) }),
    ...(timeout && { network: { timeoutMs: Number(timeout) } }),
  };
}
