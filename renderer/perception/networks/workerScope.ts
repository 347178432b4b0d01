/** The part of a dedicated worker's global scope that the workers here use, for what they receive and send. */
export interface WorkerScope<Received, Sent> {
  onmessage: ((event: MessageEvent<Received>) => void) | null;
  postMessage(message: Sent, transfer?: Transferable[]): void;
}

/** The global scope of the running worker. TypeScript's DOM and worker libraries cannot be loaded together. */
export function workerScope<Received, Sent>(): WorkerScope<Received, Sent> {
  return globalThis as unknown as WorkerScope<Received, Sent>;
}
