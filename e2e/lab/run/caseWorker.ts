import { parentPort } from 'node:worker_threads';
import type { SetName } from '../cases/set.ts';
import { judgeCase } from './judgeCase.ts';

/** A thread that judges cases: gets a set and indices, answers with what became of each. */
export interface Work {
  readonly set: SetName;
  readonly indices: readonly number[];
}

parentPort?.on('message', ({ set, indices }: Work) => {
  parentPort?.postMessage(indices.map((index) => judgeCase(set, index)));
});
