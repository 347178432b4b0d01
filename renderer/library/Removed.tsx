import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../shared/bridge.ts';
import { bridge } from '../app/bridge.ts';
import { follow } from '../app/follow.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** What was deleted since the app was opened: each can be put back until it is closed. */
export function Removed({ tell }: Pick<Frame, 'tell'>) {
  const words = useWords().library;
  const [removed, setRemoved] = useState<CallOutput<'rehearsals.removed'> | null>(null);
  const before = useRef<number | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(
    () =>
      follow(
        (again) => bridge.on('library', again),
        () => call(bridge, 'rehearsals.removed', undefined),
        setRemoved,
        tell,
      ),
    [tell],
  );
  const [newest, ...others] = removed ?? [];
  useEffect(() => {
    if (removed === null) return;
    const isMore = before.current !== null && removed.length > before.current;
    before.current = removed.length;
    // The button that deleted it is gone, or will be in a moment, and with it the place of whoever uses the keyboard.
    if (isMore || document.activeElement === document.body) undo.current?.focus();
  }, [removed]);
  if (newest === undefined) return null;
  const putBack = (id: string) => call(bridge, 'rehearsals.putBack', id).catch(tell);
  return (
    <section className="removed" aria-label={words.removed.label}>
      <p role="status">
        {words.removed.line({ title: newest.title })} <span className="quiet">{words.removed.until}</span>
      </p>
      <button type="button" className="small" ref={undo} onClick={() => putBack(newest.id)}>
        {words.removed.putBack}
      </button>
      <button
        type="button"
        className="small"
        onClick={() => call(bridge, 'rehearsals.clearRemoved', undefined).catch(tell)}
      >
        {words.removed.forGood}
      </button>
      {others.length > 0 && (
        <details>
          <summary>{words.removed.others({ count: others.length })}</summary>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <span className="one-line" title={title}>
                  {title}
                </span>
                <button
                  type="button"
                  className="small"
                  aria-label={words.removed.putBackNamed({ title })}
                  onClick={() => putBack(id)}
                >
                  {words.removed.putBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
