import { GreenroomError } from '../../shared/problem.ts';
import type { FromObserver, ObserverOptions, ToObserver } from './messages.ts';

export type ObservedSource =
  | { readonly kind: 'film'; readonly url: string }
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
  /** Drops everything at once. */
  cancel(): void;
}

/** The part of MediaStreamTrackProcessor used here; TypeScript's DOM library does not know it. */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
declare const MediaStreamTrackProcessor: {
  new (init: { track: MediaStreamTrack; maxBufferSize?: number }): TrackProcessor;
};

/** Starts an observer worker on `source` and owns it until its last message. The page's thread only passes messages on. */
export function observe(source: ObservedSource, { onMessage, ...options }: ObserveOptions): Observation {
  const worker = new Worker(new URL('./observer.worker.ts', import.meta.url), { type: 'module' });
  let open = true;
  let resolveEnded = () => {};
  const ended = new Promise<void>((resolve) => {
    resolveEnded = resolve;
  });

  function end(): void {
    open = false;
    // Ends the network workers inside it as well.
    worker.terminate();
    resolveEnded();
  }
  function send(message: ToObserver, transfer: Transferable[] = []): void {
    if (open) worker.postMessage(message, transfer);
  }
  function fail(message: string): void {
    if (!open) return;
    end();
    onMessage({ type: 'failed', problem: new GreenroomError('unexpected', { message }).problem });
  }

  worker.onmessage = ({ data }: MessageEvent<FromObserver>) => {
    if (!open) return;
    if (data.type === 'done' || data.type === 'failed') end();
    onMessage(data);
  };
  worker.onerror = (event) => fail(event.message || 'The observer worker could not be started.');
  worker.onmessageerror = () => fail('A message of the observer worker could not be read.');

  if (source.kind === 'film') {
    send({ type: 'start', source: { kind: 'film', url: new URL(source.url, location.href).href }, options });
  } else {
    // One frame is kept: an older one would only make the observation late.
    const frames = new MediaStreamTrackProcessor({ track: source.track, maxBufferSize: 1 }).readable;
    send({ type: 'start', source: { kind: 'camera', frames }, options }, [frames]);
  }
  return {
    begin: () => send({ type: 'begin' }),
    stop() {
      send({ type: 'stop' });
      return ended;
    },
    cancel: end,
  };
}
