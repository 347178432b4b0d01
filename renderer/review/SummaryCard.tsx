import { useMemo } from 'react';
import type { BehaviorEvent, Timeline } from '../../shared/rehearsal/timeline.ts';
import { summaryFor } from '../../shared/summary/landmarkSummary.ts';
import { countedTallies } from '../../shared/summary/tallies.ts';
import { behaviorName } from '../../shared/words/feedback/behaviorWords.ts';
import { useLanguage, useWords } from '../app/language.tsx';
import './SummaryCard.css';

interface SummaryCardProps {
  readonly timeline: Timeline;
  choose(event: BehaviorEvent): void;
}

/** The card before a moment is chosen: what went well, and at most three things to work on, each with its strongest moment. */
export function SummaryCard({ timeline, choose }: SummaryCardProps) {
  const words = useWords();
  const language = useLanguage();
  const { summary: say } = words.coaching;
  const summary = useMemo(() => summaryFor(timeline, language, ''), [timeline, language]);
  const strongest = useMemo(() => {
    return new Map(countedTallies(timeline).map((tally) => [tally.behavior, tally.strongest]));
  }, [timeline]);
  if (timeline.events.length === 0) return <p>{words.review.none}</p>;
  const writing = timeline.rehearsal.coaching.state === 'sending' && timeline.rehearsal.coaching.pending === 0;
  return (
    <article className="closing">
      <h2>{say.title}</h2>
      <h3>{say.worked}</h3>
      <p>{summary.worked}</p>
      {summary.work.length > 0 && (
        <>
          <h3>{say.work}</h3>
          <ol>
            {summary.work.map(({ behavior, point, drill }) => {
              const event = strongest.get(behavior);
              const name = behaviorName(words, behavior);
              return (
                <li key={behavior}>
                  {event === undefined ? (
                    <strong>{name}</strong>
                  ) : (
                    <button
                      type="button"
                      className="small"
                      title={say.showMoment({ name })}
                      onClick={() => choose(event)}
                    >
                      {name}
                    </button>
                  )}
                  <p>{point}</p>
                  <p className="try">{drill}</p>
                </li>
              );
            })}
          </ol>
        </>
      )}
      <p className="by quiet" role="status">
        {writing
          ? say.writing
          : summary.source === 'vlm'
            ? say.byModel({ model: summary.model ?? '' })
            : say.byLandmarks}
      </p>
      <p className="quiet">{words.review.select}</p>
    </article>
  );
}
