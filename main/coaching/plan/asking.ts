import type { BehaviorEvent, CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import type { Recalled } from '../ask/answers/recall.ts';
import type { FaultyMoment } from '../check/checks.ts';
import type { Moment } from '../moments/moment.ts';
import { affordable } from '../money/budget.ts';
import type { MoneyLeft } from '../money/moneyLeft.ts';
import { MOST_ATTEMPTS } from './limits.ts';

/** What came of one batch. */
export interface Exchange {
  /** Events that were dealt with. Fewer than offered when the budget does not reach for all. */
  readonly asked: readonly BehaviorEvent[];
  /** Those of them that now have words from the model. */
  readonly coached: readonly BehaviorEvent[];
  /** Why the others have none. */
  readonly reason?: CoachingReason;
  /** Milliseconds that the server asked to be left alone for. */
  readonly waitMs?: number;
  /** The person has held back something that was offered: what is left of it is to be offered anew. */
  readonly changed?: true;
}

/** One question of a batch: about moments for the first time, or about those whose answer could not be shown. */
export type Questioned =
  | { readonly attempt: 'first'; readonly moments: readonly Moment[] }
  | { readonly attempt: 'second'; readonly moments: readonly FaultyMoment[] };

interface Batch {
  /** The most important first. */
  readonly offered: readonly Moment[];
  /** What the money did not reach for. */
  readonly beyond: readonly Moment[];
  readonly coached: readonly Moment[];
  readonly faulty: readonly FaultyMoment[];
  /** Why some were given up before anything was sent. */
  readonly givenUp?: CoachingReason | undefined;
  readonly waitMs?: number | undefined;
}

/** A batch on its way to its words. */
export type AskingState = Batch &
  (
    | { readonly kind: 'recalling' }
    | { readonly kind: 'weighing'; readonly question: Questioned }
    | { readonly kind: 'sending'; readonly question: Questioned }
    | { readonly kind: 'done'; readonly exchange: Exchange }
  );

export type AskingHappened =
  /** What is known already. The good answers have become words. */
  | { readonly kind: 'recalled'; readonly known: readonly Recalled[] }
  /** `cost`: the most that the question can cost with only so many of its moments, from the front, in USD. */
  | { readonly kind: 'weighed'; readonly cost: (moments: number) => number; readonly money: MoneyLeft }
  /** The good answers have become words. */
  | {
      readonly kind: 'replied';
      readonly failure?: CoachingReason | undefined;
      readonly good: readonly Moment[];
      readonly faulty: readonly FaultyMoment[];
      readonly waitMs?: number | undefined;
    };

export type AskingEffect =
  | { readonly kind: 'recall'; readonly moments: readonly Moment[] }
  | { readonly kind: 'weigh'; readonly question: Questioned }
  | { readonly kind: 'send'; readonly question: Questioned };

/** `effect`: what is to be done, one after the other, until there is nothing more. */
export interface AskingPlan {
  readonly state: AskingState;
  readonly effect?: AskingEffect;
}

export interface AskingCircumstances {
  /** Whether the person keeps this event from being sent, as of now. */
  readonly isHeldBack: (eventId: string) => boolean;
  /** The person has canceled, or the app is closed. */
  readonly aborted: boolean;
}

/** A batch is looked up first among the answers that are known already. */
export function beginAsking(offered: readonly Moment[]): AskingPlan {
  const state: AskingState = { kind: 'recalling', offered, beyond: [], coached: [], faulty: [] };
  return { state, effect: { kind: 'recall', moments: offered } };
}

/** What is done next for a batch. Pure. */
export function planAsking(state: AskingState, happened: AskingHappened, now: AskingCircumstances): AskingPlan {
  if (state.kind === 'recalling' && happened.kind === 'recalled') return recalled(state, happened.known, now);
  if (state.kind === 'weighing' && happened.kind === 'weighed') {
    return weighed(state, state.question, happened, now);
  }
  if (state.kind === 'sending' && happened.kind === 'replied') return replied(state, state.question, happened, now);
  return { state };
}

function recalled(batch: Batch, known: readonly Recalled[], now: AskingCircumstances): AskingPlan {
  const open = known.filter(({ answer }) => answer === undefined);
  const givenUp = open.filter(({ attempts, refused }) => refused || attempts.length >= MOST_ATTEMPTS);
  const goingOn = open.filter((one) => !givenUp.includes(one));
  const fresh = goingOn.filter(({ attempts }) => attempts.length === 0).map(({ moment }) => moment);
  const next: Batch = {
    ...batch,
    coached: known.filter(({ answer }) => answer !== undefined).map(({ moment }) => moment),
    faulty: goingOn.flatMap(({ attempts }) => attempts),
    givenUp: givenUp[0] && (givenUp[0].refused ? 'refused' : 'bad-answer'),
  };
  return fresh.length > 0 ? weigh(next, { attempt: 'first', moments: fresh }) : mend(next, now);
}

function weighed(
  batch: Batch,
  question: Questioned,
  { cost, money }: AskingHappened & { readonly kind: 'weighed' },
  now: AskingCircumstances,
): AskingPlan {
  if (question.attempt === 'second') {
    return cost(question.moments.length) > money.usd ? done(batch, money.endedBy) : send(batch, question, now);
  }
  const moments = affordable(question.moments, (some) => cost(some.length), money.usd);
  const next = { ...batch, beyond: question.moments.slice(moments.length) };
  return moments.length === 0 ? done(next, money.endedBy) : send(next, { attempt: 'first', moments }, now);
}

function replied(
  batch: Batch,
  { attempt }: Questioned,
  { failure, good, faulty, waitMs }: AskingHappened & { readonly kind: 'replied' },
  now: AskingCircumstances,
): AskingPlan {
  const next = { ...batch, waitMs, coached: [...batch.coached, ...good] };
  // It did not leave: something in it was held back at the last moment.
  if (failure === 'canceled' && !now.aborted) return done(next, 'changed');
  if (failure !== undefined && failure !== 'bad-answer') return done(next, failure);
  if (attempt === 'first') return mend({ ...next, faulty: [...batch.faulty, ...faulty] }, now);
  return done(next, faulty.length > 0 ? 'bad-answer' : batch.givenUp);
}

/** What cannot be shown is asked about once more. */
function mend(batch: Batch, now: AskingCircumstances): AskingPlan {
  if (batch.faulty.length === 0) return done(batch, batch.givenUp);
  if (now.aborted) return done(batch, 'canceled');
  return weigh(batch, { attempt: 'second', moments: batch.faulty });
}

function weigh(batch: Batch, question: Questioned): AskingPlan {
  return { state: { ...batch, kind: 'weighing', question }, effect: { kind: 'weigh', question } };
}

function send(batch: Batch, question: Questioned, now: AskingCircumstances): AskingPlan {
  if (now.aborted) return done(batch, 'canceled');
  if (momentsIn(question).some(({ alike }) => alike.some(({ id }) => now.isHeldBack(id))))
    return done(batch, 'changed');
  return { state: { ...batch, kind: 'sending', question }, effect: { kind: 'send', question } };
}

function done(batch: Batch, reason: CoachingReason | 'changed' | undefined): AskingPlan {
  const { offered, beyond, coached, waitMs } = batch;
  const exchange: Exchange = {
    asked: offered.filter((moment) => !beyond.includes(moment)).flatMap(({ alike }) => alike),
    coached: coached.flatMap(({ alike }) => alike),
    ...(reason === 'changed' ? { changed: true as const } : reason && { reason }),
    ...(waitMs !== undefined && { waitMs }),
  };
  return { state: { ...batch, kind: 'done', exchange } };
}

/** The moments that a question is about. */
export function momentsIn(question: Questioned): readonly Moment[] {
  return question.attempt === 'first' ? question.moments : question.moments.map(({ moment }) => moment);
}
