import { GreenroomError } from '../../shared/problem.ts';
import type { FromObserver, ObserverOptions, Released, ToObserver } from './messages.ts';

export type ObservedSource =
  | { readonly kind: 'film'; readonly url: string; readonly track?: number | undefined }
  /** The track goes on living: the caller stops it. */
  | { readonly kind: 'camera'; readonly track: MediaStreamTrack };

export interface ObserveOptions extends ObserverOptions {
  /** Every message of the observer, in order. `done` or `failed` is the last; after `cancel` nothing comes any more. */
  readonly onMessage: (message: FromObserver) => void;
}

/** An observation that is running in its own worker. */
export interface Observation {
  /** Camera only: the next frame is time 0. Frames before it are let go. A film begins by itself. */
  begin(): void;
  /** No more frames. Resolves when everything seen so far has been posted, `done` or `failed` included. */
  stop(): Promise<void>;
  /** Drops everything: nothing is heard of it any more. Its worker ends as soon as it holds no frame. */
  cancel(): void;
}

/** The part of MediaStreamTrackProcessor used here; TypeScript's DOM library does not know it. */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
declare const MediaStreamTrackProcessor: {
  new (init: { track: MediaStreamTrack; maxBufferSize?: number }): TrackProcessor;
};

/** Longest time that a canceled worker has for closing the camera's frames. Its stream never ends if it had not begun. */
const RELEASE_MS = 500;

/** Starts an observer worker on `source` and owns it until its last message. The page's thread only passes messages on. */
export function observe(source: ObservedSource, { onMessage, ...options }: ObserveOptions): Observation {
  const worker = new Worker(new URL('./observer.worker.ts', import.meta.url), { type: 'module' });
  /** Whether the caller is told what comes. */
  let heard = true;
  let running = true;
  /** The observer's own end of the camera: stopping it ends the stream of frames, and not the camera. */
  let feed: MediaStreamTrack | undefined;
  let resolveEnded = () => {};
  const ended = new Promise<void>((resolve) => {
    resolveEnded = resolve;
  });

  function end(): void {
    running = false;
    feed?.stop();
    // Ends the network workers inside it as well.
    worker.terminate();
    resolveEnded();
  }
  function send(message: ToObserver, transfer: Transferable[] = []): void {
    if (running) worker.postMessage(message, transfer);
  }
  function tell(message: FromObserver): void {
    if (!running) return;
    if (message.type === 'done' || message.type === 'failed') end();
    if (heard) onMessage(message);
  }
  const fail = (message: string) =>
    tell({ type: 'failed', problem: new GreenroomError('unexpected', { message }).problem });

  worker.onmessage = ({ data }: MessageEvent<FromObserver | Released>) => {
    if (data.type === 'released') end();
    else tell(data);
  };
  worker.onerror = (event) => fail(event.message || 'The observer worker could not be started.');
  worker.onmessageerror = () => fail('A message of the observer worker could not be read.');

  if (source.kind === 'film') {
    send({
      type: 'start',
      source: { kind: 'film', url: new URL(source.url, location.href).href, track: source.track },
      options,
    });
  } else {
    feed = source.track.clone();
    // One frame is kept: an older one would only make the observation late.
    const frames = new MediaStreamTrackProcessor({ track: feed, maxBufferSize: 1 }).readable;
    send({ type: 'start', source: { kind: 'camera', frames }, options }, [frames]);
  }
  return {
    begin: () => send({ type: 'begin' }),
    stop() {
      feed?.stop();
      send({ type: 'stop' });
      return ended;
    },
    cancel() {
      heard = false;
      // Frames on their way to a worker that is gone would never be closed.
      feed?.stop();
      if (feed === undefined) end();
      else {
        send({ type: 'cancel' });
        setTimeout(end, RELEASE_MS);
      }
    },
  };
}
