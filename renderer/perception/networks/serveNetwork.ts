import { networkProblem } from './mediapipe.ts';
import type { NetworkAnswer } from './networkMessages.ts';
import type { WorkerScope } from './workerScope.ts';

/** Makes the running worker load its networks and then look at what it is sent; what goes wrong is told as a problem. */
export function serveNetwork<Load extends { readonly type: 'load' }, Find extends { readonly type: string }, Found>(
  scope: WorkerScope<Load | Find, NetworkAnswer<Found>>,
  load: (request: Load) => Promise<void>,
  find: (request: Find) => void,
): void {
  const isLoad = (request: Load | Find): request is Load => request.type === 'load';
  scope.onmessage = async ({ data }) => {
    try {
      if (isLoad(data)) await load(data);
      else find(data as Find);
    } catch (error) {
      scope.postMessage({ type: 'failed', problem: networkProblem(error) });
    }
  };
}
