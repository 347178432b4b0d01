import type { ReactNode } from 'react';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import type { Glance } from '../../shared/talks/glance.ts';
import { Icon } from '../app/Icon.tsx';
import { useLanguage, useWords } from '../app/language.tsx';
import { Strip } from './Strip.tsx';
import { TakeWords } from './TakeWords.tsx';
import type { RehearsalActions } from './useRehearsals.ts';

interface RehearsalRowProps {
  readonly actions: RehearsalActions;
  readonly rehearsal: Rehearsal;
  readonly glance: Glance | undefined;
  /** How it is called where its talk's name stands above it; undefined: by the talk's name. */
  readonly name?: string | undefined;
  /** The only take of its talk. */
  readonly alone?: boolean;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** One rehearsal: opens it, shows its files, or deletes it. */
export function RehearsalRow({ rehearsal, glance, name, alone = false, actions, children }: RehearsalRowProps) {
  const words = useWords().library;
  const language = useLanguage();
  const { id, title, startedAt, durationMs, state, readOnly } = rehearsal;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(startedAt),
  );
  const named = name === undefined || alone ? title : `${title}, ${name}`;
  return (
    <div className="take">
      <button type="button" className="row" onClick={() => actions.open(id)} title={title}>
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
        title={words.showFiles}
        aria-label={words.showFilesNamed({ title: named })}
        onClick={() => actions.reveal(id)}
      >
        <Icon name="folder" />
      </button>
      {state !== 'recording' && (
        <button
          type="button"
          className="icon"
          title={words.yes}
          aria-label={words.remove({ title: named })}
          onClick={() => actions.remove(id)}
        >
          <Icon name="remove" />
        </button>
      )}
    </div>
  );
}
