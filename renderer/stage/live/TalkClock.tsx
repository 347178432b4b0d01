import { timeLeft } from '../../../shared/rehearsal/pace.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import './TalkClock.css';

interface TalkClockProps {
  readonly elapsedMs: number;
  /** How long the talk is to be; null when it does not matter. */
  readonly targetMs: number | null;
  /** How long this slide has been shown; null without slides. */
  readonly onPageMs: number | null;
}

/** How long it has been, against what was planned: near the end in another color, and in words. */
export function TalkClock({ elapsedMs, targetMs, onPageMs }: TalkClockProps) {
  const words = useWords().stage;
  const left = targetMs === null ? 'enough' : timeLeft(elapsedMs, targetMs);
  const from = Math.abs((targetMs ?? 0) - elapsedMs);
  return (
    <div className={`talk-clock ${left}`}>
      <p className="clock" role="timer">
        {clockTime(elapsedMs)}
      </p>
      <div>
        {targetMs !== null && <span>{words.ofTarget({ time: clockTime(targetMs) })}</span>}
        {left !== 'enough' && (
          <strong>
            <Icon name="again" size={16} />
            {left === 'near' ? words.timeLeft({ time: clockTime(from) }) : words.timeOver({ time: clockTime(from) })}
          </strong>
        )}
        {onPageMs !== null && <span>{words.onPage({ time: clockTime(onPageMs) })}</span>}
      </div>
      {targetMs !== null && (
        <div className="time-bar" style={{ '--share': Math.min(1, elapsedMs / targetMs) }} aria-hidden="true" />
      )}
    </div>
  );
}
