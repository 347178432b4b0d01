import { useMemo } from 'react';
import { wasJudged } from '../../../shared/talks/glance.ts';
import type { TalkGroup } from '../../../shared/talks/grouping.ts';
import { nextToPractice } from '../../../shared/talks/practice.ts';
import { progressOf } from '../../../shared/talks/progress.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { Takes } from '../../library/Takes.tsx';
import { useGlances } from '../../library/useGlances.ts';
import type { RehearsalActions } from '../../library/useRehearsals.ts';
import { Begin } from './Begin.tsx';
import { Better } from './Better.tsx';
import { ModelsInUse } from './ModelsInUse.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import './Newest.css';

/** So many takes are shown and compared: what was months ago says little of how it goes now. */
const MOST = 6;

interface NewestProps extends Frame {
  readonly talk: TalkGroup;
  readonly actions: RehearsalActions;
}

/** The talk that was rehearsed last: the one thing to practice first, its takes, and whether it is getting better. */
export function Newest({ talk, actions, ...frame }: NewestProps) {
  const words = useWords();
  const takes = useMemo(() => talk.takes.slice(0, MOST), [talk]);
  const glances = useGlances(takes, frame.tell);
  const seen = takes.filter(({ state }) => state !== 'recording').flatMap(({ id }) => glances.get(id) ?? []);
  const [last] = seen;
  const progress = progressOf(seen.toReversed());
  return (
    <div className="newest">
      <section aria-labelledby="newest-title">
        <header>
          <h1 id="newest-title" className="one-line" title={talk.title}>
            {talk.title}
          </h1>
          <button type="button" onClick={() => actions.again(talk.title)}>
            <Icon name="again" />
            {words.home.again}
          </button>
        </header>
        {last !== undefined && wasJudged(last) && <PracticeCard practice={nextToPractice(seen)} actions={actions} />}
        <Takes talk={talk} most={MOST} glances={glances} actions={actions} />
      </section>
      <aside>
        <Begin {...frame} />
        {progress.length > 0 && <Better progress={progress} takes={seen.length} />}
        <footer className="quiet">
          <p>{words.stage.drop}</p>
          <p>{words.stage.privacy}</p>
          <ModelsInUse tell={frame.tell} />
        </footer>
      </aside>
    </div>
  );
}
