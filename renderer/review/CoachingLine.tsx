import { PASSING, type Rehearsal } from '../../shared/rehearsal/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** Who wrote the words and why, what it cost, and asking again. The new state comes back as a push. */
export function CoachingLine({ rehearsal, go, tell }: { rehearsal: Rehearsal } & Pick<Frame, 'go' | 'tell'>) {
  const { review, coaching: words } = useWords();
  const { coaching, usage, id } = rehearsal;
  const asking = coaching.state === 'sending' || coaching.state === 'waiting';
  const tokens = usage.inputTokens + usage.outputTokens;
  return (
    <div className="coaching">
      <p role="status">{asking ? progress() : outcome()}</p>
      {usage.requests > 0 && <p className="quiet">{review.cost({ tokens, usd: usage.usd })}</p>}
      {coaching.reason === 'no-consent' && (
        <button type="button" className="small" onClick={() => go({ kind: 'settings' })}>
          {words.line.toSettings}
        </button>
      )}
      {asking ? (
        <button type="button" className="small" onClick={() => call(bridge, 'coaching.cancel', id).catch(tell)}>
          {review.cancel}
        </button>
      ) : (
        mayAsk() && (
          <button type="button" className="small" onClick={() => call(bridge, 'coaching.again', { id }).catch(tell)}>
            {coaching.reason === 'look-first' ? words.hold.send({ count: coaching.pending }) : review.again}
          </button>
        )
      )}
    </div>
  );

  function progress(): string {
    return coaching.pending === 0 ? words.summary.writing : review.sending({ count: coaching.pending });
  }

  function outcome(): string {
    if (coaching.reason === undefined) return '';
    const why = review.reasons[coaching.reason];
    if (PASSING.has(coaching.reason)) return `${why} ${review.asksAgain}`;
    const overBudget = coaching.reason === 'over-budget' || coaching.reason === 'over-month';
    return overBudget && coaching.pending > 0 ? `${why} ${words.line.leftOut({ count: coaching.pending })}` : why;
  }

  /** Something has no words from the AI, and the person wants some. */
  function mayAsk(): boolean {
    const missing = coaching.pending > 0 || (coaching.state === 'done' && coaching.reason !== undefined);
    return missing && coaching.reason !== 'chosen';
  }
}
