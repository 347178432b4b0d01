import { useEffect, useState } from 'react';
import { GreenroomError } from '../../shared/problem.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import { durationOf } from '../../shared/words/feedback/amounts.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { useLanguage, useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { useRehearsals } from '../library/useRehearsals.ts';
import { countFilms, type QueuedFilm } from './filmQueue.ts';
import { useQueue } from './useQueue.ts';
import './Analyzing.css';

/** Films being watched: how far, how long still, and a way out. A film that came alone leads to its timeline by itself. */
export function Analyzing(frame: Frame) {
  const { queue, go, tell } = frame;
  const { queue: words } = useWords();
  const films = useQueue(queue);
  const { open } = useRehearsals(frame);
  const { isBusy, done, failed } = countFilms(films);
  // It was alone all the time that this screen was shown.
  const [most, setMost] = useState(films.length);
  if (films.length > most) setMost(films.length);
  const [first] = films;
  const alone = most <= 1 ? first : undefined;
  useEffect(() => {
    if (films.length === 0) go({ kind: 'home' });
    else if (alone?.state === 'done' && alone.rehearsalId !== null) {
      open(alone.rehearsalId).finally(queue.clear);
    } else if (alone?.state === 'failed' && alone.problem !== null) {
      tell(new GreenroomError(alone.problem.kind, alone.problem.details));
      queue.clear();
    }
  }, [films, alone, queue, go, tell, open]);

  if (alone !== undefined) return <Alone film={alone} cancel={() => queue.cancel(alone.id)} />;
  return (
    <main className="analyzing-many">
      <header>
        <h1>{isBusy ? words.title({ done: done + failed, of: films.length }) : words.ended({ done, failed })}</h1>
        {isBusy ? (
          <button type="button" onClick={queue.cancelAll}>
            {words.cancelAll}
          </button>
        ) : (
          <button type="button" onClick={queue.clear}>
            {words.clear}
          </button>
        )}
      </header>
      {isBusy && <p className="quiet">{words.meanwhile}</p>}
      <ol>
        {films.map((film) => (
          <Row key={film.id} film={film} cancel={() => queue.cancel(film.id)} open={open} />
        ))}
      </ol>
    </main>
  );
}

function Alone({ film, cancel }: { film: QueuedFilm; cancel(): void }) {
  const { stage: words } = useWords();
  const [canceling, setCanceling] = useState(false);
  return (
    <main className="analyzing">
      <h1>{words.analyzing({ name: film.name })}</h1>
      <progress value={film.share} max={1} aria-label={words.analyzing({ name: film.name })} />
      <Progress film={film} />
      <button
        type="button"
        disabled={canceling}
        onClick={() => {
          setCanceling(true);
          cancel();
        }}
      >
        {words.cancel}
      </button>
    </main>
  );
}

interface RowProps {
  readonly film: QueuedFilm;
  cancel(): void;
  open(rehearsalId: string): Promise<void>;
}

function Row({ film, cancel, open }: RowProps) {
  const { stage, queue: words } = useWords();
  const language = useLanguage();
  const { name, state, rehearsalId, problem } = film;
  return (
    <li className={state}>
      <div>
        <strong className="one-line" title={name}>
          {name}
        </strong>
        {state === 'watching' && (
          <>
            <progress value={film.share} max={1} aria-label={stage.analyzing({ name })} />
            <Progress film={film} />
          </>
        )}
        {state === 'waiting' && <p className="quiet">{words.waiting}</p>}
        {state === 'done' && <p className="quiet">{words.done}</p>}
        {problem !== null && <p role="alert">{describeProblem(problem, language)}</p>}
      </div>
      {(state === 'watching' || state === 'waiting') && (
        <button type="button" className="small" aria-label={words.cancelNamed({ name })} onClick={cancel}>
          {stage.cancel}
        </button>
      )}
      {rehearsalId !== null && (
        <button type="button" aria-label={words.openNamed({ name })} onClick={() => open(rehearsalId)}>
          {words.open}
        </button>
      )}
    </li>
  );
}

/** How far, how fast, how long still. */
function Progress({ film: { progress, leftMs } }: { film: QueuedFilm }) {
  const words = useWords();
  const { stage } = words;
  return (
    <p className="quiet">
      {progress === null
        ? stage.preparing
        : stage.progress({
            at: clockTime(progress.timeMs),
            of: clockTime(progress.durationMs ?? 0),
            speed: progress.observationsPerSecond,
          })}
      {leftMs !== null && ` · ${stage.remaining({ time: durationOf(words, leftMs) })}`}
    </p>
  );
}
