import type { Bundles } from '../messages.ts';
import { type Network, openNetwork } from './network.ts';
import type { FindBody, FindFace, FindPeople, FoundBody, FoundFace, LoadBody, LoadFace } from './networkMessages.ts';

/** The face network in one worker, pose and hands in another: two cores, side by side. */
export interface Networks {
  readonly face: Network<FindFace, FoundFace>;
  readonly body: Network<FindBody | FindPeople, FoundBody>;
  close(): void;
}

/** Starts both workers and loads the bundles. Rejects with what went wrong first, leaving no worker behind. */
export async function openNetworks(bundles: Bundles): Promise<Networks> {
  const faceWorker = new Worker(new URL('./face.worker.ts', import.meta.url), { type: 'module' });
  const bodyWorker = new Worker(new URL('./body.worker.ts', import.meta.url), { type: 'module' });
  try {
    const [face, body] = await Promise.all([
      openNetwork<LoadFace, FindFace, FoundFace>(faceWorker, { type: 'load', face: bundles.face }),
      openNetwork<LoadBody, FindBody | FindPeople, FoundBody>(bodyWorker, {
        type: 'load',
        pose: bundles.pose,
        hand: bundles.hand,
      }),
    ]);
    return {
      face,
      body,
      close() {
        face.close();
        body.close();
      },
    };
  } catch (error) {
    faceWorker.terminate();
    bodyWorker.terminate();
    throw error;
  }
}
