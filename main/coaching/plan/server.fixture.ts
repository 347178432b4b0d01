import type { CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import type { Moment } from '../moments/moment.ts';
import type { AskingHappened } from './asking.ts';
import { faulty, keyOf, type Paper, spentOn, wrongToSend } from './paper.fixture.ts';

/** What coaching promises, and did not do. */
export class BrokenPromise extends Error {}

/** How a request ends. `silent`: nobody knows whether it was billed. */
export type Ending = 'good' | 'part' | 'bad' | 'refused' | 'server-error' | 'too-large' | 'bad-key' | 'silent';

export const FAILURES: Partial<Record<Ending, CoachingReason>> = {
  refused: 'refused',
  'server-error': 'server-error',
  'too-large': 'too-large',
  'bad-key': 'bad-key',
  silent: 'timed-out',
};

/** The most that so many moments can cost, in USD. */
export const worst = (moments: number) => 10 + 5 * moments;
const real = (moments: number) => 4 + 2 * moments;

/** Takes requests, looks whether they may be sent at all, and books them. */
export interface PaperServer {
  leaves(moments: readonly Moment[], usdMost: number): void;
  /** What comes of the request on its way; it is on paper then, its words are not. */
  replies(ending: Ending, aborted: boolean): AskingHappened & { readonly kind: 'replied' };
  /** Whatever is on its way comes back to nobody. */
  lose(): void;
}

export function createPaperServer(paper: Paper): PaperServer {
  let request: { readonly name: number; readonly moments: readonly Moment[] } | undefined;
  let names = 0;
  return {
    leaves(moments, usdMost) {
      if (request !== undefined) throw new BrokenPromise('two requests are on their way');
      const wrong = wrongToSend(paper, moments);
      if (wrong !== undefined) throw new BrokenPromise(wrong);
      if (spentOn(paper) + worst(moments.length) > usdMost) throw new BrokenPromise('the ceiling is passed');
      request = { name: ++names, moments };
      paper.books.set(request.name, worst(moments.length));
    },

    replies(said, aborted) {
      if (request === undefined) throw new Error('Nothing was asked.');
      const { name, moments } = request;
      request = undefined;
      const ending = aborted ? 'silent' : said;
      const failure = aborted ? 'canceled' : FAILURES[ending];
      const read = failure === undefined || ending === 'refused';
      if (ending !== 'silent') paper.books.set(name, read ? real(moments.length) : 0);
      const count = ending === 'good' ? moments.length : ending === 'part' ? Math.floor(moments.length / 2) : 0;
      const good = moments.slice(0, count);
      for (const moment of read ? moments : []) {
        const outcome = ending === 'refused' ? 'refused' : good.includes(moment) ? 'good' : 'faulty';
        paper.replies.push({ key: keyOf(moment), asked: paper.times, outcome });
      }
      const bad = failure === undefined ? moments.slice(count).map(faulty) : [];
      return { kind: 'replied', failure, good, faulty: bad };
    },

    lose() {
      request = undefined;
    },
  };
}
