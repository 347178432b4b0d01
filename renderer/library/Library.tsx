import { useState } from 'react';
import type { TalkGroup } from '../../shared/talks/grouping.ts';
import { findTalks } from '../../shared/talks/search.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { Finds } from './Finds.tsx';
import { TalkRow } from './TalkRow.tsx';
import { useGlances } from './useGlances.ts';
import type { RehearsalActions } from './useRehearsals.ts';
import './Library.css';

const PAGE = 30;

interface LibraryProps extends Pick<Frame, 'tell'> {
  /** Newest first; the first one stands above, and is shown here only when it is searched for. */
  readonly talks: readonly TalkGroup[];
  readonly actions: RehearsalActions;
}

/** The talks but the newest one, and a search through all of them and all that is in them. */
export function Library({ talks, actions, tell }: LibraryProps) {
  const words = useWords().home;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const searching = query.trim() !== '';
  const found = searching ? findTalks(talks, query) : talks.slice(1);
  const shown = found.slice(0, most);
  const glances = useGlances(
    shown.map(({ takes: [newest] }) => newest),
    tell,
  );
  if (talks.length === 0) return null;
  return (
    <>
      <section className="library" aria-labelledby="library-title">
        <header>
          <h2 id="library-title" className={talks.length < 2 ? 'hidden' : ''}>
            {words.others}
          </h2>
          <input
            type="search"
            id="search-talks"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <p role="status" className="quiet">
            {searching && found.length > 0 && words.found({ count: found.length })}
          </p>
        </header>
        <ul>
          {shown.map((talk) => (
            <TalkRow key={talk.key} talk={talk} glance={glances.get(talk.takes[0].id)} actions={actions} tell={tell} />
          ))}
        </ul>
        {found.length > shown.length && (
          <button type="button" onClick={() => setMost(most + 4 * PAGE)}>
            {words.older}
          </button>
        )}
      </section>
      <Finds query={query} talks={talks} actions={actions} tell={tell} />
    </>
  );
}
