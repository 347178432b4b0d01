import { useState } from 'react';
import { pageAt, slideUrl } from '../../../shared/rehearsal/material.ts';
import { durationOf } from '../../../shared/words/feedback/amounts.ts';
import { useWords } from '../../app/language.tsx';
import { type Player, usePlayer } from '../film/player.ts';
import { useSlideName } from './useSlideName.ts';
import type { Slides } from './useSlides.ts';
import './SlideBeside.css';

/** Beside the film: the slide that was shown just then. */
export function SlideBeside({ slides, player }: { readonly slides: Slides; readonly player: Player }) {
  const all = useWords();
  const { slides: words } = all.review;
  const nameOf = useSlideName(slides);
  const page = usePlayer(player, () => pageAt(slides.turns, player.atMs()) ?? slides.turns[0]?.page ?? 1);
  const { times, count, rehearsalId } = slides;
  return (
    <figure className="slide-beside">
      <Picture
        key={page}
        url={slideUrl(rehearsalId, page)}
        name={nameOf(page)}
        text={slides.pages.get(page)?.text ?? ''}
      />
      <figcaption className="quiet">
        {words.caption({ page, of: count, time: durationOf(all, times.get(page) ?? 0) })}
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly url: string;
  readonly name: string;
  readonly text: string;
}

/** A picture that is gone leaves what was written on it. */
function Picture({ url, name, text }: PictureProps) {
  const [isGone, setIsGone] = useState(false);
  if (!isGone) return <img src={url} alt={name} onError={() => setIsGone(true)} />;
  return (
    <div className="slide-text">
      <p>{name}</p>
      <p className="quiet">{text}</p>
    </div>
  );
}
