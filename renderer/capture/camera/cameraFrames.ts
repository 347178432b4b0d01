import { VideoSample } from 'mediabunny';
import type { Gap } from '../../../shared/rehearsal/gaps.ts';
import type { Frame, FrameSource, Opening } from '../../perception/source.ts';
import { createSampler } from '../sampler.ts';

/** Longest time for a stream to end whose track has: that of a camera that had given nothing yet never does. */
const END_MS = 500;

/**
 * Frames of a camera as they come, at most `rate` a second. One frame waits at a time; when the next one due arrives
 * before it was taken, the older is let go and counted: a camera never lags behind.
 * Time 0 is the first frame after `begun` resolves; pauses take no time. Ends when the camera ends (unplugged) or is closed. The stream itself
 * ends with its track, which is for its owner to stop; until then what comes is closed at once.
 */
export function cameraFrames(stream: ReadableStream<VideoFrame>, { rate, begun }: Opening): FrameSource {
  const reader = stream.getReader();
  const sampler = createSampler(rate);
  let counting = false;
  let waiting: Frame | undefined;
  let wake: (() => void) | undefined;
  let ended = false;
  let failure: unknown;
  let firstUs: number | undefined;
  let paused = false;
  let pausedMs = 0;
  let afterPause = false;
  const pauses: Gap[] = [];
  let endMs = 0;
  let decoded = 0;
  let dropped = 0;

  void begun.then(() => {
    counting = true;
  });

  function take(frame: VideoFrame): void {
    if (!counting || paused) {
      frame.close();
      return;
    }
    firstUs ??= frame.timestamp;
    const timeMs = (frame.timestamp - firstUs) / 1000 - pausedMs;
    // A frame on its way while it was resumed may be older than the last one before the pause.
    if (decoded > 0 && timeMs <= endMs) {
      frame.close();
      return;
    }
    decoded += 1;
    endMs = timeMs;
    if (!sampler.isDue(timeMs)) {
      frame.close();
      return;
    }
    if (waiting !== undefined) {
      waiting.sample.close();
      // The cut stays with the first frame after it that is looked at.
      afterPause ||= waiting.afterCut === true;
      dropped += 1;
    }
    waiting = { timeMs, sample: new VideoSample(frame), ...(afterPause && { afterCut: true }) };
    afterPause = false;
    wake?.();
  }

  async function pump(): Promise<void> {
    try {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) break;
        if (ended) value.close();
        else take(value);
      }
    } catch (error) {
      failure = error;
    }
    ended = true;
    wake?.();
  }

  async function* frames(): AsyncGenerator<Frame, void, undefined> {
    for (;;) {
      const frame = waiting;
      waiting = undefined;
      if (frame !== undefined) yield frame;
      else if (failure !== undefined) throw failure;
      else if (ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  }

  const pumped = pump();
  return {
    durationMs: null,
    frames,
    endMs: () => endMs,
    framesDecoded: () => decoded,
    framesDropped: () => dropped,
    gaps: () => pauses,
    pause() {
      paused = true;
    },
    resume(lastedMs) {
      if (!paused) return;
      paused = false;
      pausedMs += lastedMs;
      afterPause = true;
      pauses.push({ kind: 'paused', startMs: endMs, endMs, missingMs: Math.round(lastedMs) });
    },
    close() {
      // The pump goes on: a stream that is canceled drops its frames without closing them.
      ended = true;
      wake?.();
    },
    async release() {
      ended = true;
      waiting?.sample.close();
      waiting = undefined;
      wake?.();
      // A frame that comes later all the same is closed as well.
      await Promise.race([pumped, new Promise((resolve) => setTimeout(resolve, END_MS))]);
    },
  };
}
