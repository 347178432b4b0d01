import type { CoachCheck } from '../rehearsal/coachCheck.ts';
import type { Language } from '../rehearsal/timeline.ts';
import { behaviorName } from './feedback/behaviorWords.ts';
import { wordsFor } from './words.ts';

/** What the model says of one behavior's moments, as it stands beside what was measured. */
export function describeCheck({ looked, rejected, unsure }: CoachCheck, language: Language): string {
  return wordsFor(language).coaching.check.kind({ looked, rejected, unsure });
}

/** What the model would not count in a whole rehearsal, by behavior; undefined when it has looked at nothing. */
export function describeChecks(checks: readonly CoachCheck[], language: Language): string | undefined {
  const words = wordsFor(language);
  const { check } = words.coaching;
  const looked = checks.reduce((sum, each) => sum + each.looked, 0);
  if (looked === 0) return undefined;
  const rejecting = checks.filter(({ rejected }) => rejected > 0);
  if (rejecting.length === 0) return check.none({ looked });
  const names = rejecting.map(({ behavior, rejected, looked: of }) =>
    check.of({ name: behaviorName(words, behavior), rejected, of }),
  );
  return check.all({
    looked,
    rejected: rejecting.reduce((sum, { rejected }) => sum + rejected, 0),
    names: names.join(', '),
  });
}
