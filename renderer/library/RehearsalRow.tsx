import { type ReactNode, useState } from 'react';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import type { Glance } from '../../shared/talks/glance.ts';
import { Icon } from '../app/Icon.tsx';
import { useLanguage, useWords } from '../app/language.tsx';
import { Strip } from './Strip.tsx';
import { TakeWords } from './TakeWords.tsx';
import type { RehearsalActions } from './useRehearsals.ts';

interface RehearsalRowProps extends Pick<RehearsalActions, 'open' | 'remove'> {
  readonly rehearsal: Rehearsal;
  readonly glance: Glance | undefined;
  /** How it is called where its talk's name stands above it; undefined: by the talk's name. */
  readonly name?: string | undefined;
  /** The only take of its talk. */
  readonly alone?: boolean;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** One rehearsal: opens it, or deletes it after asking. */
export function RehearsalRow({ rehearsal, glance, name, alone = false, open, remove, children }: RehearsalRowProps) {
  const words = useWords().library;
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { id, title, startedAt, durationMs, state, readOnly } = rehearsal;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(startedAt),
  );
  // With the recording goes the only one there is; a film of one's own stays where it is.
  const filmStays = rehearsal.source.kind !== 'camera' && rehearsal.recording === undefined;
  if (asking) {
    return (
      <div className="take asking">
        <p>{filmStays ? words.confirm : words.confirmRecording}</p>
        {/* biome-ignore lint/a11y/noAutofocus: the question took the place of the button that had the focus. */}
        <button type="button" className="small" autoFocus onClick={() => setAsking(false)}>
          {words.no}
        </button>
        <button type="button" className="small" onClick={() => remove(id)}>
          {words.yes}
        </button>
      </div>
    );
  }
  return (
    <div className="take">
      <button type="button" className="row" onClick={() => open(id)} title={title}>
        <Strip id={id} strip={glance?.picture} />
        <span className="take-about">
          <strong className="one-line" title={title}>
            {name === undefined ? (
              title
            ) : (
              <>
                <span className="hidden">{title}, </span>
                {name}
              </>
            )}
          </strong>
          <span className="quiet">
            {date} · {clockTime(durationMs)}
            {state !== 'complete' && <span className="badge">{words[state]}</span>}
            {readOnly && <span className="badge">{words.newer}</span>}
          </span>
        </span>
        <TakeWords glance={state === 'recording' ? undefined : glance} />
      </button>
      {children}
      <button
        type="button"
        className="icon"
        title={words.yes}
        aria-label={words.remove({ title: name === undefined || alone ? title : `${title}, ${name}` })}
        onClick={() => setAsking(true)}
      >
        <Icon name="remove" />
      </button>
    </div>
  );
}
