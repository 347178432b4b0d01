import type { BehaviorEvent, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { amountOf } from '../../../shared/words/feedback/amounts.ts';
import { measuredAmounts } from '../../../shared/words/feedback/measuredAmounts.ts';
import { useWords } from '../../app/language.tsx';
import type { Practiced } from './practiceTake.ts';
import { PRACTICE_MS } from './practiceTake.ts';
import { Segment } from './Segment.tsx';

interface SideBySideProps {
  readonly timeline: Timeline;
  readonly event: BehaviorEvent;
  readonly practiced: Practiced;
}

/** The moment and what was done instead, each with what was measured in it. */
export function SideBySide({ timeline, event, practiced }: SideBySideProps) {
  const words = useWords();
  const { practice: say } = words.review;
  const amounts = measuredAmounts(words, event);
  const { strongest, times } = practiced;
  return (
    <div className="side-by-side">
      <figure>
        <Segment timeline={timeline} event={event} label={say.moment} />
        <figcaption>
          <strong>{say.moment}</strong>
          {amounts && <span>{say.measured({ value: amounts.value, limit: amounts.limit })}</span>}
        </figcaption>
      </figure>
      <figure>
        <Segment timeline={practiced.timeline} event={{ startMs: 0, endMs: PRACTICE_MS }} label={say.yours} autoPlay />
        <figcaption>
          <strong>{say.yours}</strong>
          {amounts && (
            <span>
              {strongest === null
                ? say.notSeen
                : say.measured({ value: amountOf(words, event.measured.unit, strongest), limit: amounts.limit })}
            </span>
          )}
          <span className="quiet">{say.times({ times })}</span>
        </figcaption>
      </figure>
    </div>
  );
}
