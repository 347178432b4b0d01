import type { Answer, Bridge, CallInput, CallName, CallOutput } from '../../shared/bridge.ts';
import { GreenroomError } from '../../shared/problem.ts';

/** One call over the bridge; its problem is thrown as a GreenroomError. */
export async function call<N extends CallName>(bridge: Bridge, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return unwrapped(await bridge.call(name, input));
}

/** What an answer holds; its problem is thrown as a GreenroomError. */
export function unwrapped<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new GreenroomError(answer.problem.kind, answer.problem.details);
}
