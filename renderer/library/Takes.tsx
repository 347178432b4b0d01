import type { TalkGroup } from '../../shared/talks/grouping.ts';
import { useWords } from '../app/language.tsx';
import { RehearsalRow } from './RehearsalRow.tsx';
import type { Glances } from './useGlances.ts';
import type { RehearsalActions } from './useRehearsals.ts';

interface TakesProps {
  readonly talk: TalkGroup;
  /** Without so many of the newest ones, and at most so many. */
  readonly from?: number;
  readonly most?: number;
  readonly glances: Glances;
  readonly actions: RehearsalActions;
}

/** The takes of one talk, the newest first. */
export function Takes({ talk, from = 0, most = Number.POSITIVE_INFINITY, glances, actions }: TakesProps) {
  const words = useWords().home;
  return (
    <ul className="take-list">
      {talk.takes.slice(from, from + most).map((take, index) => (
        <li key={take.id}>
          <RehearsalRow
            rehearsal={take}
            glance={glances.get(take.id)}
            alone={talk.takes.length === 1}
            name={words.take({ number: talk.takes.length - from - index })}
            actions={actions}
          />
        </li>
      ))}
    </ul>
  );
}
