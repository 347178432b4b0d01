import type { BehaviorEvent, Feedback, Language } from '../../../shared/rehearsal/timeline.ts';
import { landmarkFeedback } from '../../../shared/words/feedback/feedback.ts';

/** Words from what was measured, at once and without a network: every event has these before any model is asked. */
export function landmarkWords(events: readonly BehaviorEvent[], language: Language, at: Date): Feedback[] {
  return events.map((event) => landmarkFeedback(event, language, at.toISOString()));
}
