import type { Settings, SettingsChange } from '../../shared/settings.ts';
import { useWords } from '../app/language.tsx';

interface CoachWhenProps {
  readonly settings: Settings;
  change(some: SettingsChange): void;
}

/** When the AI is asked: silently while rehearsing, afterwards, or not before the pictures were looked at. */
export function CoachWhen({ settings, change }: CoachWhenProps) {
  const words = useWords().coaching.settings;
  return (
    <fieldset className="section">
      <legend>{words.when}</legend>
      {(['live', 'after'] as const).map((each) => (
        <label key={each} className="choice">
          <input
            type="radio"
            name="coach-when"
            checked={settings.coachWhen === each}
            onChange={() => change({ coachWhen: each })}
          />
          {words[each]}
        </label>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.lookFirst}
          onChange={(event) => change({ lookFirst: event.currentTarget.checked })}
        />
        {words.lookFirst}
      </label>
    </fieldset>
  );
}
