import type { Problem } from '../problem.ts';
import type { Language } from '../timeline.ts';
import { problems as english } from './en/problems.ts';
import { problems as korean } from './ko/problems.ts';

/** The sentence a person sees for a problem: what happened, what it means, what to do. */
export function describeProblem({ kind, details }: Problem, language: Language): string {
  return (language === 'ko' ? korean : english)[kind](details);
}
