import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SetName } from '../cases/set.ts';
import type { Work } from './caseWorker.ts';
import type { JudgedCase } from './judgeCase.ts';

/** Cases that a thread takes at a time: enough that it seldom waits, few enough that all end together. */
const AT_A_TIME = 20;

/**
 * Judges the cases of a set on all cores. The result does not depend on how many there are.
 *
 * @param only Indices to judge; all of the set when absent.
 * @param onProgress Told how many are done.
 */
export async function judgeSet(
  set: SetName,
  only: readonly number[] = Array.from({ length: set.cases }, (_, index) => index),
  onProgress: (done: number) => void = () => undefined,
): Promise<JudgedCase[]> {
  const waiting = [...only];
  const done: JudgedCase[] = [];
  const threads = Math.min(availableParallelism(), Math.ceil(only.length / AT_A_TIME));
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL('./caseWorker.ts', import.meta.url));
      try {
        while (waiting.length > 0) {
          done.push(...(await ask(worker, { set, indices: waiting.splice(0, AT_A_TIME) })));
          onProgress(done.length);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return done.toSorted((a, b) => a.index - b.index);
}

function ask(worker: Worker, work: Work): Promise<JudgedCase[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (judged: JudgedCase[]) => {
      worker.off('error', reject);
      resolve(judged);
    });
    worker.once('error', reject);
    worker.postMessage(work);
  });
}
