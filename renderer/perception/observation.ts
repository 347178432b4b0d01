import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import { forAudience } from '../../shared/behaviors/forAudience.ts';
import { watched } from '../../shared/behaviors/sensitivity.ts';
import type { Detection } from '../../shared/detector/detection.ts';
import { createDetector } from '../../shared/detector/detector.ts';
import type { Box, LandmarkFrame } from '../../shared/landmarks.ts';
import type { UnderWay } from '../../shared/nudges/nudges.ts';
import { DEFAULT_AUDIENCE } from '../../shared/rehearsal/audience.ts';
import type { Gap } from '../../shared/rehearsal/gaps.ts';
import { createSignalReader, type Signals, unknownSignals } from '../../shared/signals/signals.ts';
import type { Ears } from '../hearing/ears.ts';
import type { ObserveOptions, Seen as Told } from './messages.ts';
import type { Networks } from './networks/networks.ts';
import { brightnessOf } from './pictures/brightness.ts';
import { createGapWatch, type Sight } from './pictures/gapWatch.ts';
import { createSurface, FACE_SIDE, facePixels } from './pictures/picture.ts';
import { type Prepared, preparePictures } from './pictures/pictures.ts';
import { createReports } from './reports.ts';
import type { FrameSource } from './source.ts';
import { type Seen, whereToLook } from './speaker/headCrop.ts';
import { mapBack } from './speaker/mapBack.ts';
import { createEventPost } from './strips/eventPost.ts';
import { createStrips } from './strips/strips.ts';

export interface ObservationOptions extends Pick<ObserveOptions, 'sensitivities' | 'calibrated' | 'audience'> {
  readonly recordLandmarks: boolean;
  /** What is heard beside it. */
  readonly ears: Ears;
  /** Milliseconds on a clock that only runs forward. */
  readonly now: () => number;
  readonly post: (seen: Told) => void;
  /** Resolves when there is room for more of what is seen: the next picture waits for it. */
  readonly room: () => Promise<void>;
  /** Nobody listens any more: nothing further is looked at. */
  readonly canceled: () => boolean;
}

/**
 * Looks at every frame of `source` in order and posts what it sees; `done` at the end. Where observation k looks
 * depends on the results of k-1 only, so a film gives the same events on every run.
 */
export async function observeFrames(
  source: FrameSource,
  networks: Networks,
  {
    recordLandmarks,
    ears,
    sensitivities,
    calibrated,
    audience = DEFAULT_AUDIENCE,
    now,
    post,
    room,
    canceled,
  }: ObservationOptions,
): Promise<void> {
  const watch = createGapWatch();
  const detector = createDetector(watched(forAudience(BEHAVIORS, audience), sensitivities ?? {}), calibrated);
  const strips = createStrips(async (pixels) => {
    const { found } = await networks.body.find({ type: 'people', pixels });
    return found.people ?? [];
  });
  const events = createEventPost(post);
  const reports = createReports({ durationMs: source.durationMs, now, post });
  const crop = createSurface(FACE_SIDE, FACE_SIDE);
  const startedMs = now();
  let readSignals = createSignalReader();
  let seen: Seen = {};
  let turn = 0;
  let light = 0;
  let observations = 0;
  let others = 0;
  const insets: Gap[] = [];
  let inset: Box | undefined;
  /** What was found in pictures of which only the next ones tell whether they count. They all look like the last of them. */
  let open: LandmarkFrame[] = [];
  let lastOpen: Prepared | undefined;
  /** The last picture that counted: the strips may still need it. */
  let lastSeen: Prepared | undefined;

  async function look({ picture, sight, body }: Prepared): Promise<LandmarkFrame> {
    const { timeMs, width, height } = picture;
    if (sight.afresh) {
      seen = {};
      turn = 0;
    }
    if (body === undefined) {
      light = 0;
      return { timeMs, width, height };
    }
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
      const habit = habitOf(detection);
      if (habit !== undefined) post({ type: 'habit', ...habit });
      if (detection.type === 'opened') strips.opened(detection.behavior, detection.startMs);
      else if (detection.type === 'peak') strips.peak(detection.behavior);
      else if (detection.type === 'dropped') strips.dropped(detection.behavior);
      else events.send(detection.event, strips.ended(detection.event));
    }
  }

  function withVoice({ timeMs, values }: Signals): Signals {
    return { timeMs, values: { ...values, ...ears.at(timeMs) } };
  }

  function count(frame: LandmarkFrame, { picture }: Prepared): void {
    others = Math.max(others, frame.others?.length ?? 0);
    const signals = withVoice(readSignals(frame));
    strips.look({ ...picture, timeMs: frame.timeMs }, frame);
    follow(detector.push(signals));
    reports.row(signals);
    if (recordLandmarks) post({ type: 'landmarks', frame });
  }

  function keep(prepared: Prepared): void {
    lastSeen?.release();
    lastSeen = prepared;
  }

  function pass(frame: LandmarkFrame): void {
    const signals = withVoice(unknownSignals(frame.timeMs));
    follow(detector.push(signals));
    reports.row(signals);
  }

  function settle({ waited, cutsMs }: Pick<Sight, 'waited' | 'cutsMs'>): void {
    if (waited === 'seen' && lastOpen !== undefined) {
      for (const frame of open) count(frame, lastOpen);
      keep(lastOpen);
    }
    for (const cutMs of cutsMs) {
      follow(detector.cut(cutMs));
      readSignals = createSignalReader();
      strips.cut();
    }
    if (waited === 'blind') {
      for (const frame of open) pass(frame);
      lastOpen?.release();
    }
    if (waited === undefined) return;
    open = [];
    lastOpen = undefined;
  }

  for await (const prepared of preparePictures(source, networks, watch)) {
    const { sight } = prepared;
    if (prepared.inset !== inset && prepared.inset !== undefined) {
      const { timeMs } = prepared.picture;
      insets.push({ kind: 'inset', startMs: timeMs, endMs: timeMs });
    }
    inset = prepared.inset;
    await ears.until(prepared.picture.timeMs);
    settle(sight);
    const frame = await look(prepared);
    observations += 1;
    if (sight.fate === 'seen') {
      count(frame, prepared);
      keep(prepared);
    } else if (sight.fate === 'open') {
      open.push(frame);
      lastOpen?.release();
      lastOpen = prepared;
    } else {
      pass(frame);
      prepared.release();
    }
    reports.observed(frame, { observations, light, gap: sight.gap });
    await room();
    if (canceled()) return;
  }
  if (canceled()) return;
  const durationMs = source.endMs();
  settle(watch.finish(durationMs));
  follow(detector.finish(durationMs));
  await events.settled();
  reports.flush();
  const gaps = inOrder([...(source.gaps?.() ?? []), ...watch.gaps(), ...insets]);
  const pieces = source.pieces?.();
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
    ...(gaps.length === 0 ? {} : { gaps }),
    ...(pieces === undefined ? {} : { pieces }),
  });
}

/** What a detection tells of a habit that goes on. */
function habitOf(detection: Detection): UnderWay | undefined {
  const id = detection.type === 'event' ? detection.event.behavior : detection.behavior;
  const behavior = BEHAVIORS.find((each) => each.id === id);
  if (detection.type === 'peak' || behavior?.kind !== 'habit') return undefined;
  return { behavior: behavior.id, sinceMs: detection.type === 'opened' ? detection.startMs : null };
}

function inOrder(gaps: readonly Gap[]): Gap[] {
  const whole = gaps.map((gap) => ({ ...gap, startMs: Math.round(gap.startMs), endMs: Math.round(gap.endMs) }));
  return whole.sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}
