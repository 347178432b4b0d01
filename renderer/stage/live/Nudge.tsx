import type { BehaviorId } from '../../../shared/behaviors/catalogue.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import './Nudge.css';

/** A word at the edge, never said aloud: not by a screen reader either, in the middle of a talk. */
export function Nudge({ behavior }: { behavior: BehaviorId }) {
  const { nudges } = useWords().stage;
  if (!isNamed(nudges, behavior)) return null;
  return (
    <p className="nudge">
      <Icon name="nudge" />
      {nudges[behavior]}
    </p>
  );
}

function isNamed<T extends object>(words: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(words, name);
}
