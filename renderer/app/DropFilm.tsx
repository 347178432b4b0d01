import { type DragEvent, type ReactNode, useState } from 'react';
import { openDropped } from './openFilm.ts';
import type { Frame } from './screen.ts';

interface DropFilmProps {
  readonly frame: Frame;
  /** Not while rehearsing. */
  readonly takes: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** The window: films can be dropped anywhere on it. */
export function DropFilm({ frame, takes, className, children }: DropFilmProps) {
  const [dragging, setDragging] = useState(false);
  const drop = (event: DragEvent) => {
    setDragging(false);
    // The screen has taken it for something else than a film.
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    if (takes) openDropped(frame, [...event.dataTransfer.files]);
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
