import { type Glance, wasJudged } from '../../shared/talks/glance.ts';
import { behaviorName } from '../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../app/language.tsx';

/** More than three no list says of a take; marks are drawn as far as they can be counted at a glance. */
const MOST_NAMES = 3;
const MOST_MARKS = 10;

/** A take in three words: what weighs most in it, and how many moments are worth a look. */
export function TakeWords({ glance }: { glance: Glance | undefined }) {
  const words = useWords();
  if (glance === undefined || !wasJudged(glance)) return <span className="take-words" />;
  const habits = glance.tallies.filter(({ kind }) => kind === 'habit');
  const told = habits.length > 0 ? habits : glance.tallies;
  const names = told.slice(0, MOST_NAMES).map(({ behavior }) => behaviorName(words, behavior));
  const count = habits.reduce((sum, { times }) => sum + times, 0);
  return (
    <span className="take-words">
      <span>{names.join(' · ')}</span>
      <span className="quiet">
        <span className="marks drawn" aria-hidden="true">
          {Array.from({ length: Math.min(count, MOST_MARKS) }, (_, mark) => (
            <i key={mark} />
          ))}
        </span>
        {words.home.toLook({ count })}
      </span>
    </span>
  );
}
