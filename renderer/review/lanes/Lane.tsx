import { memo, useEffect, useRef } from 'react';
import type { NotJudged } from '../../../shared/rehearsal/notJudged.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import type { Verdict } from '../../../shared/review/verdicts.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../../app/language.tsx';
import { DrawnBars } from './DrawnBars.tsx';
import { NotJudgedMarks } from './Gaps.tsx';
import type { View } from './view.ts';

interface LaneProps {
  readonly behavior: string;
  readonly events: readonly [BehaviorEvent, ...BehaviorEvent[]];
  readonly notJudged: readonly NotJudged[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Ids of the moments that do not count. */
  readonly rejected: ReadonlySet<string>;
  readonly spanMs: number;
  readonly view: View;
  readonly chosenId: string | null;
  /** Whether its curve is shown. */
  readonly isOpen: boolean;
  readonly choose: (event: BehaviorEvent) => void;
  readonly open: (behavior: string | null) => void;
}

/** The moments of one behavior as bars: as long as they lasted, as high as they were severe. */
export const Lane = memo(function Lane(props: LaneProps) {
  const { behavior, events, notJudged, verdicts, rejected, spanMs, view, chosenId, isOpen, choose, open } = props;
  const words = useWords();
  const name = behaviorName(words, behavior);
  return (
    <div className="lane">
      <div className="lane-name">
        <button
          type="button"
          aria-expanded={isOpen}
          title={words.review.curve.show({ name })}
          onClick={() => open(isOpen ? null : behavior)}
        >
          <span className="one-line">{name}</span>
          {events.length > 1 && <span className="quiet">{events.length}</span>}
        </button>
      </div>
      <div className="track">
        <NotJudgedMarks stretches={notJudged} spanMs={spanMs} />
        <div className="bars">
          {events.map((event) => (
            <Bar
              key={event.id}
              event={event}
              name={name}
              spanMs={spanMs}
              verdict={verdicts.get(event.id) ?? 'measured'}
              chosen={event.id === chosenId}
              isTabStop={event.id === (chosenId ?? events[0].id)}
              choose={choose}
            />
          ))}
        </div>
        <DrawnBars events={events} rejected={rejected} view={view} />
      </div>
    </div>
  );
});

interface BarProps {
  readonly event: BehaviorEvent;
  readonly name: string;
  readonly spanMs: number;
  readonly verdict: Verdict;
  readonly chosen: boolean;
  /** One of each lane is: nobody wants to press Tab four hundred times. From there, the keys for the next moment lead on. */
  readonly isTabStop: boolean;
  readonly choose: (event: BehaviorEvent) => void;
}

const Bar = memo(function Bar({ event, name, spanMs, verdict, chosen, isTabStop, choose }: BarProps) {
  const words = useWords().review;
  const bar = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!chosen) return;
    // Chosen from elsewhere (keys, the card), it may be scrolled out of sight.
    bar.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (document.activeElement?.matches('.moment')) bar.current?.focus({ preventScroll: true });
  }, [chosen]);
  const moment = words.moment({ name, from: clockTime(event.startMs), to: clockTime(event.endMs) });
  const label = words.barLabel({ moment, verdict: words.verdicts[verdict] });
  return (
    <button
      ref={bar}
      type="button"
      className="moment"
      tabIndex={isTabStop ? 0 : -1}
      aria-current={chosen}
      aria-label={label}
      title={label}
      style={{
        left: `min(${(100 * event.startMs) / spanMs}%, 100% - 9px)`,
        width: `${(100 * (event.endMs - event.startMs)) / spanMs}%`,
      }}
      onClick={() => choose(event)}
    />
  );
});
