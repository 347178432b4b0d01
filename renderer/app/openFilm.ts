import type { Film } from '../../shared/bridge.ts';
import { call } from '../capture/bridgeCall.ts';
import { bridge } from './bridge.ts';
import type { Frame } from './screen.ts';

/** Goes on to look at a film when there is one; null when the person chose none. */
export function openFilm(frame: Frame, film: Promise<Film | null>): void {
  frame.dismiss();
  film.then((found) => found && frame.go({ kind: 'analyzing', film: found }), frame.tell);
}

/** Lets the person choose a film in the system's dialog. */
export function chooseFilm(frame: Frame): void {
  openFilm(frame, call(bridge, 'films.choose', undefined));
}

/** @param title What the sample is called in the person's language. */
export function openSample(frame: Frame, title: string): void {
  openFilm(
    frame,
    call(bridge, 'films.sample', undefined).then((film) => ({ ...film, name: title })),
  );
}
