import type { Talk } from '../../../shared/rehearsal/talk.ts';
import type { Language } from '../../../shared/rehearsal/timeline.ts';
import type { ProviderId } from '../../../shared/settings.ts';
import type { Clock } from '../../clock.ts';
import type { RehearsalRepository } from '../../rehearsals/repository.ts';
import type { PassageOf } from '../moments/passages.ts';
import type { Ledger } from '../money/ledger.ts';
import type { OnStep } from '../steps.ts';
import type { AnswerBook } from './answers/answerBook.ts';
import type { Provider } from './provider.ts';

/** With whom, in which language, about what talk, and for how much. */
export interface Terms {
  readonly provider: Provider;
  readonly providerId: ProviderId;
  readonly model: string;
  readonly language: Language;
  readonly talk: Talk;
  /** What the speaker was on at each moment, where the person agreed to send that. */
  readonly passages: PassageOf;
  /** How often the person has asked for words of this rehearsal again. */
  readonly asked: number;
  /** Most that the rehearsal, and all of a month's, may cost in USD. */
  readonly ceilingUsd: number;
  readonly monthlyCeilingUsd: number;
}

export interface RequestTools {
  readonly repository: RehearsalRepository;
  readonly answers: AnswerBook;
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Names a request. */
  readonly random: () => string;
  readonly step: OnStep;
}
