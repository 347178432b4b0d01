import { clockTime } from '../../../shared/report/clockTime.ts';
import { marksOf } from '../../../shared/report/ruler.ts';
import { useWords } from '../../app/language.tsx';
import { type Player, usePlayer } from '../film/player.ts';

interface RulerProps {
  readonly player: Player;
  readonly spanMs: number;
}

/** Round times above the lanes, and the handle that seeks. */
export function Ruler({ player, spanMs }: RulerProps) {
  const words = useWords().review;
  const atMs = usePlayer(player, player.atMs);
  return (
    <div className="ruler">
      {marksOf(spanMs).map((mark) => (
        <span key={mark} className="mark" style={{ left: `${(100 * mark) / spanMs}%` }}>
          <span>{clockTime(mark)}</span>
        </span>
      ))}
      <input
        type="range"
        min={0}
        max={spanMs}
        step={100}
        value={atMs}
        aria-label={words.position}
        aria-valuetext={clockTime(atMs)}
        onChange={(change) => player.seek(change.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** Where the film is, across all lanes. */
export function Playhead({ player, spanMs }: RulerProps) {
  const atMs = usePlayer(player, player.atMs);
  return <div className="playhead" style={{ '--at': Math.min(1, atMs / spanMs) }} />;
}
