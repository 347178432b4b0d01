import type { Mark } from '../../../shared/rehearsal/material.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { useWords } from '../../app/language.tsx';
import type { Player } from '../film/player.ts';
import './Marked.css';

interface MarkedProps {
  readonly marks: readonly Mark[];
  readonly player: Player;
  readonly spanMs: number;
}

/** What the speaker marked while speaking, to come back to: a lane of its own, above what was seen. */
export function Marked({ marks, player, spanMs }: MarkedProps) {
  const { marked: words } = useWords().review;
  if (marks.length === 0) return null;
  return (
    <div className="lane">
      <p className="lane-name quiet">{words.lane}</p>
      <div className="track">
        {marks.map(({ atMs }) => {
          const label = words.at({ time: clockTime(atMs) });
          return (
            <button
              key={atMs}
              type="button"
              className="own-mark"
              aria-label={label}
              title={label}
              style={{ left: `${(100 * atMs) / spanMs}%` }}
              onClick={() => player.seek(atMs)}
            />
          );
        })}
      </div>
    </div>
  );
}
