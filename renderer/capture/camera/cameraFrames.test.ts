import { expect, test } from 'vitest';
import { cameraFrames } from './cameraFrames.ts';

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
      controller?.enqueue({ timestamp, close: () => open.delete(timestamp) } as unknown as VideoFrame);
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
