import { clockTime } from '../../../shared/report/clockTime.ts';
import { useWords } from '../../app/language.tsx';
import { type Player, usePlayer } from '../film/player.ts';
import { useShown, type View } from './view.ts';
import { marksIn } from './zoom.ts';

interface RulerProps {
  readonly player: Player;
  readonly spanMs: number;
  readonly view: View;
}

/** Round times above the lanes, and the handle that seeks. */
export function Ruler({ player, spanMs, view }: RulerProps) {
  return (
    <div className="ruler-row">
      <div className="corner" />
      <div className="ruler">
        <Marks spanMs={spanMs} view={view} />
        <Handle player={player} spanMs={spanMs} />
      </div>
    </div>
  );
}

/** A mark so near to an end, as a share of what is in sight, that its time would be cut off. */
const AT_AN_END = 0.03;

function Marks({ spanMs, view }: Omit<RulerProps, 'player'>) {
  const shown = useShown(view);
  const near = AT_AN_END * (shown.toMs - shown.fromMs);
  return marksIn(shown, spanMs, shown.width).map((mark) => (
    <span
      key={mark}
      className={mark < near ? 'mark first' : spanMs - mark < near ? 'mark last' : 'mark'}
      style={{ left: `${(100 * mark) / spanMs}%` }}
    >
      <span>{clockTime(mark)}</span>
    </span>
  ));
}

function Handle({ player, spanMs }: Omit<RulerProps, 'view'>) {
  const words = useWords().review;
  const atMs = usePlayer(player, player.atMs);
  return (
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
  );
}

/** Where the film is, across all lanes. */
export function Playhead({ player, spanMs }: Omit<RulerProps, 'view'>) {
  const atMs = usePlayer(player, player.atMs);
  return <div className="playhead" style={{ '--at': Math.min(1, atMs / spanMs) }} />;
}
