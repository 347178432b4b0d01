import type { ProviderId } from '../../shared/settings.ts';
import { useWords } from '../app/language.tsx';

const PROVIDERS: readonly ProviderId[] = ['landmarks', 'anthropic', 'compatible'];

/** Who writes the feedback. */
export function CoachChoice({ provider, choose }: { provider: ProviderId; choose(provider: ProviderId): void }) {
  const words = useWords().settings;
  return (
    <fieldset className="section">
      <legend>{words.coach}</legend>
      {PROVIDERS.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="provider" checked={provider === each} onChange={() => choose(each)} />
          {words.providers[each]}
        </label>
      ))}
    </fieldset>
  );
}
