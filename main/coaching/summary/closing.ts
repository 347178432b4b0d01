import type { CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import { contentKey } from '../ask/answers/contentKey.ts';
import type { Question } from '../ask/provider.ts';
import { sendRequest } from '../ask/request.ts';
import { RUBRIC_VERSION } from '../ask/rubric.ts';
import type { RequestTools, Terms } from '../ask/terms.ts';
import { maxOutputTokens } from '../money/budget.ts';
import { costOfAsking, moneyLeft } from '../money/moneyLeft.ts';
import { MOST_ATTEMPTS } from '../plan/limits.ts';
import { closingFacts } from './closingFacts.ts';
import {
  askForClosing,
  askForClosingAgain,
  type ClosingWords,
  closingFaults,
  closingSchema,
  readClosing,
  workWanted,
} from './closingWords.ts';

export interface ClosingTools extends RequestTools {
  /** Whether the person keeps this event from being sent, as of now. */
  readonly isHeldBack: (eventId: string) => boolean;
}

/**
 * Asks for the closing words about a whole rehearsal, from the facts of all events and without pictures. Gives why there are
 * none from the model, whose place the words from the landmarks take; undefined when there are.
 */
export async function close(
  rehearsalId: string,
  terms: Terms,
  tools: ClosingTools,
  signal: AbortSignal,
): Promise<CoachingReason | undefined> {
  const { language, talk, model } = terms;
  const saved = await tools.repository.read(rehearsalId);
  const isKept = ({ id }: { id: string }) => saved.heldBack.includes(id) || tools.isHeldBack(id);
  const timeline = { ...saved, heldBack: saved.events.filter(isKept).map(({ id }) => id) };
  const mayLeave = () => timeline.events.filter(isKept).length === timeline.heldBack.length;
  const facts = closingFacts(timeline);
  if (facts === null) return undefined;
  const key = contentKey({ about: 'rehearsal', model, language, talk, facts: facts.text });
  if (timeline.summary?.key === key) return undefined;
  const faultsOf = (words: ClosingWords | null) => closingFaults(words, facts, language);

  const attempts: (ClosingWords | null)[] = [];
  for (const one of await tools.answers.repliesTo(key)) {
    const words = readClosing(one.reply.text ?? '');
    if (words && faultsOf(words).length === 0) return save(words);
    // Failures count only for the asking they belong to: who asks again wants it tried again.
    if (one.rehearsalId !== rehearsalId || one.reply.asked !== terms.asked) continue;
    if (one.reply.outcome === 'refused') return 'refused';
    if (one.reply.outcome === 'answered' || one.reply.outcome === 'bad-answer') attempts.push(words);
  }
  while (attempts.length < MOST_ATTEMPTS) {
    if (signal.aborted) return 'canceled';
    const last = attempts.at(-1);
    const question: Question = {
      pieces:
        last === undefined
          ? askForClosing(facts, language, talk)
          : askForClosingAgain(facts, language, talk, last, faultsOf(last)),
      language,
      schema: closingSchema(language),
      maxTokens: maxOutputTokens(workWanted(facts)),
    };
    const money = await moneyLeft(rehearsalId, terms, tools);
    if (costOfAsking(question, terms) > money.usd) return money.endedBy;
    const about = [{ eventId: '', key, alike: [] }];
    const { text, failure } = await sendRequest(rehearsalId, { question, about, mayLeave }, terms, tools, signal);
    // The person has held back something that was in it: now without.
    if (failure === 'canceled' && !signal.aborted) return close(rehearsalId, terms, tools, signal);
    if (failure !== undefined && failure !== 'bad-answer') return failure;
    const words = readClosing(text);
    if (words && faultsOf(words).length === 0) return save(words);
    attempts.push(words);
  }
  return 'bad-answer';

  async function save({ worked, work }: ClosingWords): Promise<undefined> {
    await tools.repository.appendSummary(rehearsalId, {
      source: 'vlm',
      worked: worked.trim(),
      work: work.map(({ behavior, point, drill }) => ({ behavior, point: point.trim(), drill: drill.trim() })),
      language,
      model,
      rubricVersion: RUBRIC_VERSION,
      key,
      at: tools.clock.now().toISOString(),
    });
    tools.step('summary-saved');
  }
}
