import { durationOf } from '../../shared/words/feedback/amounts.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { useRehearsals } from '../library/useRehearsals.ts';
import { countFilms } from './filmQueue.ts';
import { useQueue } from './useQueue.ts';
import './QueueStrip.css';

/** At the foot of the other screens: what is being watched meanwhile, and the way to it. */
export function QueueStrip(frame: Frame) {
  const { queue, go } = frame;
  const words = useWords();
  const films = useQueue(queue);
  const { open } = useRehearsals(frame);
  const { isBusy, waiting, done, failed } = countFilms(films);
  if (films.length === 0) return null;
  const now = films.find(({ state }) => state === 'watching');
  const [only] = films.length === 1 ? films : [];
  const ready = only?.rehearsalId ?? null;
  const said = () => {
    if (queue.isHeld() && isBusy) return words.queue.held;
    if (now !== undefined) return words.stage.analyzing({ name: now.name });
    return isBusy ? words.stage.preparing : words.queue.ended({ done, failed });
  };
  return (
    <footer className="queue-strip">
      <p role="status" className="one-line" title={said()}>
        {said()}
      </p>
      {now !== undefined && (
        <>
          <progress value={now.share} max={1} aria-label={words.stage.analyzing({ name: now.name })} />
          <p className="quiet">
            {[
              now.leftMs === null ? [] : words.stage.remaining({ time: durationOf(words, now.leftMs) }),
              waiting === 0 ? [] : words.queue.after({ count: waiting }),
            ]
              .flat()
              .join(' · ')}
          </p>
        </>
      )}
      {ready === null ? (
        <button type="button" className="small" onClick={() => go({ kind: 'analyzing' })}>
          {words.queue.show}
        </button>
      ) : (
        <button type="button" className="small" onClick={() => open(ready).finally(queue.clear)}>
          {words.queue.open}
        </button>
      )}
      {!isBusy && (
        <button type="button" className="small" onClick={queue.clear}>
          {words.app.dismiss}
        </button>
      )}
    </footer>
  );
}
