import { type Sensitivity, sensitivitySchema } from '../../../shared/rehearsal/timeline.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../../app/language.tsx';

interface SensitivityChoiceProps {
  readonly behavior: string;
  readonly chosen: Sensitivity;
  choose(sensitivity: Sensitivity): void;
}

/** How soon one behavior is noticed, or that it is no problem. */
export function SensitivityChoice({ behavior, chosen, choose }: SensitivityChoiceProps) {
  const words = useWords();
  return (
    <label className="sensitivity">
      <span className="quiet">{words.sensitivity.short}</span>
      <select
        aria-label={words.sensitivity.label({ name: behaviorName(words, behavior) })}
        value={chosen}
        onChange={(change) => choose(sensitivitySchema.parse(change.currentTarget.value))}
      >
        {sensitivitySchema.options.map((each) => (
          <option key={each} value={each}>
            {words.sensitivity.steps[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
