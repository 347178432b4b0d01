import { problemOf } from '../../shared/problem.ts';
import { createEars, DEAF, type Ears } from '../hearing/ears.ts';
import { openHearing } from '../hearing/hearing.ts';
import type { FromEngine, ToEngine, ToObservation } from './engineMessages.ts';
import type { Seen } from './messages.ts';
import { type Networks, openNetworks } from './networks/networks.ts';
import type { WorkerScope } from './networks/workerScope.ts';
import { observeFrames } from './observation.ts';
import type { FrameSource, Opening } from './source.ts';

/** So much may have been seen that nobody has taken yet: some seconds' worth. Then the source waits, or lets frames go. */
const MOST_UNTAKEN = 64;

/** The observation that is running, as messages about it reach it. */
interface Running {
  readonly id: number;
  hear(message: ToObservation): void;
}

/** Makes the running worker an engine's: it owns the networks, and the frames of one source at a time. */
export function serveEngine<Offer>(
  scope: WorkerScope<ToEngine<Offer>, FromEngine>,
  openSource: (offer: Offer, opening: Opening) => Promise<FrameSource>,
): void {
  let networks: Promise<Networks> = Promise.reject(new Error('The engine was asked to observe before it was opened.'));
  networks.catch(() => undefined);
  let isBroken = () => false;
  let running: Running | undefined;

  function observe({ id, offer, options }: Extract<ToEngine<Offer>, { type: 'observe' }>): Running {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    let source: FrameSource | undefined;
    let ears: Ears = DEAF;
    let stopped = false;
    let canceled = false;
    let untaken = 0;
    let madeRoom = () => {};
    let leave = () => {};
    const left = new Promise<undefined>((resolve) => {
      leave = () => resolve(undefined);
    });

    function post(seen: Seen): void {
      untaken += 1;
      const strip = seen.type === 'event' ? seen.strip : undefined;
      scope.postMessage({ type: 'seen', id, seen }, strip === undefined ? [] : [strip.buffer]);
    }
    async function room(): Promise<void> {
      while (untaken >= MOST_UNTAKEN && !canceled) {
        await new Promise<void>((resolve) => {
          madeRoom = resolve;
        });
      }
    }
    async function look(): Promise<void> {
      // A film that cannot be read says so at once, not after the networks have been loaded.
      const afresh = networks.then(async (loaded) => {
        await loaded.afresh();
        return loaded;
      });
      afresh.catch(() => undefined);
      source = await openSource(offer, { rate: options.rate, begun });
      // What hears loads beside what sees.
      if (source.sound !== undefined) ears = createEars(source.sound, openHearing());
      const loaded = await Promise.race([afresh, left]);
      if (loaded === undefined) return;
      post({ type: 'ready', durationMs: source.durationMs });
      if (stopped) source.close();
      await observeFrames(source, loaded, {
        ...options,
        recordLandmarks: options.recordLandmarks === true,
        ears,
        now: () => performance.now(),
        room,
        canceled: () => canceled,
        post,
      });
    }
    async function run(): Promise<void> {
      try {
        await look();
      } catch (error) {
        scope.postMessage({ type: 'failed', id, problem: problemOf(error) });
      }
      ears.close();
      try {
        await source?.release();
      } catch (error) {
        console.warn('A source could not be closed.', error);
      }
      running = undefined;
      scope.postMessage({ type: 'ended', id, usable: !isBroken() });
    }

    void run();
    return {
      id,
      hear(message) {
        if (message.type === 'begin') begin();
        else if (message.type === 'taken') untaken -= 1;
        else if (message.type === 'pause') source?.pause?.();
        else if (message.type === 'resume') source?.resume?.(message.lastedMs);
        else {
          stopped = true;
          source?.close();
          if (message.type === 'cancel') {
            canceled = true;
            leave();
          }
        }
        madeRoom();
      },
    };
  }

  scope.onmessage = ({ data }) => {
    if (data.type === 'open') {
      networks = openNetworks(data.bundles);
      networks.then(
        ({ broken }) => {
          isBroken = broken;
        },
        // Whoever observes meets the error.
        () => {
          isBroken = () => true;
        },
      );
    } else if (data.type === 'observe') running = observe(data);
    else if (data.id === running?.id) running.hear(data);
  };
}
