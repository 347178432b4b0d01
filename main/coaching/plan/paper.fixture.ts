import { owed, type Worded } from '../../../shared/coach/owed.ts';
import type { BehaviorEvent, CoachingStatus } from '../../../shared/rehearsal/timeline.ts';
import type { Recalled } from '../ask/answers/recall.ts';
import type { Answer } from '../check/answer.ts';
import type { FaultyMoment } from '../check/checks.ts';
import type { Moment } from '../moments/moment.ts';
import { MOST_ATTEMPTS } from './limits.ts';

interface PaperReply {
  readonly key: string;
  readonly asked: number;
  readonly outcome: 'good' | 'faulty' | 'refused';
}

/** What a rehearsal's folder, the saved answers and the books hold: what is left when the app is killed. */
export interface Paper {
  readonly events: BehaviorEvent[];
  readonly feedback: { eventId: string; source: 'vlm'; asked: number }[];
  readonly heldBack: Set<string>;
  readonly replies: PaperReply[];
  /** USD by request: what it can cost, then what it did. */
  readonly books: Map<number, number>;
  coaching: CoachingStatus;
  over: boolean;
  times: number;
  anew: number;
}

export function emptyPaper(): Paper {
  return {
    events: [],
    feedback: [],
    heldBack: new Set(),
    replies: [],
    books: new Map(),
    coaching: { state: 'off', pending: 0 },
    over: false,
    times: 0,
    anew: 0,
  };
}

export function owedOn({ events, feedback, heldBack, times, anew }: Paper): BehaviorEvent[] {
  const worded: Worded = { rehearsal: { asked: { times, anew } }, events, feedback, heldBack: [...heldBack] };
  return owed(worded);
}

export function spentOn({ books }: Paper): number {
  return [...books.values()].reduce((sum, usd) => sum + usd, 0);
}

/** Stands for the content: what is alike is asked about together. */
export function keyOf({ alike }: Moment): string {
  return alike.map(({ id }) => id).join(' ');
}

export function faulty(moment: Moment): FaultyMoment {
  return { moment, faults: ['missing'] };
}

/** What `ask/recall.ts` finds in the saved answers. */
export function recalled({ replies, times }: Paper, moment: Moment): Recalled {
  const mine = replies.filter(({ key }) => key === keyOf(moment));
  if (mine.some(({ outcome }) => outcome === 'good')) {
    const answer: Answer = { id: moment.event.id, observation: '', verdict: 'confirmed', suggestion: '' };
    return { moment, answer, attempts: [], refused: false };
  }
  const now = mine.filter(({ asked }) => asked === times);
  return {
    moment,
    attempts: now.filter(({ outcome }) => outcome === 'faulty').map(() => faulty(moment)),
    refused: now.some(({ outcome }) => outcome === 'refused'),
  };
}

export function writeWords(paper: Paper, moments: readonly Moment[]): void {
  for (const { alike } of moments) {
    for (const { id } of alike) paper.feedback.push({ eventId: id, source: 'vlm', asked: paper.times });
  }
}

/** What must hold of moments that are about to leave. Gives what does not. */
export function wrongToSend(paper: Paper, moments: readonly Moment[]): string | undefined {
  for (const moment of moments) {
    if (moment.alike.some(({ id }) => paper.heldBack.has(id))) return 'what was held back leaves';
    const mine = paper.replies.filter(({ key }) => key === keyOf(moment));
    if (mine.some(({ outcome }) => outcome === 'good')) return 'what was answered is sent again';
    const attempts = mine.filter(({ asked }) => asked === paper.times).length;
    if (attempts >= MOST_ATTEMPTS) return 'what cannot be shown is sent a third time';
    const worded = paper.feedback.some(({ eventId, asked }) => eventId === moment.event.id && asked >= paper.anew);
    if (worded && paper.feedback.length > 0) return 'what has its words is sent again';
  }
  return undefined;
}
