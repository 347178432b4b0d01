import type { Bridge } from '../../../shared/bridge.ts';
import type { UnderWay } from '../../../shared/nudges/nudges.ts';
import { GreenroomError, type Problem, problemOf } from '../../../shared/problem.ts';
import type { Audience } from '../../../shared/rehearsal/audience.ts';
import type { Material } from '../../../shared/rehearsal/material.ts';
import type { Baseline, BehaviorEvent, Sensitivities, Timeline } from '../../../shared/rehearsal/timeline.ts';
import type { Observation } from '../../perception/engine.ts';
import type { Outcome, Progress, Seen, View } from '../../perception/messages.ts';
import { appEngine } from '../appEngine.ts';
import { call } from '../bridgeCall.ts';
import { watchTrack } from './camera.ts';
import { cameraSource } from './cameraSource.ts';
import { createRecorder, type Recorder, recordingType } from './recorder.ts';
import { createStopwatch } from './stopwatch.ts';

export interface CameraRehearsalOptions {
  /** Camera and microphone, already open; the caller closes them after `ended`. */
  readonly stream: MediaStream;
  readonly title: string;
  /** Observations a second, at most. */
  readonly rate: number;
  readonly sensitivities: Sensitivities;
  /** Where the audience sits; on a call when absent. */
  readonly audience?: Audience | undefined;
  /** The neutral posture that the speaker showed before; found on the way when absent. */
  readonly calibrated?: Baseline | undefined;
  /** It is thrown away unless the person says otherwise, and until they say so nobody is asked about it. */
  readonly practice?: true;
  /** What it is rehearsed with. */
  readonly material?: Material | undefined;
  /** The pictures (JPEG) of the material's slides, in their order; each is fetched when it is its turn to be saved. */
  readonly slidePictures?: readonly SlidePicture[] | undefined;
  /** Waited for when all is ready and saved, right before the recording begins. */
  readonly countDown?: () => Promise<void>;
  readonly onProgress?: (progress: Progress) => void;
  readonly onView?: (view: View) => void;
  readonly onHabit?: (underWay: UnderWay) => void;
  readonly onEvent?: (event: BehaviorEvent) => void;
}

/** The picture of one page. */
export interface SlidePicture {
  readonly page: number;
  /** Null where it is lost: the rehearsal does without it. */
  bytes(): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** How a camera rehearsal ended: what was saved, and what broke it off, if anything did. */
export interface CameraRehearsalEnd {
  readonly timeline: Timeline;
  readonly problem: Problem | null;
}

export interface CameraRehearsal {
  readonly id: string;
  /** Ends the rehearsal; `ended` follows when everything is saved. */
  stop(): void;
  /** Ends the try and throws it away, recording and all; `ended` resolves with null. The speaker has said so. */
  discard(): void;
  /** From here on nothing is recorded or judged, and no time passes, until `resume`. */
  pause(): void;
  resume(): void;
  /** The rehearsal's own time, in ms. */
  elapsedMs(): number;
  /** This page is shown from now on. */
  turnTo(page: number): void;
  /** This moment is one to come back to. */
  mark(): void;
  /** Resolves after `stop`, or by itself when the camera is unplugged or something breaks: what there is, is kept. */
  readonly ended: Promise<CameraRehearsalEnd | null>;
}

/**
 * Starts a rehearsal in front of the camera: records it, and looks at it while it lasts. Resolves when both run.
 * Throws, with nothing left behind, when either cannot begin.
 *
 * Time 0 is the first frame seen after the recorder has said that it began: within one camera frame of the recording's
 * own beginning, so that a moment's time finds it in the recording.
 */
export async function rehearseWithCamera(bridge: Bridge, options: CameraRehearsalOptions): Promise<CameraRehearsal> {
  const track = options.stream.getVideoTracks()[0];
  if (track === undefined) throw new GreenroomError('camera-missing');
  let id = '';
  let problem: Problem | null = null;
  let last: Progress | undefined;
  let outcome: Outcome | undefined;
  let hearing: Promise<void> = Promise.resolve();
  let stop = () => {};
  const stopAsked = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let begun = false;
  let discarded = false;
  const watch = createStopwatch(() => performance.now());
  const beginning = new AbortController();
  const breakOff = (found: Problem) => {
    problem ??= found;
    if (begun) stop();
    else beginning.abort(new GreenroomError(found.kind, found.details));
  };

  async function save(seen: Seen): Promise<void> {
    if (seen.type === 'signals') await call(bridge, 'rehearsals.addSignals', { id, rows: [...seen.rows] });
    if (seen.type !== 'event') return;
    await call(bridge, 'rehearsals.addEvent', { id, event: seen.event, strip: seen.strip });
    options.onEvent?.(seen.event);
  }
  async function hear(seen: Seen): Promise<void> {
    if (seen.type === 'view') options.onView?.(seen.view);
    else if (seen.type === 'habit') options.onHabit?.(seen);
    else if (seen.type === 'done') {
      const { type: _, ...rest } = seen;
      outcome = rest;
    } else if (seen.type === 'progress') {
      last = seen;
      options.onProgress?.(seen);
    } else {
      // One after the other, as they came. What cannot be written ends the rehearsal: better now than an hour later.
      await save(seen).catch((error) => breakOff(problemOf(error)));
    }
  }
  /** Hears the observation to its end; resolves when it is ready. */
  function listen(seenByCamera: AsyncIterable<Seen>): Promise<void> {
    return new Promise((resolve, reject) => {
      async function run(): Promise<void> {
        for await (const seen of seenByCamera) {
          if (seen.type === 'ready') resolve();
          else await hear(seen);
        }
      }
      hearing = run().catch((error) => {
        breakOff(problemOf(error));
        reject(error);
      });
    });
  }

  const { rate, audience, sensitivities: foundWith, calibrated, title, material, practice } = options;
  const stopWatching = watchTrack(track, () =>
    breakOff({ kind: begun ? 'camera-unplugged' : 'camera-missing', details: {} }),
  );
  let observation: Observation | undefined;
  let recorder: Recorder | undefined;
  /** What takes its time while the camera may go: the first of the two counts. */
  const unlessLost = <T>(step: Promise<T>) => untilAborted(step, beginning.signal);
  try {
    const about = await unlessLost(call(bridge, 'app.about', undefined));
    const { models } = about;
    observation = appEngine(about).observe(cameraSource(track), {
      rate,
      audience,
      sensitivities: foundWith,
      calibrated,
    });
    // Once the networks are loaded, the recording can begin without losing its first seconds.
    await unlessLost(listen(observation));
    recorder = createRecorder(options.stream, {
      write: (slice) => call(bridge, 'rehearsals.record', { id, slice }),
      onFailure: (error) => breakOff(problemOf(error)),
    });
    const source = { kind: 'camera' } as const;
    const kind = recordingType();
    const started = {
      ...{ title, source, models, recordingType: kind, foundWith },
      ...(calibrated && { calibrated }),
      ...(material && { material }),
      ...(practice && { practice }),
    };
    // Not given up on the way: a folder that was made has to be known, to be taken away again.
    id = (await call(bridge, 'rehearsals.start', started)).id;
    for (const { page, bytes } of options.slidePictures ?? []) {
      const picture = await unlessLost(bytes());
      if (picture !== null) await unlessLost(call(bridge, 'rehearsals.addSlide', { id, page, picture }));
    }
    // Whoever has been counted down speaks: nothing but the recording may come after it.
    await unlessLost(options.countDown?.() ?? Promise.resolve());
    await unlessLost(recorder.start());
  } catch (error) {
    stopWatching();
    observation?.cancel();
    // A recorder that could not begin has said why already.
    await recorder?.stop().catch(() => undefined);
    if (id !== '') await call(bridge, 'rehearsals.discard', id);
    throw error;
  }
  begun = true;
  observation.begin();
  watch.start();

  /** What the speaker does besides speaking, written in order. */
  let noted: Promise<unknown> = Promise.resolve();
  function note(write: () => Promise<unknown>): void {
    noted = noted.then(write).catch((error) => breakOff(problemOf(error)));
  }

  async function end(): Promise<CameraRehearsalEnd | null> {
    await stopAsked;
    stopWatching();
    const lastedMs = watch.elapsedMs();
    observation?.stop();
    await Promise.all([recorder?.stop().catch((error) => breakOff(problemOf(error))), hearing, noted]);
    if (discarded) {
      await call(bridge, 'rehearsals.remove', id);
      return null;
    }
    try {
      const timeline = await call(bridge, 'rehearsals.finish', { id, ...(outcome ?? outcomeOf(last, lastedMs)) });
      return { timeline, problem };
    } catch (error) {
      await call(bridge, 'rehearsals.fail', { id, problem: problem ?? problemOf(error) });
      throw error;
    }
  }
  return {
    id,
    stop,
    discard() {
      discarded = true;
      stop();
    },
    pause() {
      watch.pause();
      recorder?.pause();
      observation?.pause();
    },
    resume() {
      const lastedMs = watch.resume();
      recorder?.resume();
      observation?.resume(lastedMs);
    },
    elapsedMs: watch.elapsedMs,
    turnTo(page) {
      const turn = { page, atMs: Math.round(watch.elapsedMs()) };
      note(() => call(bridge, 'rehearsals.turnSlide', { id, turn }));
    },
    mark() {
      const mark = { atMs: Math.round(watch.elapsedMs()) };
      note(() => call(bridge, 'rehearsals.mark', { id, mark }));
    },
    ended: end(),
  };
}

/** What `step` gives; rejects as soon as `signal` says that it is of no use any more. */
function untilAborted<T>(step: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    step.then(resolve, reject);
  });
}

/** What is known of a rehearsal whose observation broke. */
function outcomeOf(last: Progress | undefined, wallMs: number): Outcome {
  const observations = last?.observations ?? 0;
  const observationsPerSecond = last?.observationsPerSecond ?? 0;
  return {
    durationMs: Math.max(wallMs, last?.timeMs ?? 0),
    baseline: {},
    coverage: {},
    engine: { observations, framesDecoded: observations, framesDropped: 0, observationsPerSecond, wallMs },
  };
}
