import { type DragEvent, type ReactNode, useState } from 'react';
import { unwrapped } from '../capture/bridgeCall.ts';
import { bridge } from './bridge.ts';
import { openFilm } from './openFilm.ts';
import type { Frame } from './screen.ts';

interface DropFilmProps {
  readonly frame: Frame;
  /** Not while something is being watched. */
  readonly takes: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** The window: a film can be dropped anywhere on it. */
export function DropFilm({ frame, takes, className, children }: DropFilmProps) {
  const [dragging, setDragging] = useState(false);
  const drop = (event: DragEvent) => {
    setDragging(false);
    // The screen has taken it for something else than a film.
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (takes && file !== undefined) openFilm(frame, bridge.openDropped(file).then(unwrapped));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only a pointer can drop; the keyboard has the button that opens a film.
    <div
      className={dragging ? `${className} dragging` : className}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(takes && event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
