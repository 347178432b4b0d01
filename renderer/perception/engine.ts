import { GreenroomError, type Problem } from '../../shared/problem.ts';
import type { FromEngine, ToEngine, ToObservation } from './engineMessages.ts';
import { createInbox } from './inbox.ts';
import type { Bundles, ObserveOptions, Seen } from './messages.ts';
import type { Source } from './source.ts';

export interface EngineOptions {
  readonly bundles: Bundles;
  /** Starts the worker that calls `serveEngine`. */
  readonly startWorker: () => Worker;
  /** How long nothing may be watched before the networks are let go, in ms, and the clock that tells: it returns how to stop it. */
  readonly idle: { readonly ms: number; readonly after: (ms: number, run: () => void) => () => void };
}

/**
 * Networks that are loaded once and look at one source after the other. What is found in a source does not depend on what was looked
 * at before it.
 */
export interface Engine<Offer> {
  /**
   * Looks at `source`, as soon as the observation before has ended. To be iterated at once, and to the end: whoever leaves the loop
   * cancels it. Throws a GreenroomError when the source breaks off or a worker dies; the next source gets a new one then.
   */
  observe(source: Source<Offer>, options: ObserveOptions): Observation;
  /** Ends every worker. What is being observed, or waits, ends with `canceled`. */
  close(): void;
}

/** What is seen in one source, in order. It is looked at no faster than it is taken. */
export interface Observation extends AsyncIterable<Seen, void, undefined> {
  /** Camera only: the next frame is time 0. Frames before it are let go. A film begins by itself. */
  begin(): void;
  /** Camera only: nothing is looked at until `resume`, which says how long it was, in ms. Nothing reaches across the pause. */
  pause(): void;
  resume(lastedMs: number): void;
  /** No more frames: what has been seen so far still comes, `done` included. */
  stop(): void;
  /** Drops everything that has not been taken, and ends the iteration. The engine is free for the next source when its frames are closed. */
  cancel(): void;
}

/** The observation whose turn it is. */
interface Turn {
  readonly id: number;
  hear(message: FromEngine): void;
  /** The worker is gone. */
  lost(problem: Problem): void;
}

/** Longest time that a canceled observation has for closing its frames, before its worker is given up. */
const RELEASE_MS = 3000;

/** Opens the engine and begins to load its networks. That they cannot be loaded is told to whoever observes. */
export function openEngine<Offer>({ bundles, startWorker, idle }: EngineOptions): Engine<Offer> {
  let worker: Worker | undefined;
  let turn: Turn | undefined;
  let before = Promise.resolve();
  let waiting = 0;
  let count = 0;
  let closed = false;
  let stayAwake = () => {};

  function warm(): Worker {
    if (worker !== undefined) return worker;
    const started = startWorker();
    const lost = (message: string) => {
      if (worker === started) giveUp(new GreenroomError('unexpected', { message }).problem);
    };
    started.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      if (data.id === turn?.id) turn.hear(data);
    };
    started.onerror = (event) => lost(event.message || 'The observer worker could not be started.');
    started.onmessageerror = () => lost('A message of the observer worker could not be read.');
    started.postMessage({ type: 'open', bundles: absolute(bundles) } satisfies ToEngine<Offer>);
    worker = started;
    return started;
  }

  /** Ends the worker, and the network workers inside it. The next source gets a new one. */
  function giveUp(problem: Problem): void {
    worker?.terminate();
    worker = undefined;
    turn?.lost(problem);
  }

  function rest(): void {
    stayAwake();
    if (waiting === 0 && worker !== undefined) stayAwake = idle.after(idle.ms, () => giveUp(CANCELED));
  }

  function observe(source: Source<Offer>, options: ObserveOptions): Observation {
    const id = ++count;
    const early: ToObservation[] = [];
    let over = false;
    let leave = () => {};
    const inbox = createInbox<Seen>(() => send({ type: 'taken' }), cancel);

    function send(message: ToObservation): void {
      if (over) return;
      if (turn?.id === id) worker?.postMessage({ ...message, id } satisfies ToEngine<Offer>);
      else early.push(message);
    }
    /** The engine is free for the next one. */
    function end(): void {
      over = true;
      source.end?.();
      leave();
    }
    function cancel(): void {
      inbox.drop();
      if (over) return;
      send({ type: 'cancel' });
      source.end?.();
      if (turn?.id !== id) over = true;
      else {
        setTimeout(() => {
          if (!over) giveUp(CANCELED);
        }, RELEASE_MS);
      }
    }
    const mine: Turn = {
      id,
      hear(message) {
        if (message.type === 'seen') inbox.push(message.seen);
        else if (message.type === 'failed') {
          inbox.fail(errorOf(message.problem));
          source.end?.();
        } else {
          inbox.end();
          end();
          if (!message.usable) giveUp(CANCELED);
        }
      },
      lost(problem) {
        inbox.fail(errorOf(problem));
        end();
      },
    };
    async function take(): Promise<void> {
      if (closed) inbox.fail(errorOf(CANCELED));
      if (over || closed) return;
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      turn = mine;
      try {
        const { offer, transfer = [] } = source.offer();
        warm().postMessage({ type: 'observe', id, offer, options } satisfies ToEngine<Offer>, transfer);
        for (const message of early.splice(0)) send(message);
        await left;
      } catch (error) {
        inbox.fail(error);
        end();
      }
      turn = undefined;
    }

    waiting += 1;
    stayAwake();
    before = before.then(take).finally(() => {
      waiting -= 1;
      rest();
    });
    return {
      begin: () => send({ type: 'begin' }),
      pause: () => send({ type: 'pause' }),
      resume: (lastedMs) => send({ type: 'resume', lastedMs }),
      stop() {
        source.end?.();
        send({ type: 'stop' });
      },
      cancel,
      [Symbol.asyncIterator]: inbox.values,
    };
  }

  warm();
  rest();
  return {
    observe,
    close() {
      closed = true;
      stayAwake();
      giveUp(CANCELED);
    },
  };
}

const CANCELED: Problem = { kind: 'canceled', details: {} };

function errorOf({ kind, details }: Problem): GreenroomError {
  return new GreenroomError(kind, details);
}

/** A worker's own address is another one than the page's. */
function absolute({ face, pose, hand }: Bundles): Bundles {
  const from = (url: string) => new URL(url, location.href).href;
  return { face: from(face), pose: from(pose), hand: from(hand) };
}
