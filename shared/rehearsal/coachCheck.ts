import { z } from 'zod';
import type { Timeline } from './timeline.ts';

export const coachCheckSchema = z.object({
  behavior: z.string().min(1),
  /** Moments of it that a model has looked at. */
  looked: z.number().int().positive(),
  /** Of these, those that it would not count, and those that it could not tell. */
  rejected: z.number().int().nonnegative(),
  unsure: z.number().int().nonnegative(),
});
/** What a model that has seen the pictures says of the moments that were measured of one behavior. The person's own word is another matter. */
export type CoachCheck = z.infer<typeof coachCheckSchema>;

/** One a behavior, the most rejected first; behaviors that no model has looked at are left out. */
export function coachChecks({ events, feedback }: Pick<Timeline, 'events' | 'feedback'>): CoachCheck[] {
  const said = new Map(feedback.map((one) => [one.eventId, one]));
  const checks = new Map<string, CoachCheck>();
  for (const { id, behavior } of events) {
    const one = said.get(id);
    if (one?.source !== 'vlm') continue;
    const { looked, rejected, unsure } = checks.get(behavior) ?? { looked: 0, rejected: 0, unsure: 0 };
    checks.set(behavior, {
      behavior,
      looked: looked + 1,
      rejected: rejected + (one.verdict === 'rejected' ? 1 : 0),
      unsure: unsure + (one.verdict === 'unsure' ? 1 : 0),
    });
  }
  return [...checks.values()].sort((a, b) => b.rejected - a.rejected);
}
