import type { Bridge, PushPayload } from '../../shared/bridge.ts';
import { problemOf } from '../../shared/problem.ts';
import type { Progress } from '../perception/messages.ts';
import { analyzeFilm } from './analyzeFilm.ts';
import { call } from './bridgeCall.ts';

const PROGRESS_EVERY_MS = 500;

/** What the hidden window does for a command: films through the same code as for a person, one after the other, or what is wrong with them. */
export async function runAnalyzeCommand(bridge: Bridge, first: PushPayload<'analyze'>): Promise<void> {
  bridge.on('analyze', (next) => void analyze(bridge, next));
  await analyze(bridge, first);
}

async function analyze(bridge: Bridge, { film, rate, track }: PushPayload<'analyze'>): Promise<void> {
  let toldMs = Number.NEGATIVE_INFINITY;
  let telling: Promise<unknown> = Promise.resolve();
  const onProgress = ({ timeMs, durationMs, observationsPerSecond }: Progress) => {
    const now = performance.now();
    if (durationMs === null || now - toldMs < PROGRESS_EVERY_MS) return;
    toldMs = now;
    telling = call(bridge, 'analysis.progress', { timeMs, durationMs, observationsPerSecond });
    // A lost line of progress must not fail the analysis; the next call over the bridge shows whether it is broken.
    telling.catch((error) => console.warn(problemOf(error).kind));
  };
  try {
    const { settings } = await call(bridge, 'settings.read', undefined);
    await analyzeFilm(bridge, film, {
      rate,
      track,
      sensitivities: settings.sensitivities,
      audience: settings.audience,
      onProgress,
    });
  } catch (error) {
    await call(bridge, 'rehearsals.fail', { id: null, problem: problemOf(error) });
  }
}
