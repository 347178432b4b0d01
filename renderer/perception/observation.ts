import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import { createDetector, type Detection } from '../../shared/detector.ts';
import type { LandmarkFrame } from '../../shared/landmarks.ts';
import { createSignalReader } from '../../shared/signals/signals.ts';
import type { FrameSource } from '../capture/frames.ts';
import { type Seen, whereToLook } from './headCrop.ts';
import { mapBack } from './mapBack.ts';
import type { FromObserver } from './messages.ts';
import type { Networks } from './networks.ts';
import { createSurface, FACE_SIDE, facePixels } from './picture.ts';
import { type Prepared, preparePictures } from './pictures.ts';
import { createReports } from './reports.ts';
import { createStrips } from './strips.ts';

export interface ObservationOptions {
  readonly recordLandmarks: boolean;
  /** Milliseconds on a clock that only runs forward. */
  readonly now: () => number;
  readonly post: (message: FromObserver) => void;
}

/**
 * Looks at every frame of `source` in order and posts what it sees; `done` at the end. Where observation k looks
 * depends on the results of k-1 only, so a film gives the same events on every run.
 */
export async function observeFrames(
  source: FrameSource,
  networks: Networks,
  { recordLandmarks, now, post }: ObservationOptions,
): Promise<void> {
  const readSignals = createSignalReader();
  const detector = createDetector(BEHAVIORS);
  const strips = createStrips();
  const reports = createReports({ durationMs: source.durationMs, now, post });
  const crop = createSurface(FACE_SIDE, FACE_SIDE);
  const startedMs = now();
  let seen: Seen = {};
  let turn = 0;
  let observations = 0;
  let posting = Promise.resolve();

  async function look({ picture, body }: Prepared): Promise<LandmarkFrame> {
    const { timeMs, width, height } = picture;
    const where = whereToLook(seen, width, height, turn);
    const face = networks.face.find({ type: 'find', pixels: facePixels(picture, where.square, crop) });
    const [{ found: foundFace }, { found: foundBody }] = await Promise.all([face, body]);
    const frame: LandmarkFrame = {
      timeMs,
      width,
      height,
      ...(foundFace.face === undefined ? {} : { face: mapBack(foundFace.face, where.square, width, height) }),
      ...foundBody,
    };
    seen = frame;
    turn = where.nextTurn;
    return frame;
  }

  function follow(detections: readonly Detection[]): void {
    for (const detection of detections) {
      if (detection.type === 'opened') strips.opened(detection.behavior, detection.startMs);
      else if (detection.type === 'peak') strips.peak(detection.behavior);
      else if (detection.type === 'dropped') strips.dropped(detection.behavior);
      else {
        const { event } = detection;
        const strip = strips.ended(event);
        // Encoding is left to another thread; events are posted in the order in which they ended.
        posting = posting.then(async () => post({ type: 'event', event, strip: await strip }));
        posting.catch(() => undefined);
      }
    }
  }

  for await (const prepared of preparePictures(source, networks)) {
    const frame = await look(prepared);
    observations += 1;
    const signals = readSignals(frame);
    strips.look(prepared.picture, frame);
    follow(detector.push(signals));
    // Strips of behaviors that end with the film still need the last picture; it stays until another one is drawn over it.
    prepared.release();
    reports.observed(frame, signals, observations);
    if (recordLandmarks) post({ type: 'landmarks', frame });
  }
  const durationMs = source.endMs();
  follow(detector.finish(durationMs));
  await posting;
  reports.flush();
  const wallMs = now() - startedMs;
  post({
    type: 'done',
    durationMs,
    baseline: detector.baseline(),
    engine: {
      observations,
      framesDecoded: source.framesDecoded(),
      framesDropped: source.framesDropped(),
      observationsPerSecond: wallMs === 0 ? 0 : (observations * 1000) / wallMs,
      wallMs,
    },
  });
}
