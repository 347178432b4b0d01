import { coachChecks } from '../../../shared/rehearsal/coachCheck.ts';
import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import { describeCheck, describeChecks } from '../../../shared/words/coachCheck.ts';
import { useLanguage } from '../../app/language.tsx';

interface CoachCheckProps {
  readonly timeline: Pick<Timeline, 'events' | 'feedback'>;
  /** Absent: of all. */
  readonly behavior?: string;
}

/** What the model says of what was measured, of one behavior or of all; nothing where no model has looked. */
export function CoachCheck({ timeline, behavior }: CoachCheckProps) {
  const language = useLanguage();
  const checks = coachChecks(timeline);
  const check = checks.find((each) => each.behavior === behavior);
  const said = behavior === undefined ? describeChecks(checks, language) : check && describeCheck(check, language);
  return said === undefined ? null : <p className="quiet">{said}</p>;
}
