import type { Settings, SettingsChange } from '../../shared/settings.ts';
import { useWords } from '../app/language.tsx';

interface WhileRehearsingProps {
  readonly settings: Settings;
  change(some: SettingsChange): void;
}

/** What happens on the stage besides rehearsing. */
export function WhileRehearsing({ settings, change }: WhileRehearsingProps) {
  const words = useWords().settings.whileRehearsing;
  return (
    <fieldset className="while-rehearsing">
      <legend>{words.title}</legend>
      {(['countdown', 'nudges'] as const).map((each) => (
        <label key={each} className="choice">
          <input
            type="checkbox"
            checked={settings[each]}
            onChange={(event) => change({ [each]: event.currentTarget.checked })}
          />
          {words[each]}
        </label>
      ))}
      <p className="quiet">{words.nudgesHint}</p>
    </fieldset>
  );
}
