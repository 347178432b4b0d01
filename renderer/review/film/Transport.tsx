import type { ReactNode } from 'react';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import { type Player, usePlayer } from './player.ts';
import './Transport.css';

const SPEEDS = [1, 1.5, 2] as const;

interface TransportProps {
  readonly player: Player;
  readonly durationMs: number;
  /** Whether there is a film to play. */
  readonly playable: boolean;
  /** Whether the film has no sound. */
  readonly isSilent: boolean;
  step(by: 1 | -1): void;
  /** What else belongs between film and lanes. */
  readonly children?: ReactNode;
}

/** Play and pause, from moment to moment, where the film is, how fast and how loud. */
export function Transport({ player, durationMs, playable, isSilent, step, children }: TransportProps) {
  const words = useWords().review;
  const playing = usePlayer(player, player.isPlaying);
  const muted = usePlayer(player, player.isMuted);
  const speed = usePlayer(player, player.speed);
  return (
    <div className="transport">
      <IconButton icon="previous" name={words.previous} press={() => step(-1)} />
      {playable && (
        <IconButton icon={playing ? 'pause' : 'play'} name={playing ? words.pause : words.play} press={player.toggle} />
      )}
      <IconButton icon="next" name={words.next} press={() => step(1)} />
      <p className="position">
        <Position player={player} /> <span className="quiet">/ {clockTime(durationMs)}</span>
      </p>
      {playable && (
        <>
          <fieldset className="speeds">
            <legend className="hidden">{words.speed}</legend>
            {SPEEDS.map((each) => (
              <button
                key={each}
                type="button"
                className="small"
                aria-pressed={each === speed}
                onClick={() => player.setSpeed(each)}
              >
                {each}×
              </button>
            ))}
          </fieldset>
          {isSilent ? (
            <span className="quiet">{words.sound.silent}</span>
          ) : (
            <IconButton
              icon={muted ? 'muted' : 'sound'}
              name={muted ? words.unmute : words.mute}
              press={() => player.setMuted(!muted)}
            />
          )}
        </>
      )}
      {children}
    </div>
  );
}

/** By itself, because it changes with every picture. */
function Position({ player }: { player: Player }) {
  return <span>{clockTime(usePlayer(player, player.atMs))}</span>;
}

interface IconButtonProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly name: string;
  press(): void;
}

function IconButton({ icon, name, press }: IconButtonProps) {
  return (
    <button type="button" className="icon" aria-label={name} title={name} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}
