import { clockTime } from '../../../shared/report/clockTime.ts';
import type { Practice } from '../../../shared/talks/practice.ts';
import { durationOf } from '../../../shared/words/feedback/amounts.ts';
import { behaviorName, behaviorWords } from '../../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../../app/language.tsx';
import { Strip } from '../../library/Strip.tsx';
import type { RehearsalActions } from '../../library/useRehearsals.ts';

interface PracticeCardProps {
  /** Null: nothing was worth a second look. */
  readonly practice: Practice | null;
  readonly actions: RehearsalActions;
}

/** The one thing to practice next, with a drill. */
export function PracticeCard({ practice, actions }: PracticeCardProps) {
  const words = useWords();
  const say = words.home;
  if (practice === null) return <p className="practice nothing">{say.nothingToPractice}</p>;
  const { behavior, times, totalMs, takesInARow, id, startMs, strip } = practice;
  return (
    <section className="practice" aria-labelledby="practice-title">
      <Strip id={id} strip={strip} />
      <div>
        <h2 id="practice-title" className="quiet">
          {say.practice}
        </h2>
        <p className="what">{behaviorName(words, behavior)}</p>
        <p className="quiet">
          {say.seen({ times, total: durationOf(words, totalMs) })}{' '}
          {takesInARow > 1 && say.inARow({ takes: takesInARow })}
        </p>
        <p>{behaviorWords(words, behavior)?.exercise ?? words.summary.unknownExercise}</p>
        <button type="button" className="small" onClick={() => actions.open(id)}>
          {say.seeMoment({ at: clockTime(startMs) })}
        </button>
      </div>
    </section>
  );
}
