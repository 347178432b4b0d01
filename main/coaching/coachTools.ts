import type { CoachingStatus, Feedback, Language, Summary, Usage } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Clock } from '../clock.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import type { AnswerBook } from './ask/answers/answerBook.ts';
import type { Network } from './ask/chooseProvider.ts';
import type { Ledger } from './money/ledger.ts';
import type { OnStep } from './steps.ts';

/** What the coach needs of the app around it. */
export interface CoachTools extends Network {
  readonly repository: RehearsalRepository;
  readonly answers: AnswerBook;
  readonly ledger: Ledger;
  readonly settings: () => Settings;
  /** Undefined: there is none. Read anew for each request, kept nowhere. */
  readonly key: () => string | undefined;
  readonly language: () => Language;
  readonly clock: Clock;
  /** Names a request. */
  readonly random: () => string;
  readonly notify: {
    feedback(rehearsalId: string, feedback: Feedback[]): void;
    status(rehearsalId: string, status: CoachingStatus, usage: Usage): void;
    summary(rehearsalId: string, summary: Summary): void;
  };
  /** Told what went wrong where nobody waits for an answer; for a log. */
  readonly onTrouble?: ((what: string) => void) | undefined;
  readonly onStep?: OnStep | undefined;
}
