import { useMemo } from 'react';
import { talksOf } from '../../../shared/talks/grouping.ts';
import { useKeys } from '../../app/keys/useKeys.ts';
import { chooseFilm } from '../../app/openFilm.ts';
import type { Frame } from '../../app/screen.ts';
import { Damaged } from '../../library/Damaged.tsx';
import { Library } from '../../library/Library.tsx';
import { Removed } from '../../library/Removed.tsx';
import { useLibrary } from '../../library/useLibrary.ts';
import { useRehearsals } from '../../library/useRehearsals.ts';
import { FirstRun } from './FirstRun.tsx';
import { Newest } from './Newest.tsx';
import './Home.css';

/** Where somebody begins: what the app does, on the first day; later the talks, and what to practice next. */
export function Home(frame: Frame) {
  const contents = useLibrary(frame);
  const actions = useRehearsals(frame);
  const talks = useMemo(() => talksOf(contents?.rehearsals ?? []), [contents]);
  useKeys({
    r: () => frame.go({ kind: 'ready', title: '' }),
    o: () => chooseFilm(frame),
    '/': () => document.getElementById('search-talks')?.focus(),
  });
  if (contents === null) return <main className="home" />;
  const [newest] = talks;
  return (
    <main className="home">
      <Removed tell={frame.tell} />
      {contents.damaged.length > 0 && <Damaged ids={contents.damaged} tell={frame.tell} />}
      {newest === undefined ? (
        <FirstRun {...frame} />
      ) : (
        <>
          <Newest key={newest.key} talk={newest} actions={actions} {...frame} />
          <Library talks={talks} actions={actions} tell={frame.tell} />
        </>
      )}
    </main>
  );
}
