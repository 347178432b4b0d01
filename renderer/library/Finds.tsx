import { useEffect, useState } from 'react';
import { clockTime } from '../../shared/report/clockTime.ts';
import type { SearchRecord } from '../../shared/search/record.ts';
import type { TalkGroup } from '../../shared/talks/grouping.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import type { RehearsalActions } from './useRehearsals.ts';
import './Finds.css';

/** As many as one looks through. */
const MOST = 20;

interface FindsProps extends Pick<Frame, 'tell'> {
  readonly query: string;
  readonly talks: readonly TalkGroup[];
  readonly actions: Pick<RehearsalActions, 'open'>;
}

/** Where the words of a search are in scripts, slides, feedback and notes; each place opens at its second. */
export function Finds({ query, talks, actions, tell }: FindsProps) {
  const words = useWords().assistant.finds;
  const [found, setFound] = useState<readonly SearchRecord[] | null>(null);
  const asked = query.trim().slice(0, 400);
  useEffect(() => {
    let current = true;
    if (asked === '') setFound(null);
    else
      call(bridge, 'library.search', { query: asked, most: MOST }).then((records) => {
        // Titles stand in the list of talks.
        if (current) setFound(records.filter(({ kind }) => kind !== 'title'));
      }, tell);
    return () => {
      current = false;
    };
  }, [asked, tell]);
  if (found === null) return null;
  const titles = new Map(talks.flatMap(({ takes }) => takes.map(({ id, title }) => [id, title])));
  return (
    <section className="finds" aria-labelledby="finds-title">
      <h2 id="finds-title">{words.title}</h2>
      <p role="status" className="quiet">
        {words.count({ count: found.length })}
      </p>
      <ul>
        {found.map((record) => {
          const { rehearsal, kind, atMs, page, moment, heading, text } = record;
          const title = titles.get(rehearsal) ?? rehearsal;
          return (
            <li key={`${rehearsal} ${kind} ${moment} ${page} ${heading} ${text}`}>
              <button
                type="button"
                className="find"
                onClick={() => actions.open(rehearsal, { timeMs: atMs ?? 0, moment })}
              >
                <span className="find-place">
                  <span className="find-kind">{words.kinds[kind]}</span>
                  {atMs === null ? title : words.at({ title, at: clockTime(atMs) })}
                </span>
                <span className="find-text">{[heading, text].filter((part) => part !== '').join(': ')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
