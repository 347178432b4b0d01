import { PRICES, PRICES_AS_OF } from '../../../shared/coach/coachModels.ts';
import type { Settings, SettingsChange } from '../../../shared/settings.ts';
import { useWords } from '../../app/language.tsx';

interface ModelChoiceProps {
  readonly settings: Settings;
  change(some: SettingsChange): void;
}

/** Which AI model: from the list of those whose price is known, or by the name that a server of one's own has for it. */
export function ModelChoice({ settings, change }: ModelChoiceProps) {
  const words = useWords();
  const { settings: say } = words.coaching;
  const { provider, model } = settings;
  const price = Object.hasOwn(PRICES, model) ? PRICES[model] : undefined;
  if (provider !== 'anthropic' || price === undefined) {
    return (
      <label>
        {words.settings.model}
        <input
          type="text"
          defaultValue={model}
          onBlur={(event) => change({ model: event.currentTarget.value.trim() || model })}
        />
      </label>
    );
  }
  return (
    <label>
      {words.settings.model}
      <select value={model} onChange={(event) => change({ model: event.currentTarget.value })}>
        {Object.keys(PRICES).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <span className="quiet">
        {say.price({ input: price.input, output: price.output })} · {say.pricesAsOf({ date: PRICES_AS_OF })}
      </span>
    </label>
  );
}
