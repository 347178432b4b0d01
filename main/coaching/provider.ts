import type { CoachingReason, Language } from '../../shared/timeline.ts';
import type { Answer } from './answer.ts';
import type { Tokens } from './budget.ts';
import type { Piece } from './prompt.ts';

/** One request: what is said and shown about some events. */
export interface Question {
  readonly pieces: readonly Piece[];
  readonly language: Language;
  /** How many answers are expected; it sets the length that the answer may have. */
  readonly events: number;
}

export type Outcome =
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  | { readonly kind: 'failed'; readonly reason: CoachingReason };

export interface Reply {
  readonly outcome: Outcome;
  /** As reported by the server, whatever the outcome; absent when it reported none. */
  readonly tokens?: Tokens;
  /** Requests that reached the server: one, more when it was asked again, none when it could not be reached. */
  readonly requests: number;
}

/** A vision-language model behind a server. Never throws: whatever goes wrong is an outcome. */
export interface Provider {
  /** Everything in a request apart from the question, for the estimate of its cost. */
  readonly instructions: (question: Pick<Question, 'language'>) => string;
  coach(question: Question, signal: AbortSignal): Promise<Reply>;
}
