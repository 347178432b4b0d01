import type { Gap } from '../../../shared/rehearsal/gaps.ts';
import type { NotJudged } from '../../../shared/rehearsal/notJudged.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { useWords } from '../../app/language.tsx';
import type { Player } from '../film/player.ts';
import { GapMarks } from './Gaps.tsx';
import { Lane } from './Lane.tsx';
import { Playhead, Ruler } from './Ruler.tsx';
import './Lanes.css';

interface LanesProps {
  /** By their beginning. */
  readonly events: readonly BehaviorEvent[];
  /** Ids of the moments that do not count. */
  readonly rejected: ReadonlySet<string>;
  readonly durationMs: number;
  readonly gaps: readonly Gap[];
  /** Of behaviors by themselves. */
  readonly notJudged: readonly NotJudged[];
  readonly player: Player;
  readonly chosenId: string | null;
  choose(event: BehaviorEvent): void;
}

/** A ruler, one lane a behavior that was seen, strengths above habits, and the playhead across all of them. */
export function Lanes({ events, rejected, durationMs, gaps, notJudged, player, chosenId, choose }: LanesProps) {
  const words = useWords();
  const spanMs = Math.max(durationMs, ...events.map((event) => event.endMs), 1);
  const kinds = [
    { kind: 'strength', title: words.review.strengths },
    { kind: 'habit', title: words.review.habits },
  ] as const;
  return (
    <section className="lanes" aria-label={words.review.timeline}>
      <div className="rows">
        <Ruler player={player} spanMs={spanMs} />
        {kinds.map(({ kind, title }) => {
          const ofKind = events.filter((event) => event.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <section key={kind} className={kind} aria-label={title}>
              <h2>{title}</h2>
              {[...new Set(ofKind.map((event) => event.behavior))].map((behavior) => (
                <Lane
                  key={behavior}
                  behavior={behavior}
                  events={ofKind.filter((event) => event.behavior === behavior)}
                  notJudged={notJudged.filter((stretch) => stretch.behavior === behavior)}
                  rejected={rejected}
                  spanMs={spanMs}
                  chosenId={chosenId}
                  choose={choose}
                />
              ))}
            </section>
          );
        })}
        <GapMarks gaps={gaps} spanMs={spanMs} />
        <Playhead player={player} spanMs={spanMs} />
      </div>
    </section>
  );
}
