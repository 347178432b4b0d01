import type { Problem } from '../../shared/problem.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { useLanguage, useWords } from './language.tsx';

/** What went wrong, in a sentence, until it is dismissed or the next attempt begins. */
export function Banner({ problem, dismiss }: { problem: Problem; dismiss(): void }) {
  const words = useWords().app;
  return (
    <div className="banner" role="alert">
      <p>{describeProblem(problem, useLanguage())}</p>
      <button type="button" className="small" onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
