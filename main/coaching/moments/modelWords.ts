import type { Feedback, Language } from '../../../shared/rehearsal/timeline.ts';
import type { Answer } from '../check/answer.ts';
import type { Moment } from './moment.ts';

/** Who wrote an answer, and when the person had asked for it. */
export interface Origin {
  readonly language: Language;
  readonly model: string;
  readonly rubricVersion: number;
  readonly asked: number;
}

/** An answer as the words of every event that it speaks for. */
export function modelWords({ event, alike }: Moment, answer: Answer, origin: Origin, at: string): Feedback[] {
  const { language, model, rubricVersion, asked } = origin;
  return alike.map((one) => ({
    eventId: one.id,
    source: 'vlm',
    // Only one picture was looked at: that it shows nothing says little about the others.
    verdict: answer.verdict === 'rejected' && one.id !== event.id ? 'unsure' : answer.verdict,
    observation: answer.observation.trim(),
    suggestion: answer.suggestion.trim(),
    language,
    model,
    rubricVersion,
    ...(asked > 0 && { asked }),
    at,
  }));
}
