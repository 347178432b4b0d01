import { NO_TALK } from '../../shared/rehearsal/talk.ts';
import type { CoachingReason, Feedback } from '../../shared/rehearsal/timeline.ts';
import { reasonNotToSend } from '../egress/address.ts';
import { chooseProvider } from './ask/chooseProvider.ts';
import { exchange } from './ask/exchange.ts';
import type { RequestTools, Terms } from './ask/terms.ts';
import type { CoachTools } from './coachTools.ts';
import { NO_PASSAGES, passagesFor } from './moments/passages.ts';
import { createSession, type Session } from './session.ts';
import { close } from './summary/closing.ts';
import type { Turns } from './turns.ts';

interface Around {
  readonly tools: CoachTools;
  readonly requestTools: RequestTools;
  readonly turns: Turns;
  /** Resolves when what an earlier run of the app left behind is in order. */
  ready(): Promise<void>;
}

/**
 * The coaching of one rehearsal, with the person's settings as they are at each request.
 *
 * @param seen The person has seen the pictures, or does not want to.
 */
export function createCoachSession(id: string, seen: boolean, { tools, requestTools, turns, ready }: Around): Session {
  const { repository, notify, clock } = tools;

  function reason(): CoachingReason | null {
    const settings = tools.settings();
    return reasonNotToSend(settings, tools.key()) ?? (settings.lookFirst && !seen ? 'look-first' : null);
  }

  async function terms(): Promise<Terms> {
    const settings = tools.settings();
    const rehearsal = await repository.rehearsal(id);
    const { talk = NO_TALK, asked } = rehearsal;
    // A yes that was given before passages were asked about does not cover them.
    const sends = settings.consent?.passages === true && rehearsal.slideTurns !== undefined;
    return {
      provider: chooseProvider(settings, tools.key(), tools),
      providerId: settings.provider,
      model: settings.model,
      language: tools.language(),
      talk,
      passages: sends ? passagesFor(rehearsal, await repository.readMaterial(id)) : NO_PASSAGES,
      asked: asked?.times ?? 0,
      ceilingUsd: settings.ceilingUsd,
      monthlyCeilingUsd: settings.monthlyCeilingUsd,
    };
  }

  /** One request in flight, whatever the number of rehearsals; `off` is what came of it when nothing may be sent. */
  async function inTurn<T>(signal: AbortSignal, task: () => Promise<T>, off: (why: CoachingReason) => T): Promise<T> {
    try {
      return await turns.run(async () => {
        await ready();
        const why = signal.aborted ? 'canceled' : reason();
        return why ? off(why) : await task();
      }, signal);
    } catch (error) {
      if (signal.aborted && error === signal.reason) return off('canceled');
      throw error;
    }
  }

  return createSession({
    clock,
    reasonNotToSend: reason,
    live: () => tools.settings().coachWhen === 'live',
    onBatch: () => requestTools.step('batch-taken'),
    exchange: (moments, isHeldBack, signal) =>
      inTurn(
        signal,
        async () => {
          const onFeedback = (feedback: Feedback[]) => notify.feedback(id, feedback);
          return exchange(id, moments, await terms(), { ...requestTools, isHeldBack, onFeedback }, signal);
        },
        (why) => ({ asked: [], coached: [], reason: why }),
      ),
    conclude: (isHeldBack, signal) =>
      inTurn<CoachingReason | undefined>(
        signal,
        async () => {
          const why = await close(id, await terms(), { ...requestTools, isHeldBack }, signal);
          const { summary } = await repository.read(id);
          if (summary) notify.summary(id, summary);
          return why;
        },
        (why) => why,
      ),
    publish: async (status) => {
      const { usage } = await repository.setCoaching(id, status);
      requestTools.step('status-saved');
      notify.status(id, status, usage);
    },
  });
}
