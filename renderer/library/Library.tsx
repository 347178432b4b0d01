import { useCallback, useEffect, useState } from 'react';
import { clockTime } from '../../shared/report/clockTime.ts';
import type { Rehearsal } from '../../shared/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { useLanguage, useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** Earlier rehearsals, newest first. */
export function Library({ go, tell }: Frame) {
  const words = useWords().library;
  const [rehearsals, setRehearsals] = useState<readonly Rehearsal[] | null>(null);
  const load = useCallback(() => {
    call(bridge, 'rehearsals.list', undefined).then(setRehearsals, tell);
  }, [tell]);
  useEffect(load, [load]);
  const open = (id: string) =>
    call(bridge, 'rehearsals.read', id).then((timeline) => go({ kind: 'review', timeline }), tell);
  const remove = (id: string) => call(bridge, 'rehearsals.remove', id).then(load, tell);
  return (
    <section className="library" aria-labelledby="library-title">
      <h2 id="library-title">{words.title}</h2>
      {rehearsals?.length === 0 && <p className="quiet">{words.empty}</p>}
      <ul>
        {rehearsals?.map((rehearsal) => (
          <Row
            key={rehearsal.id}
            rehearsal={rehearsal}
            open={() => open(rehearsal.id)}
            remove={() => remove(rehearsal.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Row({ rehearsal, open, remove }: { rehearsal: Rehearsal; open(): void; remove(): void }) {
  const words = useWords().library;
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(rehearsal.startedAt),
  );
  const state = rehearsal.state === 'complete' ? '' : ` · ${words[rehearsal.state]}`;
  if (asking) {
    return (
      <li>
        <span>{words.confirm}</span>
        <button type="button" onClick={remove}>
          {words.yes}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {words.no}
        </button>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="row" onClick={open}>
        <strong>{rehearsal.title}</strong>
        <span className="quiet">
          {date} · {clockTime(rehearsal.durationMs)}
          {state}
        </span>
      </button>
      <button
        type="button"
        className="small"
        onClick={() => setAsking(true)}
        aria-label={words.remove(rehearsal.title)}
      >
        {words.yes}
      </button>
    </li>
  );
}
