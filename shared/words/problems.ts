import type { Problem } from '../problem.ts';
import type { Language } from '../timeline.ts';
import { problems as en } from './en/problems.ts';
import { problems as ko } from './ko/problems.ts';

/** What happened, what it means for the rehearsal and what to do, in one line without a line break. */
export function describeProblem(problem: Problem, language: Language): string {
  const sentences = language === 'ko' ? ko : en;
  return sentences[problem.kind](problem.details).replace(/\s+/g, ' ').trim();
}
