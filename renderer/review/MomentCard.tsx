import { clockTime } from '../../shared/report/clockTime.ts';
import type { BehaviorEvent, Feedback } from '../../shared/timeline.ts';
import { behaviorName, measuredSentence } from '../../shared/words/behaviorWords.ts';
import { useWords } from '../app/language.tsx';

interface MomentCardProps {
  readonly event: BehaviorEvent;
  readonly rehearsalId: string;
  readonly feedback: Feedback | undefined;
}

/** One moment: the pictures, what was measured against what, and the words. */
export function MomentCard({ event, rehearsalId, feedback }: MomentCardProps) {
  const words = useWords();
  const { review } = words;
  const name = behaviorName(words, event.behavior);
  const { value, threshold, unit } = event.measured;
  return (
    <article className={event.kind}>
      <h2>{name}</h2>
      <p className="quiet">
        {clockTime(event.startMs)}–{clockTime(event.endMs)}
      </p>
      {event.strip !== undefined && (
        <figure>
          <img src={`app://greenroom/rehearsals/${rehearsalId}/strips/${event.strip}`} alt={review.strip(name)} />
          <figcaption>
            <span>{review.before}</span>
            <span>{review.peak}</span>
            <span>{review.after}</span>
          </figcaption>
        </figure>
      )}
      <h3>{review.measured}</h3>
      <p>{measuredSentence(words, event)}</p>
      <Gauge value={value} threshold={threshold} label={review.threshold(words.amounts[unit](threshold))} />
      {feedback !== undefined && <Said feedback={feedback} />}
    </article>
  );
}

/** The measured value as a bar, the threshold as a mark on it. */
function Gauge({ value, threshold, label }: { value: number; threshold: number; label: string }) {
  const full = Math.max(Math.abs(value), Math.abs(threshold)) * 1.15 || 1;
  const share = (of: number) => `${Math.min(100, (100 * Math.abs(of)) / full)}%`;
  return (
    <div className="gauge" aria-hidden="true">
      <span className="value" style={{ width: share(value) }} />
      <span className="mark" style={{ left: share(threshold) }}>
        <span>{label}</span>
      </span>
    </div>
  );
}

function Said({ feedback }: { feedback: Feedback }) {
  const { review } = useWords();
  const words = (
    <>
      <h3>{review.sees}</h3>
      <p>{feedback.observation}</p>
      <h3>{review.tries}</h3>
      <p>{feedback.suggestion}</p>
    </>
  );
  return (
    <div lang={feedback.language}>
      {feedback.verdict === 'rejected' ? (
        <details>
          <summary>
            {review.rejected} {feedback.observation}
          </summary>
          {words}
        </details>
      ) : (
        words
      )}
      <p className="quiet">{feedback.source === 'vlm' ? review.byModel(feedback.model ?? '') : review.byLandmarks}</p>
    </div>
  );
}
