import { memo } from 'react';
import { slideUrl } from '../../../shared/rehearsal/material.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { useWords } from '../../app/language.tsx';
import { type Player, usePlayer } from '../film/player.ts';
import { useSlideName } from './useSlideName.ts';
import type { Slides } from './useSlides.ts';
import './SlideLane.css';

interface SlideLaneProps {
  readonly slides: Slides;
  readonly player: Player;
  readonly spanMs: number;
}

/** Along the time: which slide was shown when, each with its picture. A slide leads to where it was turned to. */
export const SlideLane = memo(function SlideLane({ slides, player, spanMs }: SlideLaneProps) {
  const { slides: words } = useWords().review;
  const nameOf = useSlideName(slides);
  const { turns, rehearsalId } = slides;
  const now = usePlayer(player, () => turns.findLastIndex((turn) => turn.atMs <= player.atMs()));
  return (
    <div className="slide-lane">
      <p className="lane-name quiet">{words.lane}</p>
      <div className="track">
        {turns.map(({ page, atMs }, index) => {
          const endMs = turns[index + 1]?.atMs ?? spanMs;
          if (endMs <= atMs) return null;
          const label = words.turn({ name: nameOf(page), from: clockTime(atMs), to: clockTime(endMs) });
          return (
            <button
              key={index}
              type="button"
              className="slide-turn"
              // One of them is a stop on the way with Tab: nobody wants to press it for every slide.
              tabIndex={index === Math.max(0, now) ? 0 : -1}
              aria-current={index === now}
              aria-label={label}
              title={label}
              style={{ left: `${(100 * atMs) / spanMs}%`, width: `${(100 * (endMs - atMs)) / spanMs}%` }}
              onClick={() => player.seek(atMs)}
            >
              <img
                src={slideUrl(rehearsalId, page)}
                alt=""
                loading="lazy"
                decoding="async"
                // One that is lost leaves its number.
                onError={({ currentTarget }) => {
                  currentTarget.hidden = true;
                }}
              />
              <span>{page}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
});
