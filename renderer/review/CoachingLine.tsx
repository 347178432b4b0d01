import type { Rehearsal } from '../../shared/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** Who wrote the words and why, what it cost, and asking again. The new state comes back as a push. */
export function CoachingLine({ rehearsal, tell }: { rehearsal: Rehearsal } & Pick<Frame, 'tell'>) {
  const { review } = useWords();
  const { coaching, usage, id } = rehearsal;
  const asking = coaching.state === 'sending' || coaching.state === 'waiting';
  const tokens = usage.inputTokens + usage.outputTokens;
  const reason = coaching.reason === undefined ? '' : review.reasons[coaching.reason];
  return (
    <div className="coaching">
      <p role="status">{asking ? review.sending(coaching.pending) : reason}</p>
      {usage.requests > 0 && <p className="quiet">{review.cost(tokens, usage.usd.toFixed(4))}</p>}
      {asking ? (
        <button type="button" className="small" onClick={() => call(bridge, 'coaching.cancel', id).catch(tell)}>
          {review.cancel}
        </button>
      ) : (
        coaching.pending > 0 &&
        coaching.reason !== 'chosen' && (
          <button type="button" className="small" onClick={() => call(bridge, 'coaching.again', { id }).catch(tell)}>
            {review.again}
          </button>
        )
      )}
    </div>
  );
}
