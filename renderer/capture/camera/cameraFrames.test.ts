import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cameraFrames } from './cameraFrames.ts';

/** What Node lacks: a frame of a camera, as far as a sample of it is made. */
class CameraFrame {
  readonly format = 'I420';
  readonly visibleRect = { x: 0, y: 0, left: 0, top: 0, width: 16, height: 16 };
  readonly codedWidth = 16;
  readonly codedHeight = 16;
  readonly displayWidth = 16;
  readonly displayHeight = 16;
  readonly colorSpace = {};
  readonly timestamp: number;
  readonly close: () => void;
  constructor(timestamp: number, close: () => void) {
    this.timestamp = timestamp;
    this.close = close;
  }
}
beforeEach(() => void vi.stubGlobal('VideoFrame', CameraFrame));
afterEach(() => void vi.unstubAllGlobals());

/** A camera's stream whose frames only know whether they were closed. */
function camera() {
  const open = new Set<number>();
  let controller: ReadableStreamDefaultController<VideoFrame> | undefined;
  const stream = new ReadableStream<VideoFrame>({
    start(given) {
      controller = given;
    },
  });
  return {
    stream,
    open,
    shows(timestamp: number) {
      open.add(timestamp);
      controller?.enqueue(new CameraFrame(timestamp, () => open.delete(timestamp)) as unknown as VideoFrame);
    },
    ends: () => controller?.close(),
  };
}

const never = new Promise<void>(() => undefined);

test('frames that come before the beginning and after the end are closed', async () => {
  const { stream, open, shows, ends } = camera();
  const source = cameraFrames(stream, { rate: 10, begun: never });
  shows(0);
  source.close();
  shows(1);
  shows(2);
  ends();
  expect((await source.frames().next()).done).toBe(true);
  await source.release();
  expect([...open]).toEqual([]);
  expect(source.framesDecoded()).toBe(0);
});

test('is released only when the stream has ended and nothing of it is open', async () => {
  const { stream, open, shows, ends } = camera();
  const source = cameraFrames(stream, { rate: 10, begun: never });
  let released = false;
  const release = source.release().then(() => {
    released = true;
  });
  shows(0);
  await expect.poll(() => open.size).toBe(0);
  expect(released).toBe(false);
  shows(1);
  ends();
  await release;
  expect(open.size).toBe(0);
});

test('a pause takes no time, nothing in it counts, and nothing reaches across it', async () => {
  const { stream, open, shows, ends } = camera();
  const source = cameraFrames(stream, { rate: 100, begun: Promise.resolve() });
  const frames = source.frames();
  const next = async () => {
    const { value } = await frames.next();
    value?.sample.close();
    return value && { timeMs: value.timeMs, afterCut: value.afterCut === true };
  };
  const ms = (time: number) => shows(5_000_000 + time * 1000);
  await Promise.resolve();
  ms(0);
  expect(await next()).toEqual({ timeMs: 0, afterCut: false });
  ms(40);
  expect(await next()).toEqual({ timeMs: 40, afterCut: false });
  source.pause?.();
  ms(80);
  ms(2000);
  await expect.poll(() => open.size).toBe(0);
  source.resume?.(2000);
  // It was on its way while the pause ended: by its time it lies before what was seen last.
  ms(2030);
  ms(2070);
  expect(await next()).toEqual({ timeMs: 70, afterCut: true });
  ms(2110);
  expect(await next()).toEqual({ timeMs: 110, afterCut: false });
  ends();
  expect(await next()).toBeUndefined();
  expect(source.gaps?.()).toEqual([{ kind: 'paused', startMs: 40, endMs: 40, missingMs: 2000 }]);
  expect(source.endMs()).toBe(110);
  expect(source.framesDecoded()).toBe(4);
});

test('the frame after a pause that is let go for a newer one leaves the cut to it', async () => {
  const { stream, open, shows, ends } = camera();
  const source = cameraFrames(stream, { rate: 100, begun: Promise.resolve() });
  await Promise.resolve();
  shows(0);
  await expect.poll(() => source.framesDecoded()).toBe(1);
  source.pause?.();
  source.resume?.(1000);
  shows(1_040_000);
  shows(1_080_000);
  ends();
  await expect.poll(() => source.framesDropped()).toBe(2);
  const { value } = await source.frames().next();
  expect(value).toMatchObject({ timeMs: 80, afterCut: true });
  value?.sample.close();
  expect(open.size).toBe(0);
});
