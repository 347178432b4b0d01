import { useLayoutEffect, useRef } from 'react';
import { GreenroomError } from '../../../shared/problem.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import type { Player } from './player.ts';

interface FilmProps extends Pick<Frame, 'tell'> {
  readonly url: string;
  /** As the person knows the film; empty for a recording. */
  readonly name: string;
  readonly player: Player;
}

/** The film of a rehearsal, and what drives it. */
export function Film({ url, name, player, tell }: FilmProps) {
  const words = useWords().review;
  const video = useRef<HTMLVideoElement>(null);
  useLayoutEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.src = url;
    player.attach(element);
    return () => {
      player.attach(null);
      // An element that is only taken out of the page goes on loading its film, and keeps the screen it was in.
      element.removeAttribute('src');
      element.load();
    };
  }, [url, player]);
  return (
    // biome-ignore lint/a11y/useMediaCaption: a rehearsal that was just recorded has no captions.
    <video
      ref={video}
      preload="auto"
      aria-label={words.film}
      onClick={player.toggle}
      // What the element says of it is Chromium's own English, for whoever writes decoders.
      onError={() => tell(new GreenroomError('film-unplayable', { file: name }))}
    />
  );
}
