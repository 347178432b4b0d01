import type { ReactNode } from 'react';
import type { BehaviorEvent, Feedback } from '../../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { behaviorName, plainSentence } from '../../../shared/words/feedback/behaviorWords.ts';
import { measuredAmounts } from '../../../shared/words/feedback/measuredAmounts.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { CopyCard } from './CopyCard.tsx';
import { Gauge } from './Gauge.tsx';
import './MomentCard.css';

interface MomentCardProps extends Pick<Frame, 'tell'> {
  readonly event: BehaviorEvent;
  readonly rehearsalId: string;
  /** How long such a moment may last without being counted. */
  readonly allowedMs: number;
  readonly feedback: Feedback | undefined;
  /** It does not count, because the AI or the person says so. */
  readonly setAside: boolean;
  /** What else is known of the measurement. */
  readonly beside?: ReactNode;
  /** What the speaker was on. */
  readonly passage?: ReactNode;
  /** What can be set about this kind of moment. */
  readonly children?: ReactNode;
}

/** One moment: the pictures, what was measured against what, and the words. */
export function MomentCard(props: MomentCardProps) {
  const { event, rehearsalId, allowedMs, feedback, setAside, beside, passage, tell, children } = props;
  const words = useWords();
  const { review } = words;
  const name = behaviorName(words, event.behavior);
  const { value, threshold } = event.measured;
  const amounts = measuredAmounts(words, event);
  return (
    <article className={event.kind}>
      <header>
        <h2>{name}</h2>
        <p className="quiet">
          {clockTime(event.startMs)}–{clockTime(event.endMs)}
        </p>
      </header>
      {event.strip !== undefined && (
        <figure>
          <img src={stripAt(rehearsalId, event.strip)} width={1152} height={216} alt={review.strip({ name })} />
          <figcaption>
            <span>{review.before}</span>
            <span>{review.peak}</span>
            <span>{review.after}</span>
          </figcaption>
        </figure>
      )}
      <h3>{review.measured}</h3>
      <p>{plainSentence(words, event, allowedMs)}</p>
      {amounts && <Gauge value={value} threshold={threshold} label={amounts.mark} />}
      {beside}
      {feedback !== undefined && <Said feedback={feedback} setAside={setAside} />}
      {passage}
      <CopyCard
        key={event.id}
        words={{
          name,
          when: `${clockTime(event.startMs)}–${clockTime(event.endMs)}`,
          lines: [plainSentence(words, event, allowedMs), feedback?.observation ?? '', feedback?.suggestion ?? ''],
          strip: event.strip && stripAt(rehearsalId, event.strip),
        }}
        tell={tell}
      />
      {children}
    </article>
  );
}

function stripAt(rehearsalId: string, strip: string): string {
  return `app://greenroom/rehearsals/${rehearsalId}/strips/${strip}`;
}

function Said({ feedback, setAside }: { feedback: Feedback; setAside: boolean }) {
  const { review } = useWords();
  const denied = feedback.verdict === 'rejected';
  const words = (
    <>
      <h3>{denied ? review.rejected : review.sees}</h3>
      <p>{feedback.observation}</p>
      {feedback.suggestion !== '' && (
        <>
          <h3>{review.tries}</h3>
          <p className="try">{feedback.suggestion}</p>
        </>
      )}
      <p className="by quiet">
        {feedback.source === 'vlm' ? review.byModel({ model: feedback.model ?? '' }) : review.byLandmarks}
      </p>
    </>
  );
  return (
    <div lang={feedback.language}>
      {setAside && !denied ? (
        <details>
          <summary>{review.toldBefore}</summary>
          {words}
        </details>
      ) : (
        words
      )}
    </div>
  );
}
