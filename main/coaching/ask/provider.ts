import type { z } from 'zod';
import type { CoachingReason, Language } from '../../../shared/rehearsal/timeline.ts';
import type { Tokens } from '../money/budget.ts';
import type { Body } from './body.ts';
import type { Piece } from './prompt.ts';
import type { Permit } from './providers/guardedFetch.ts';

/** One request: what is said and shown, and what is to come back. */
export interface Question {
  /** Instead of the coaching rubric. */
  readonly instructions?: string;
  readonly pieces: readonly Piece[];
  readonly language: Language;
  /** Shape of the answer. */
  readonly schema: z.ZodType;
  /** Tokens that the answer may have, thinking included. */
  readonly maxTokens: number;
}

export type Outcome =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: CoachingReason };

export interface Reply {
  readonly outcome: Outcome;
  /** As reported by the server, whatever the outcome; absent when it reported none. */
  readonly tokens?: Tokens;
  /** Requests that reached the server, or may have: one, more when it was asked again, none when it could not be reached. */
  readonly requests: number;
  /** Of those, the ones of which nobody knows what they cost. `tokens` are those of the others. */
  readonly open: number;
  /** Milliseconds that the server asked to be left alone for. */
  readonly waitMs?: number;
}

/** A vision-language model behind a server. Never throws: whatever goes wrong is an outcome. */
export interface Provider {
  /** Exactly what `ask` sends. */
  body(question: Question): Body;
  ask(question: Question, signal: AbortSignal, permit?: Permit): Promise<Reply>;
}
