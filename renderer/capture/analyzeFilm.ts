import type { Bridge, Film } from '../../shared/bridge.ts';
import { GreenroomError } from '../../shared/problem.ts';
import type { Audience } from '../../shared/rehearsal/audience.ts';
import type { BehaviorEvent, Sensitivities, Timeline } from '../../shared/rehearsal/timeline.ts';
import type { Progress, Seen, View } from '../perception/messages.ts';
import { appEngine } from './appEngine.ts';
import { call } from './bridgeCall.ts';
import { filmSource } from './film/filmSource.ts';

export interface AnalyzeOptions {
  /** Observations a second of the film. */
  readonly rate: number;
  /** The video track to look at, from 1; the app chooses when absent. */
  readonly track?: number | undefined;
  readonly sensitivities: Sensitivities;
  /** Where the audience sits; on a call when absent. */
  readonly audience?: Audience | undefined;
  readonly onProgress?: (progress: Progress) => void;
  readonly onView?: (view: View) => void;
  readonly onEvent?: (event: BehaviorEvent) => void;
  /** Waited for before more is taken: until it resolves, the film stands still. */
  readonly mayGoOn?: () => Promise<void>;
  /** Aborting throws `canceled` and leaves nothing behind. */
  readonly signal?: AbortSignal;
}

/**
 * Looks at the whole film, saves what is seen, and gives its timeline. A film that cannot be read to its end leaves
 * nothing behind and throws its problem, with the film's name as `file`.
 */
export async function analyzeFilm(bridge: Bridge, film: Film, options: AnalyzeOptions): Promise<Timeline> {
  const about = await call(bridge, 'app.about', undefined);
  const { models } = about;
  const { rate, audience, sensitivities: foundWith } = options;
  let id: string | undefined;

  async function save(seen: Seen): Promise<Timeline | undefined> {
    if (seen.type === 'progress') options.onProgress?.(seen);
    if (seen.type === 'view') options.onView?.(seen.view);
    if (seen.type === 'ready') {
      const title = film.name.replace(/\.[^.]+$/, '');
      id = (await call(bridge, 'rehearsals.start', { title, source: film.source, models, foundWith })).id;
    }
    if (id === undefined) return undefined;
    if (seen.type === 'signals') await call(bridge, 'rehearsals.addSignals', { id, rows: [...seen.rows] });
    if (seen.type === 'event') {
      await call(bridge, 'rehearsals.addEvent', { id, event: seen.event, strip: seen.strip });
      options.onEvent?.(seen.event);
    }
    if (seen.type !== 'done') return undefined;
    const { type: _, ...outcome } = seen;
    return call(bridge, 'rehearsals.finish', { id, ...outcome });
  }

  const observation = appEngine(about).observe(filmSource(film.url, options.track), {
    rate,
    audience,
    sensitivities: foundWith,
  });
  options.signal?.addEventListener('abort', observation.cancel, { once: true });
  try {
    options.signal?.throwIfAborted();
    // One after the other: an event is on disk before the next is sent, and nothing before the rehearsal is.
    for await (const seen of observation) {
      await options.mayGoOn?.();
      options.signal?.throwIfAborted();
      const timeline = await save(seen);
      if (timeline !== undefined) return timeline;
    }
    throw new GreenroomError('canceled');
  } catch (error) {
    if (id !== undefined) await call(bridge, 'rehearsals.discard', id);
    throw options.signal?.aborted ? new GreenroomError('canceled', {}, { cause: error }) : namingFilm(error, film.name);
  } finally {
    options.signal?.removeEventListener('abort', observation.cancel);
    observation.cancel();
  }
}

function namingFilm(error: unknown, file: string): unknown {
  if (!(error instanceof GreenroomError)) return error;
  const { kind, details } = error.problem;
  return kind.startsWith('film-') ? new GreenroomError(kind, { file, ...details }, { cause: error }) : error;
}
