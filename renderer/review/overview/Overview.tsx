import { useMemo } from 'react';
import type { BehaviorEvent, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { summaryFor } from '../../../shared/summary/landmarkSummary.ts';
import { countedTallies, type Tally } from '../../../shared/summary/tallies.ts';
import { timeSpent } from '../../../shared/summary/timeSpent.ts';
import { durationOf } from '../../../shared/words/feedback/amounts.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useLanguage, useWords } from '../../app/language.tsx';
import { SlideTimes } from '../slides/SlideTimes.tsx';
import type { Slides } from '../slides/useSlides.ts';
import { TimeSpent } from './TimeSpent.tsx';
import './Overview.css';

interface OverviewProps {
  readonly timeline: Timeline;
  /** Null where there were none. */
  readonly slides: Slides | null;
  choose(event: BehaviorEvent): void;
}

/** On top of the review: at most three things to work on, what worked, and how the time was spent. Each leads to a moment. */
export function Overview({ timeline, slides, choose }: OverviewProps) {
  const { overview } = useWords().review;
  const language = useLanguage();
  const { work, kept, spent } = useMemo(() => {
    const tallies = countedTallies(timeline);
    const of = (behavior: string) => tallies.find((tally) => tally.behavior === behavior) ?? [];
    return {
      // The same things, in the same order, as the closing words beside it explain.
      work: summaryFor(timeline, language, '').work.flatMap(({ behavior }) => of(behavior)),
      kept: tallies.filter(({ kind }) => kind === 'strength'),
      spent: timeSpent(timeline),
    };
  }, [timeline, language]);
  if (timeline.rehearsal.durationMs <= 0) return null;
  return (
    <section className="overview" aria-label={overview.label}>
      <div>
        <h2>{overview.work}</h2>
        {work.length === 0 ? (
          <p className="quiet">{overview.nothing}</p>
        ) : (
          <ol>
            {work.map((tally, index) => (
              <Chip key={tally.behavior} tally={tally} place={index + 1} choose={choose} />
            ))}
          </ol>
        )}
      </div>
      {kept.length > 0 && (
        <div>
          <h2>{overview.kept}</h2>
          <ul>
            {kept.map((tally) => (
              <Chip key={tally.behavior} tally={tally} choose={choose} />
            ))}
          </ul>
        </div>
      )}
      {slides !== null && <SlideTimes slides={slides} />}
      {spent.length > 0 && <TimeSpent spent={spent} />}
    </section>
  );
}

interface ChipProps {
  readonly tally: Tally;
  /** Of a habit: 1 is the first to work on. */
  readonly place?: number;
  choose(event: BehaviorEvent): void;
}

function Chip({ tally, place, choose }: ChipProps) {
  const words = useWords();
  const { overview } = words.review;
  const { behavior, kind, times, totalMs, strongest } = tally;
  const said = { name: behaviorName(words, behavior), times, total: durationOf(words, totalMs) };
  return (
    <li>
      <button type="button" className={`chip ${kind}`} title={overview.hint(said)} onClick={() => choose(strongest)}>
        {place !== undefined && <b>{place}</b>}
        <span>{said.name}</span>
        <span className="times">{overview.times({ times })}</span>
      </button>
    </li>
  );
}
