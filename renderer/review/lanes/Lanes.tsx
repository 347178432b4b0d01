import { useEffect, useMemo, useRef } from 'react';
import type { Gap, Piece } from '../../../shared/rehearsal/gaps.ts';
import type { Mark } from '../../../shared/rehearsal/material.ts';
import type { NotJudged } from '../../../shared/rehearsal/notJudged.ts';
import type { BehaviorEvent, Sensitivities } from '../../../shared/rehearsal/timeline.ts';
import type { Verdict } from '../../../shared/review/verdicts.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { CurveRow } from '../curve/CurveRow.tsx';
import type { Player } from '../film/player.ts';
import { SlideLane } from '../slides/SlideLane.tsx';
import type { Slides } from '../slides/useSlides.ts';
import { SoundLane } from '../sound/SoundLane.tsx';
import type { Sound } from '../sound/useWaveform.ts';
import { GapMarks } from './Gaps.tsx';
import { Lane } from './Lane.tsx';
import { Marked } from './Marked.tsx';
import { Playhead, Ruler } from './Ruler.tsx';
import type { View } from './view.ts';
import './Lanes.css';

interface LanesProps extends Pick<Frame, 'tell'> {
  readonly rehearsalId: string;
  /** By their beginning. */
  readonly events: readonly BehaviorEvent[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Ids of the moments that do not count. */
  readonly rejected: ReadonlySet<string>;
  readonly spanMs: number;
  readonly gaps: readonly Gap[];
  /** Of behaviors by themselves. */
  readonly notJudged: readonly NotJudged[];
  readonly sensitivities: Sensitivities | undefined;
  /** Null where there were none. */
  readonly slides: Slides | null;
  readonly sound: Sound;
  /** What of the film is shown; undefined: all of it. */
  readonly pieces: readonly Piece[] | undefined;
  /** What the speaker marked. */
  readonly marks: readonly Mark[];
  readonly player: Player;
  readonly view: View;
  readonly chosenId: string | null;
  /** The behavior whose curve is shown. */
  readonly opened: string | null;
  /** Whether only some moments are shown. */
  readonly isFiltered: boolean;
  readonly choose: (event: BehaviorEvent) => void;
  readonly open: (behavior: string | null) => void;
}

/** A ruler, slides and sound, one lane a behavior that was seen, strengths above habits, the curve of one of them, and the playhead across all. */
export function Lanes(props: LanesProps) {
  const { rehearsalId, events, verdicts, rejected, spanMs, gaps, notJudged, sensitivities } = props;
  const { slides, sound, pieces, marks } = props;
  const { player, view, chosenId, opened, isFiltered, choose, open, tell } = props;
  const words = useWords();
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    view.attach(scroller.current);
    return () => view.attach(null);
  }, [view]);
  useFollowed(player, view);
  const kinds = useMemo(() => lanesOf(events, notJudged), [events, notJudged]);
  return (
    <section className="lanes" aria-label={words.review.timeline} ref={scroller}>
      <div className="rows">
        <Ruler player={player} spanMs={spanMs} view={view} />
        {slides !== null && <SlideLane slides={slides} player={player} spanMs={spanMs} />}
        <SoundLane sound={sound} pieces={pieces} view={view} />
        <Marked marks={marks} player={player} spanMs={spanMs} />
        {events.length === 0 && isFiltered && <p className="quiet none">{words.review.filter.none}</p>}
        {kinds.map(({ kind, lanes }) => (
          <section key={kind} className={kind} aria-label={words.review[kind === 'habit' ? 'habits' : 'strengths']}>
            <h2>{words.review[kind === 'habit' ? 'habits' : 'strengths']}</h2>
            {lanes.map((lane) => (
              <div key={lane.behavior}>
                <Lane
                  {...lane}
                  verdicts={verdicts}
                  rejected={rejected}
                  spanMs={spanMs}
                  view={view}
                  // Only the lane that it is in is drawn anew.
                  chosenId={lane.events.some(({ id }) => id === chosenId) ? chosenId : null}
                  isOpen={opened === lane.behavior}
                  choose={choose}
                  open={open}
                />
                {opened === lane.behavior && (
                  <CurveRow
                    of={{ rehearsalId, behavior: lane.behavior, sensitivities }}
                    event={lane.events[0]}
                    view={view}
                    tell={tell}
                  />
                )}
              </div>
            ))}
          </section>
        ))}
        <GapMarks gaps={gaps} spanMs={spanMs} />
        <Playhead player={player} spanMs={spanMs} />
      </div>
    </section>
  );
}

/** While the film plays, or is sought in, the lanes go along. */
function useFollowed(player: Player, view: View): void {
  useEffect(() => {
    let lastMs = player.atMs();
    return player.subscribe(() => {
      const atMs = player.atMs();
      if (atMs !== lastMs) view.show(atMs);
      lastMs = atMs;
    });
  }, [player, view]);
}

interface OneLane {
  readonly behavior: string;
  readonly events: readonly [BehaviorEvent, ...BehaviorEvent[]];
  readonly notJudged: readonly NotJudged[];
}

/** One lane a behavior, in the order in which they were first seen, strengths first. */
function lanesOf(events: readonly BehaviorEvent[], notJudged: readonly NotJudged[]) {
  return (['strength', 'habit'] as const).flatMap((kind) => {
    const byBehavior = new Map<string, [BehaviorEvent, ...BehaviorEvent[]]>();
    for (const event of events) {
      if (event.kind !== kind) continue;
      const lane = byBehavior.get(event.behavior);
      if (lane) lane.push(event);
      else byBehavior.set(event.behavior, [event]);
    }
    const lanes = [...byBehavior].map(
      ([behavior, ofLane]): OneLane => ({
        behavior,
        events: ofLane,
        notJudged: notJudged.filter((stretch) => stretch.behavior === behavior),
      }),
    );
    return lanes.length === 0 ? [] : [{ kind, lanes }];
  });
}
