import { problemOf } from '../../shared/problem.ts';
import { type CameraFrames, cameraFrames } from '../capture/camera/cameraFrames.ts';
import { openFilm } from '../capture/film/film.ts';
import type { FromObserver, Released, ToObserver } from './messages.ts';
import { openNetworks } from './networks/networks.ts';
import { workerScope } from './networks/workerScope.ts';
import { observeFrames } from './observation.ts';
import type { FrameSource } from './source.ts';

/** Owns the frames: decodes or receives them, has them looked at, and tells the page what was seen. */
const scope = workerScope<ToObserver, FromObserver | Released>();
let begin = () => {};
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});
let source: FrameSource | undefined;
let camera: CameraFrames | undefined;
let stopped = false;

async function run({ source: from, options }: Extract<ToObserver, { type: 'start' }>): Promise<void> {
  // A film that cannot be read should say so at once, not after the networks have been loaded.
  if (from.kind === 'film') source = await openFilm(from.url, { rate: options.rate, track: from.track });
  else source = camera = cameraFrames(from.frames, options.rate, begun);
  const networks = await openNetworks(options.bundles);
  try {
    post({ type: 'ready', durationMs: source.durationMs });
    if (stopped) source.close();
    let last: FromObserver | undefined;
    await observeFrames(source, networks, {
      ...options,
      recordLandmarks: options.recordLandmarks === true,
      now: () => performance.now(),
      post(message) {
        if (message.type === 'done') last = message;
        else post(message);
      },
    });
    // The page ends this worker at its last message: frames that were still on their way here would never be closed.
    await camera?.release();
    if (last !== undefined) post(last);
  } finally {
    source.close();
    networks.close();
  }
}

function post(message: FromObserver): void {
  scope.postMessage(message, message.type === 'event' && message.strip !== undefined ? [message.strip.buffer] : []);
}

scope.onmessage = async ({ data }) => {
  if (data.type === 'begin') begin();
  else if (data.type === 'stop') {
    stopped = true;
    source?.close();
  } else if (data.type === 'cancel') {
    await camera?.release();
    scope.postMessage({ type: 'released' });
  } else {
    try {
      await run(data);
    } catch (error) {
      post({ type: 'failed', problem: problemOf(error) });
    }
  }
};
