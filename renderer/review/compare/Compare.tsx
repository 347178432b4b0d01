import { useMemo } from 'react';
import type { BehaviorEvent, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { alignTakes, type TakeLane } from '../../../shared/review/takes.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useKeys } from '../../app/keys/useKeys.ts';
import { useLanguage, useWords } from '../../app/language.tsx';
import { marksIn, windowAt } from '../lanes/zoom.ts';
import { dateOf } from './dateOf.ts';
import './Compare.css';

interface CompareProps {
  readonly one: Timeline;
  readonly other: Timeline;
  back(): void;
}

/** As wide as marks are sure to have: the screen may be any width. */
const RULER_WIDTH = 600;

/** Two takes on one axis: two tracks a behavior, the earlier take above the later one, and what changed. */
export function Compare({ one, other, back }: CompareProps) {
  const { compare, review } = useWords();
  const takes = useMemo(() => alignTakes(one, other), [one, other]);
  const { first, second, spanMs, lanes } = takes;
  useKeys({ Escape: back });
  return (
    <main className="compare">
      <header>
        <h1>{compare.label}</h1>
        <button type="button" className="small" onClick={back}>
          {compare.back}
        </button>
      </header>
      <div className="two-takes">
        <Take place={1} name={compare.first} timeline={first} />
        <Take place={2} name={compare.second} timeline={second} />
      </div>
      <p className="quiet">{lanes.length === 0 ? compare.nothing : compare.hint}</p>
      {lanes.length > 0 && (
        <section
          className="pairs"
          aria-label={review.timeline}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
          tabIndex={0}
        >
          <div className="compare-ruler" aria-hidden="true">
            {marksIn(windowAt(1, spanMs, 0), spanMs, RULER_WIDTH).map((mark) => (
              <span key={mark} style={{ left: `${(100 * mark) / spanMs}%` }}>
                {clockTime(mark)}
              </span>
            ))}
          </div>
          {(['strength', 'habit'] as const).map((kind) => {
            const ofKind = lanes.filter((lane) => lane.kind === kind);
            if (ofKind.length === 0) return null;
            return (
              <section key={kind} className={kind} aria-label={kind === 'habit' ? review.habits : review.strengths}>
                <h2>{kind === 'habit' ? review.habits : review.strengths}</h2>
                {ofKind.map((lane) => (
                  <Pair
                    key={lane.behavior}
                    lane={lane}
                    spanMs={spanMs}
                    ends={[first, second].map((take) => take.rehearsal.durationMs)}
                  />
                ))}
              </section>
            );
          })}
        </section>
      )}
    </main>
  );
}

function Take({
  place,
  name,
  timeline,
}: {
  readonly place: 1 | 2;
  readonly name: string;
  readonly timeline: Timeline;
}) {
  const language = useLanguage();
  const { title, startedAt, durationMs } = timeline.rehearsal;
  return (
    <p>
      <b className="take-number">{place}</b>
      <span className="quiet">{name}</span> <strong>{title}</strong>{' '}
      <span className="quiet">
        {dateOf(startedAt, language)} · {clockTime(durationMs)}
      </span>
    </p>
  );
}

interface PairProps {
  readonly lane: TakeLane;
  readonly spanMs: number;
  /** How long each take is: beyond it there is nothing to see. */
  readonly ends: readonly number[];
}

function Pair({ lane, spanMs, ends }: PairProps) {
  const words = useWords();
  const { compare } = words;
  const name = behaviorName(words, lane.behavior);
  const { first, second } = lane.perMinute;
  const track = (events: readonly BehaviorEvent[], take: string, end = spanMs) => (
    <div
      className="track"
      role="img"
      aria-label={compare.track({ name, take, times: events.length })}
      style={{ '--share': end / spanMs }}
    >
      {events.map(({ id, startMs, endMs, severity }) => (
        <span
          key={id}
          className="bar-of"
          style={{
            left: `min(${(100 * startMs) / spanMs}%, 100% - 4px)`,
            width: `${(100 * (endMs - startMs)) / spanMs}%`,
            '--severity': severity,
          }}
        />
      ))}
    </div>
  );
  return (
    <div className="lane-pair">
      <h3>{name}</h3>
      <div className="places" aria-hidden="true">
        <b className="take-number">1</b>
        <b className="take-number">2</b>
      </div>
      <div>
        {track(lane.first, compare.first, ends[0])}
        {track(lane.second, compare.second, ends[1])}
      </div>
      <p className="change" data-change={lane.change}>
        <b>{compare[lane.change]}</b>
        {first !== null && second !== null && <span className="quiet">{compare.change({ first, second })}</span>}
      </p>
    </div>
  );
}
