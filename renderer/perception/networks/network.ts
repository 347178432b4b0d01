import { GreenroomError } from '../../../shared/problem.ts';
import type { Loading, NetworkAnswer, Pixels } from './networkMessages.ts';

/** What one request to a network's worker gave. */
export interface Answer<Found> {
  readonly found: Found;
  /** The pixels that were sent, back for reuse. */
  readonly pixels: Pixels;
  readonly inferenceMs: number;
}

/** A network in its own worker. Requests are answered in order, one at a time; more may wait in the worker's queue. */
export interface Network<Find extends { readonly pixels: Pixels }, Found> {
  find(request: Find): Promise<Answer<Found>>;
  /** Whether it has failed: it answers nothing any more. */
  broken(): boolean;
  close(): void;
}

interface Waiting<Value> {
  resolve(value: Value): void;
  reject(error: unknown): void;
}

/** Loads a network into `worker`, which the network owns from here on. Rejects when it cannot be loaded. */
export async function openNetwork<Load, Find extends { readonly pixels: Pixels }, Found>(
  worker: Worker,
  wasm: Promise<WebAssembly.Module>,
  load: Load,
): Promise<Network<Find, Found>> {
  const waiting: Waiting<Answer<Found>>[] = [];
  let loading: Waiting<void> | undefined;
  let broken: unknown;

  const fail = (error: unknown) => {
    broken = error;
    loading?.reject(error);
    for (const request of waiting.splice(0)) request.reject(error);
  };
  worker.onerror = (event) => fail(new Error(event.message || 'A network worker could not be started.'));
  worker.onmessageerror = () => fail(new Error('A message to or from a network worker could not be read.'));
  worker.onmessage = ({ data }: MessageEvent<NetworkAnswer<Found>>) => {
    if (data.type === 'loaded') loading?.resolve();
    else if (data.type === 'found') waiting.shift()?.resolve(data);
    else fail(new GreenroomError(data.problem.kind, data.problem.details));
  };

  try {
    const request: Load & Loading = { ...load, wasm: await wasm };
    await new Promise<void>((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      loading = { resolve, reject };
      worker.postMessage(request);
    });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    find(request) {
      if (broken !== undefined) return Promise.reject(broken);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(request, [request.pixels.data.buffer]);
      });
    },
    broken: () => broken !== undefined,
    close() {
      worker.terminate();
      fail(new GreenroomError('canceled'));
    },
  };
}
