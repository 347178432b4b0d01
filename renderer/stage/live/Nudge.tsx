import type { HabitId } from '../../../shared/nudges/nudges.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import './Nudge.css';

/** A word at the edge, never said aloud: not by a screen reader either, in the middle of a talk. */
export function Nudge({ behavior }: { behavior: HabitId }) {
  const nudges: Readonly<Record<HabitId, string>> = useWords().stage.nudges;
  return (
    <p className="nudge">
      <Icon name="nudge" />
      {nudges[behavior]}
    </p>
  );
}
