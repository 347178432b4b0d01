import type { Bridge, Film } from '../../shared/bridge.ts';
import { GreenroomError, type Problem } from '../../shared/problem.ts';
import type { BehaviorEvent, Sensitivities, Timeline } from '../../shared/timeline.ts';
import type { FromObserver, Progress, View } from '../perception/messages.ts';
import { observe } from '../perception/observe.ts';
import { call } from './bridgeCall.ts';

export interface AnalyzeOptions {
  /** Observations a second of the film. */
  readonly rate: number;
  /** The video track to look at, from 1; the app chooses when absent. */
  readonly track?: number | undefined;
  readonly sensitivities: Sensitivities;
  readonly onProgress?: (progress: Progress) => void;
  readonly onView?: (view: View) => void;
  readonly onEvent?: (event: BehaviorEvent) => void;
  /** Aborting throws `canceled` and leaves nothing behind. */
  readonly signal?: AbortSignal;
}

/**
 * Looks at the whole film, saves what is seen, and gives its timeline. A film that cannot be read to its end leaves
 * nothing behind and throws its problem, with the film's name as `file`.
 */
export async function analyzeFilm(bridge: Bridge, film: Film, options: AnalyzeOptions): Promise<Timeline> {
  const { models, bundles } = await call(bridge, 'app.about', undefined);
  const { rate, sensitivities: foundWith } = options;
  let id: string | undefined;

  async function save(message: FromObserver): Promise<Timeline | undefined> {
    if (message.type === 'failed') throw namingFilm(message.problem, film.name);
    if (message.type === 'progress') options.onProgress?.(message);
    if (message.type === 'view') options.onView?.(message.view);
    if (message.type === 'ready') {
      const title = film.name.replace(/\.[^.]+$/, '');
      id = (await call(bridge, 'rehearsals.start', { title, source: film.source, models, foundWith })).id;
    }
    if (id === undefined) return undefined;
    if (message.type === 'signals') await call(bridge, 'rehearsals.addSignals', { id, rows: [...message.rows] });
    if (message.type === 'event') {
      await call(bridge, 'rehearsals.addEvent', { id, event: message.event, strip: message.strip });
      options.onEvent?.(message.event);
    }
    if (message.type !== 'done') return undefined;
    const { type: _, ...outcome } = message;
    return call(bridge, 'rehearsals.finish', { id, ...outcome });
  }

  try {
    return await new Promise<Timeline>((resolve, reject) => {
      options.signal?.throwIfAborted();
      let saving: Promise<unknown> = Promise.resolve();
      const observation = observe(
        { kind: 'film', url: film.url, track: options.track },
        {
          rate,
          bundles,
          sensitivities: foundWith,
          onMessage(message) {
            // One after the other: an event is on disk before the next is sent, and nothing before the rehearsal is.
            saving = saving.then(() => save(message)).then((timeline) => timeline && resolve(timeline));
            saving.catch((error) => {
              observation.cancel();
              reject(error);
            });
          },
        },
      );
      options.signal?.addEventListener('abort', () => {
        observation.cancel();
        // What is being written is written first; then it can be thrown away.
        saving.then(
          () => reject(new GreenroomError('canceled')),
          () => undefined,
        );
      });
    });
  } catch (error) {
    if (id !== undefined) await call(bridge, 'rehearsals.discard', id);
    throw options.signal?.aborted ? new GreenroomError('canceled', {}, { cause: error }) : error;
  }
}

function namingFilm({ kind, details }: Problem, file: string): GreenroomError {
  return new GreenroomError(kind, kind.startsWith('film-') ? { file, ...details } : details);
}
