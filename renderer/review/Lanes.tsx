import { clockTime } from '../../shared/report/clockTime.ts';
import type { BehaviorEvent } from '../../shared/timeline.ts';
import { behaviorName } from '../../shared/words/behaviorWords.ts';
import { useWords } from '../app/language.tsx';

interface LanesProps {
  readonly events: readonly BehaviorEvent[];
  readonly durationMs: number;
  readonly atMs: number;
  readonly chosenId: string | null;
  choose(event: BehaviorEvent): void;
  seek(ms: number): void;
}

/** One lane a behavior, strengths above habits, with a ruler and a playhead. */
export function Lanes({ events, durationMs, atMs, chosenId, choose, seek }: LanesProps) {
  const words = useWords();
  const span = Math.max(durationMs, 1);
  const percent = (ms: number) => `${(100 * ms) / span}%`;
  const kinds = [
    { kind: 'strength', title: words.review.strengths },
    { kind: 'habit', title: words.review.habits },
  ] as const;
  return (
    <section className="lanes" aria-label={words.review.timeline}>
      <div className="ruler">
        <input
          type="range"
          min={0}
          max={Math.round(span)}
          step={100}
          value={Math.round(atMs)}
          aria-label={words.review.timeline}
          aria-valuetext={clockTime(atMs)}
          onChange={(change) => seek(Number(change.currentTarget.value))}
        />
        <span className="times">
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <span key={share}>{clockTime(share * durationMs)}</span>
          ))}
        </span>
      </div>
      {kinds.map(({ kind, title }) => {
        const ofKind = events.filter((event) => event.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} className={kind} aria-label={title}>
            <h2>{title}</h2>
            {[...new Set(ofKind.map((event) => event.behavior))].map((behavior) => (
              <div key={behavior} className="lane">
                <span className="lane-name">{behaviorName(words, behavior)}</span>
                <div className="track">
                  {ofKind
                    .filter((event) => event.behavior === behavior)
                    .map((event) => (
                      <button
                        key={event.id}
                        type="button"
                        className="bar-event"
                        aria-pressed={event.id === chosenId}
                        aria-label={words.review.moment(
                          behaviorName(words, behavior),
                          clockTime(event.startMs),
                          clockTime(event.endMs),
                        )}
                        style={{
                          left: percent(event.startMs),
                          width: percent(event.endMs - event.startMs),
                          '--severity': event.severity,
                        }}
                        onClick={() => choose(event)}
                      />
                    ))}
                  <span className="playhead" style={{ left: percent(atMs) }} />
                </div>
              </div>
            ))}
          </section>
        );
      })}
    </section>
  );
}
