import { useEffect, useState } from 'react';
import type { Film } from '../../shared/bridge.ts';
import { problemOf } from '../../shared/problem.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import { durationOf } from '../../shared/words/feedback/amounts.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import { analyzing, type Frame } from '../app/screen.ts';
import { analyzeFilm } from '../capture/analyzeFilm.ts';
import { call } from '../capture/bridgeCall.ts';
import type { Progress } from '../perception/messages.ts';
import './Analyzing.css';

interface AnalyzingProps extends Frame {
  readonly film: Film;
  /** Named on the command line after this one. Undefined for a film that was chosen here. */
  readonly next: readonly Film[] | undefined;
}

/** A film being watched: how far, how long still, and a way out. */
export function Analyzing({ film, next, go, tell }: AnalyzingProps) {
  const all = useWords();
  const words = all.stage;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [startedAt] = useState(() => performance.now());
  const [cancel] = useState(() => new AbortController());
  const [canceling, setCanceling] = useState(false);

  useEffect(() => {
    async function run() {
      const { settings } = await call(bridge, 'settings.read', undefined);
      const { signal } = cancel;
      const { rate, sensitivities, audience } = settings;
      return analyzeFilm(bridge, film, { rate, sensitivities, audience, signal, onProgress: setProgress });
    }
    run().then(
      (timeline) => go(analyzing(next ?? []) ?? { kind: 'review', timeline }),
      (error) => {
        tell(error);
        const problem = problemOf(error);
        // Who waits at the terminal hears of it there.
        if (next !== undefined) call(bridge, 'rehearsals.fail', { id: null, problem }).catch(tell);
        // Canceling one is enough to get to the first screen.
        go((problem.kind === 'canceled' ? null : analyzing(next ?? [])) ?? { kind: 'home' });
      },
    );
  }, [film, next, cancel, go, tell]);

  const at = progress?.timeMs ?? 0;
  const of = progress?.durationMs ?? 0;
  const share = of > 0 ? Math.min(1, at / of) : 0;
  const left = share > 0.05 ? ((performance.now() - startedAt) * (1 - share)) / share : null;
  return (
    <main className="analyzing">
      <h1>{words.analyzing({ name: film.name })}</h1>
      <progress value={share} max={1} aria-label={words.analyzing({ name: film.name })} />
      <p className="quiet">
        {progress === null
          ? words.preparing
          : words.progress({ at: clockTime(at), of: clockTime(of), speed: progress.observationsPerSecond })}
        {left !== null && ` · ${words.remaining({ time: durationOf(all, left) })}`}
      </p>
      <button
        type="button"
        disabled={canceling}
        onClick={() => {
          setCanceling(true);
          cancel.abort();
        }}
      >
        {words.cancel}
      </button>
    </main>
  );
}
