import { useMemo } from 'react';
import { clockTime } from '../../shared/report/clockTime.ts';
import type { BehaviorEvent } from '../../shared/timeline.ts';
import { behaviorName } from '../../shared/words/behaviorWords.ts';
import { useWords } from '../app/language.tsx';
import { firstLook } from './firstLook.ts';

interface StartHereProps {
  readonly events: readonly BehaviorEvent[];
  readonly rejected: ReadonlySet<string>;
  choose(event: BehaviorEvent): void;
}

/** The card before a moment is chosen: the few that are worth the first look. */
export function StartHere({ events, rejected, choose }: StartHereProps) {
  const words = useWords();
  const first = useMemo(() => firstLook(events, rejected), [events, rejected]);
  if (events.length === 0) return <p>{words.review.none}</p>;
  return (
    <>
      {first.length > 0 && (
        <>
          <h2>{words.review.startHere}</h2>
          <ol className="first-look">
            {first.map((event) => (
              <li key={event.id}>
                <button type="button" onClick={() => choose(event)}>
                  <strong>{behaviorName(words, event.behavior)}</strong>
                  <span className="quiet">{clockTime(event.startMs)}</span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="quiet">{words.review.select}</p>
    </>
  );
}
