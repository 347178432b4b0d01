import { type Sensitivity, sensitivitySchema } from '../../shared/timeline.ts';
import { useWords } from '../app/language.tsx';

interface SensitivityChoiceProps {
  /** The behavior's name, for those who hear the screen. */
  readonly name: string;
  readonly chosen: Sensitivity;
  choose(sensitivity: Sensitivity): void;
}

/** How soon one behavior is noticed, or that it is no problem. */
export function SensitivityChoice({ name, chosen, choose }: SensitivityChoiceProps) {
  const words = useWords().sensitivity;
  return (
    <select
      className="sensitivity"
      aria-label={words.label(name)}
      value={chosen}
      onChange={(change) => choose(sensitivitySchema.parse(change.currentTarget.value))}
    >
      {sensitivitySchema.options.map((each) => (
        <option key={each} value={each}>
          {words.steps[each]}
        </option>
      ))}
    </select>
  );
}
