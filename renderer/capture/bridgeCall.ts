import type { Bridge, CallInput, CallName, CallOutput } from '../../shared/bridge.ts';
import { GreenroomError } from '../../shared/problem.ts';

/** One call over the bridge; its problem is thrown as a GreenroomError. */
export async function call<N extends CallName>(bridge: Bridge, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const answer = await bridge.call(name, input);
  if (answer.ok) return answer.value;
  throw new GreenroomError(answer.problem.kind, answer.problem.details);
}
