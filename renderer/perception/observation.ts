import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import { watched } from '../../shared/behaviors/sensitivity.ts';
import type { Detection } from '../../shared/detector/detection.ts';
import { createDetector } from '../../shared/detector.ts';
import type { LandmarkFrame } from '../../shared/landmarks.ts';
import { createSignalReader } from '../../shared/signals/signals.ts';
import type { FrameSource } from '../capture/frames.ts';
import { brightnessOf } from './brightness.ts';
import { type Seen, whereToLook } from './headCrop.ts';
import { mapBack } from './mapBack.ts';
import type { FromObserver, ObserverOptions } from './messages.ts';
import type { Networks } from './networks.ts';
import { createSurface, FACE_SIDE, facePixels } from './picture.ts';
import { type Prepared, preparePictures } from './pictures.ts';
import { createReports } from './reports.ts';
import { createStrips } from './strips.ts';

export interface ObservationOptions extends Pick<ObserverOptions, 'sensitivities' | 'calibrated'> {
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
  { recordLandmarks, sensitivities, calibrated, now, post }: ObservationOptions,
): Promise<void> {
  const readSignals = createSignalReader();
  const detector = createDetector(watched(BEHAVIORS, sensitivities ?? {}), calibrated);
  const strips = createStrips();
  const reports = createReports({ durationMs: source.durationMs, now, post });
  const crop = createSurface(FACE_SIDE, FACE_SIDE);
  const startedMs = now();
  let seen: Seen = {};
  let turn = 0;
  let light = 0;
  let observations = 0;
  let others = 0;
  let posting = Promise.resolve();

  async function look({ picture, body }: Prepared): Promise<LandmarkFrame> {
    const { timeMs, width, height } = picture;
    const where = whereToLook(seen, width, height, turn);
    const pixels = facePixels(picture, where.square, crop);
    light = brightnessOf(pixels);
    const face = networks.face.find({ type: 'find', pixels });
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
    others = Math.max(others, frame.others?.length ?? 0);
    const signals = readSignals(frame);
    strips.look(prepared.picture, frame);
    follow(detector.push(signals));
    // Strips of behaviors that end with the film still need the last picture; it stays until another one is drawn over it.
    prepared.release();
    reports.observed(frame, signals, observations, light);
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
    coverage: detector.coverage(),
    engine: {
      observations,
      others,
      framesDecoded: source.framesDecoded(),
      framesDropped: source.framesDropped(),
      observationsPerSecond: wallMs === 0 ? 0 : (observations * 1000) / wallMs,
      wallMs,
    },
  });
}
