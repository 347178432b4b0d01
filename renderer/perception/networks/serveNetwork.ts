import { networkProblem } from './mediapipe.ts';
import type { Loading, NetworkAnswer } from './networkMessages.ts';
import type { WorkerScope } from './workerScope.ts';

/** Makes the running worker load its networks and then look at what it is sent; what goes wrong is told as a problem. */
export function serveNetwork<Load extends { readonly type: 'load' }, Find extends { readonly type: string }, Found>(
  scope: WorkerScope<(Load & Loading) | Find, NetworkAnswer<Found>>,
  load: (request: Load & Loading) => Promise<void>,
  find: (request: Find) => void,
): void {
  scope.onmessage = async ({ data }) => {
    try {
      if (data.type === 'load') await load(data as Load & Loading);
      else find(data as Find);
      if (data.type === 'load') scope.postMessage({ type: 'loaded' });
    } catch (error) {
      scope.postMessage({ type: 'failed', problem: networkProblem(error) });
    }
  };
}
