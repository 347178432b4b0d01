import type { BehaviorEvent, Feedback, Judgement } from '../../../shared/rehearsal/timeline.ts';
import { counts } from '../../../shared/rehearsal/totals.ts';
import { useWords } from '../../app/language.tsx';

interface VerdictProps {
  readonly kind: BehaviorEvent['kind'];
  readonly feedback: Feedback | undefined;
  readonly judgement: Judgement | undefined;
  judge(counts: boolean | null): void;
}

/** Whether a moment counts: what the AI or the measurement says can be overruled or agreed with, and that taken back again. */
export function Verdict({ kind, feedback, judgement, judge }: VerdictProps) {
  const words = useWords().coaching.verdict;
  const said = judgement?.counts ?? null;
  if (said !== null) {
    return (
      <>
        <p role="status">{said ? words.saidReal : words.saidFine[kind]}</p>
        <button type="button" className="small" onClick={() => judge(null)}>
          {words.takeBack}
        </button>
      </>
    );
  }
  const counted = counts(feedback, undefined);
  return (
    <>
      <button type="button" className="small" onClick={() => judge(!counted)}>
        {counted ? words.fine[kind] : words.real}
      </button>
      {counted && (
        <button type="button" className="small" onClick={() => judge(true)}>
          {words.agree}
        </button>
      )}
    </>
  );
}
