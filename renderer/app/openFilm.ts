import type { Opened } from '../../shared/bridge.ts';
import { problemOf } from '../../shared/problem.ts';
import { call, unwrapped } from '../capture/bridgeCall.ts';
import { bridge } from './bridge.ts';
import { type Frame, watchFilms } from './screen.ts';

/** Goes on to watch these films; nothing happens when the person chose none. */
function openFilms(frame: Frame, films: Promise<readonly Opened[]>): void {
  frame.dismiss();
  films.then((opened) => watchFilms(frame, opened), frame.tell);
}

/** Lets the person choose films in the system's dialog. */
export function chooseFilm(frame: Frame): void {
  openFilms(frame, call(bridge, 'films.choose', undefined));
}

/** Opens what was dropped on the window. */
export function openDropped(frame: Frame, files: readonly File[]): void {
  const opened = files.map((file) =>
    bridge
      .openDropped(file)
      .then(unwrapped)
      .then(
        (film): Opened => ({ film }),
        (error): Opened => ({ name: file.name, problem: problemOf(error) }),
      ),
  );
  openFilms(frame, Promise.all(opened));
}

/** @param title What the sample is called in the person's language. */
export function openSample(frame: Frame, title: string): void {
  const sample = call(bridge, 'films.sample', undefined);
  openFilms(
    frame,
    sample.then((film) => [{ film: { ...film, name: title } }]),
  );
}
