import { owed } from '../../../../shared/coach/owed.ts';
import type { BehaviorEvent, Feedback, Language, Timeline } from '../../../../shared/rehearsal/timeline.ts';
import { readAnswers } from '../../check/answer.ts';
import { checkAnswers } from '../../check/checks.ts';
import { modelWords } from '../../moments/modelWords.ts';
import type { Moment } from '../../moments/moment.ts';
import type { SavedReply } from './answerBook.ts';

/**
 * The words in replies that were saved but not joined to their events before the app ended. The moments are put together as
 * they were asked about: what came later must not change what an answer speaks for.
 */
export function rejoin(timeline: Timeline, replies: readonly SavedReply[], language: Language, at: string): Feedback[] {
  const waiting = new Map(owed(timeline).map((event) => [event.id, event]));
  const asked = timeline.rehearsal.asked?.times ?? 0;
  const words: Feedback[] = [];
  for (const reply of replies) {
    if (reply.asked !== asked || reply.text === undefined) continue;
    const moments = reply.about.flatMap((about) => momentOf(about, waiting));
    for (const { moment, answer } of checkAnswers(readAnswers(reply.text), moments, language).good) {
      words.push(...modelWords(moment, answer, { ...reply, language }, at));
      for (const { id } of moment.alike) waiting.delete(id);
    }
  }
  return words;
}

/** None when an event of it has words by now, or is held back. */
function momentOf(
  { eventId, alike }: SavedReply['about'][number],
  waiting: ReadonlyMap<string, BehaviorEvent>,
): Moment[] {
  const event = waiting.get(eventId);
  const all = alike.flatMap((id) => waiting.get(id) ?? []);
  return event && all.length === alike.length ? [{ event, alike: all }] : [];
}
