import type { Bridge } from '../../../shared/bridge.ts';
import { GreenroomError, type Problem, problemOf } from '../../../shared/problem.ts';
import type { Audience } from '../../../shared/rehearsal/audience.ts';
import type { Baseline, BehaviorEvent, Sensitivities, Timeline } from '../../../shared/rehearsal/timeline.ts';
import type { Observation } from '../../perception/engine.ts';
import type { Outcome, Progress, Seen, View } from '../../perception/messages.ts';
import { appEngine } from '../appEngine.ts';
import { call } from '../bridgeCall.ts';
import { watchTrack } from './camera.ts';
import { cameraSource } from './cameraSource.ts';
import { createRecorder, type Recorder, recordingType } from './recorder.ts';

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
  readonly onProgress?: (progress: Progress) => void;
  readonly onView?: (view: View) => void;
  readonly onEvent?: (event: BehaviorEvent) => void;
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
  /** Resolves after `stop`, or by itself when the camera is unplugged or something breaks: what there is, is kept. */
  readonly ended: Promise<CameraRehearsalEnd>;
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

  const { rate, audience, sensitivities: foundWith, calibrated, title } = options;
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
    observation = appEngine(about).observe(cameraSource(track, options.stream.getAudioTracks()[0]), {
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
    const started = { title, source, models, recordingType: kind, foundWith, ...(calibrated && { calibrated }) };
    // Not given up on the way: a folder that was made has to be known, to be taken away again.
    id = (await call(bridge, 'rehearsals.start', started)).id;
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
  const startedMs = performance.now();

  async function end(): Promise<CameraRehearsalEnd> {
    await stopAsked;
    stopWatching();
    const lastedMs = performance.now() - startedMs;
    observation?.stop();
    await Promise.all([recorder?.stop().catch((error) => breakOff(problemOf(error))), hearing]);
    try {
      const timeline = await call(bridge, 'rehearsals.finish', { id, ...(outcome ?? outcomeOf(last, lastedMs)) });
      return { timeline, problem };
    } catch (error) {
      await call(bridge, 'rehearsals.fail', { id, problem: problem ?? problemOf(error) });
      throw error;
    }
  }
  return { id, stop, ended: end() };
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
