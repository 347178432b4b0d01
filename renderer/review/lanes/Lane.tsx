import { useEffect, useRef } from 'react';
import type { NotJudged } from '../../../shared/rehearsal/notJudged.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../../app/language.tsx';
import { NotJudgedMarks } from './Gaps.tsx';

interface LaneProps {
  readonly behavior: string;
  readonly events: readonly BehaviorEvent[];
  readonly notJudged: readonly NotJudged[];
  /** Ids of the moments that do not count. */
  readonly rejected: ReadonlySet<string>;
  readonly spanMs: number;
  readonly chosenId: string | null;
  choose(event: BehaviorEvent): void;
}

/** The moments of one behavior as bars: as long as they lasted, as high as they were severe. */
export function Lane({ behavior, events, notJudged, rejected, spanMs, chosenId, choose }: LaneProps) {
  const name = behaviorName(useWords(), behavior);
  return (
    <div className="lane">
      <span className="lane-name">
        <span className="one-line" title={name}>
          {name}
        </span>
        {events.length > 1 && <span className="quiet">{events.length}</span>}
      </span>
      <div className="track">
        <NotJudgedMarks stretches={notJudged} spanMs={spanMs} />
        {events.map((event) => (
          <Bar
            key={event.id}
            event={event}
            name={name}
            spanMs={spanMs}
            rejected={rejected.has(event.id)}
            chosen={event.id === chosenId}
            choose={choose}
          />
        ))}
      </div>
    </div>
  );
}

interface BarProps {
  readonly event: BehaviorEvent;
  readonly name: string;
  readonly spanMs: number;
  readonly rejected: boolean;
  readonly chosen: boolean;
  choose(event: BehaviorEvent): void;
}

function Bar({ event, name, spanMs, rejected, chosen, choose }: BarProps) {
  const words = useWords().review;
  const bar = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Chosen from elsewhere (keys, the card), it may be scrolled out of sight.
    if (chosen) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const label = words.moment({ name, from: clockTime(event.startMs), to: clockTime(event.endMs) });
  return (
    <button
      ref={bar}
      type="button"
      className={rejected ? 'moment rejected' : 'moment'}
      aria-current={chosen}
      aria-label={rejected ? `${label}. ${words.notCounted}` : label}
      title={label}
      style={{
        left: `min(${(100 * event.startMs) / spanMs}%, 100% - 9px)`,
        width: `${(100 * (event.endMs - event.startMs)) / spanMs}%`,
        '--severity': event.severity,
      }}
      onClick={() => choose(event)}
    />
  );
}
