import { useState } from 'react';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import { Icon } from '../app/Icon.tsx';
import { useLanguage, useWords } from '../app/language.tsx';

interface RehearsalRowProps {
  readonly rehearsal: Rehearsal;
  open(): void;
  remove(): void;
}

/** One rehearsal: opens it, or deletes it after asking. */
export function RehearsalRow({ rehearsal, open, remove }: RehearsalRowProps) {
  const words = useWords().library;
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(rehearsal.startedAt),
  );
  // With the recording goes the only one there is; a film of one's own stays where it is.
  const filmStays = rehearsal.source.kind !== 'camera' && rehearsal.recording === undefined;
  if (asking) {
    return (
      <li className="asking">
        <p>{filmStays ? words.confirm : words.confirmRecording}</p>
        {/* biome-ignore lint/a11y/noAutofocus: the question took the place of the button that had the focus. */}
        <button type="button" className="small" autoFocus onClick={() => setAsking(false)}>
          {words.no}
        </button>
        <button type="button" className="small" onClick={remove}>
          {words.yes}
        </button>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="row" onClick={open} title={rehearsal.title}>
        <strong className="one-line">{rehearsal.title}</strong>
        <span className="quiet">
          {date} · {clockTime(rehearsal.durationMs)}
          {rehearsal.state !== 'complete' && <span className="badge">{words[rehearsal.state]}</span>}
          {rehearsal.readOnly && <span className="badge">{words.newer}</span>}
        </span>
      </button>
      <button
        type="button"
        className="icon"
        title={words.yes}
        aria-label={words.remove({ title: rehearsal.title })}
        onClick={() => setAsking(true)}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}
