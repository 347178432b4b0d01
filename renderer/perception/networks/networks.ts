import type { Bundles } from '../messages.ts';
import { compileMediapipe } from './mediapipe.ts';
import { type Network, openNetwork } from './network.ts';
import type { FindBody, FindFace, FindPeople, FoundBody, FoundFace, LoadBody, LoadFace } from './networkMessages.ts';

/** The face network in one worker, pose and hands in another: two cores, side by side. */
export interface Networks {
  readonly face: Network<FindFace, FoundFace>;
  readonly body: Network<FindBody | FindPeople, FoundBody>;
  /** Nothing of what was looked at before reaches what comes: the next picture may be the first of another source. */
  afresh(): Promise<void>;
  /** Whether one of them has failed, for good. */
  broken(): boolean;
  close(): void;
}

/**
 * Starts both workers and loads the bundles. Rejects with what went wrong first, leaving no worker behind. MediaPipe's WebAssembly is
 * compiled once, while the workers start, and handed to both.
 */
export async function openNetworks(bundles: Bundles): Promise<Networks> {
  const wasm = compileMediapipe();
  const openBody = () =>
    openNetwork<LoadBody, FindBody | FindPeople, FoundBody>(
      new Worker(new URL('./body.worker.ts', import.meta.url), { type: 'module' }),
      wasm,
      { type: 'load', pose: bundles.pose, hand: bundles.hand },
    );
  const opening = [
    openNetwork<LoadFace, FindFace, FoundFace>(
      new Worker(new URL('./face.worker.ts', import.meta.url), { type: 'module' }),
      wasm,
      { type: 'load', face: bundles.face },
    ),
    openBody(),
  ] as const;
  try {
    const [face, first] = await Promise.all(opening);
    let body = first;
    let unused = true;
    return {
      face,
      get body() {
        return body;
      },
      async afresh() {
        // Each look for a face starts afresh by itself.
        if (!unused) {
          body.close();
          body = await openBody();
        }
        unused = false;
      },
      broken: () => face.broken() || body.broken(),
      close() {
        face.close();
        body.close();
      },
    };
  } catch (error) {
    for (const network of opening)
      network.then(
        ({ close }) => close(),
        () => undefined,
      );
    throw error;
  }
}
