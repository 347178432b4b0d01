import { GreenroomError } from '../../../shared/problem.ts';

/** H.264 in fragmented MP4 stays readable after a crash and opens anywhere; WebM where this computer cannot write it. */
const TYPES = ['video/mp4;codecs=avc1,opus', 'video/webm;codecs=vp9,opus', 'video/webm;codecs=vp8,opus', 'video/webm'];
const SLICE_MS = 1000;
/** MP4 slices begin at key frames: without this they would come every 100 frames only. */
const KEY_FRAME_EVERY_MS = 1000;
/** Enough for a talking person in 1280x720; an hour is about 1.1 GB. */
const VIDEO_BITS_PER_SECOND = 2_500_000;

/** TypeScript's DOM library does not know the interval. */
interface RecordingOptions extends MediaRecorderOptions {
  readonly videoKeyFrameIntervalDuration: number;
}

export interface Recorder {
  readonly mimeType: string;
  /** Resolves when the recording has begun; rejects when it cannot, because nothing is live any more for example. */
  start(): Promise<void>;
  /** What happens until `resume` is not recorded, and takes no time of the recording. */
  pause(): void;
  resume(): void;
  /** Resolves when the last slice is written. Rejects with what kept a slice from being written; what was written stays. */
  stop(): Promise<void>;
}

export interface RecorderOptions {
  /** Writes one slice; the next one comes when it has resolved. */
  readonly write: (slice: Uint8Array<ArrayBuffer>) => Promise<unknown>;
  /** A slice could not be written, or the recorder broke. The recording has ended. */
  readonly onFailure: (error: unknown) => void;
}

/** The type of recording this computer can write, best first. */
export function recordingType(): string {
  const type = TYPES.find((candidate) => MediaRecorder.isTypeSupported(candidate));
  if (type === undefined) throw new GreenroomError('unexpected', { message: 'This computer cannot record video.' });
  return type;
}

/** Records `stream` in slices of a second, written in order, one at a time. */
export function createRecorder(stream: MediaStream, { write, onFailure }: RecorderOptions): Recorder {
  const mimeType = recordingType();
  const settings: RecordingOptions = {
    mimeType,
    videoBitsPerSecond: VIDEO_BITS_PER_SECOND,
    videoKeyFrameIntervalDuration: KEY_FRAME_EVERY_MS,
  };
  const recorder = new MediaRecorder(stream, settings);
  let started = false;
  let failed = false;
  let failure: unknown;
  let written = Promise.resolve();

  const stopped = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve(), { once: true });
  });
  function fail(error: unknown): void {
    if (failed) return;
    failed = true;
    failure = error;
    if (recorder.state !== 'inactive') recorder.stop();
    onFailure(error);
  }
  // A slice waits as a Blob, which the browser keeps on disk when they grow many; its bytes are read when it is its turn.
  async function append(slice: Blob): Promise<void> {
    if (failed) return;
    try {
      await write(new Uint8Array(await slice.arrayBuffer()));
    } catch (error) {
      fail(error);
    }
  }
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) written = written.then(() => append(data));
  });
  recorder.addEventListener('error', (event) => {
    const error = 'error' in event ? event.error : undefined;
    fail(error ?? new GreenroomError('unexpected', { message: 'The recording broke off.' }));
  });

  return {
    mimeType,
    async start() {
      const begun = new Promise<void>((resolve, reject) => {
        recorder.addEventListener('start', () => resolve(), { once: true });
        recorder.addEventListener('error', () => reject(failure), { once: true });
        // A stream that ends while the recorder begins makes it stop without ever having started.
        recorder.addEventListener('stop', () => reject(failure ?? new GreenroomError('camera-missing')), {
          once: true,
        });
      });
      recorder.start(SLICE_MS);
      started = true;
      await begun;
    },
    pause() {
      if (recorder.state === 'recording') recorder.pause();
    },
    resume() {
      if (recorder.state === 'paused') recorder.resume();
    },
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      // Also ends by itself when the camera is unplugged; the last slice comes before the event.
      if (started) await stopped;
      await written;
      if (failed) throw failure;
    },
  };
}
