import type { Language } from '../../shared/rehearsal/timeline.ts';
import { LANGUAGES } from '../../shared/words/languages.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { useLanguage, useWords } from '../app/language.tsx';

/** The language of all screens, and of the feedback to come. */
export function LanguageChoice({ choose }: { choose(language: Language): void }) {
  const words = useWords().app;
  const language = useLanguage();
  return (
    <fieldset className="section">
      <legend className="hidden">{words.language}</legend>
      {LANGUAGES.map((each) => (
        <label key={each} className="choice" lang={each}>
          <input type="radio" name="language" checked={each === language} onChange={() => choose(each)} />
          {wordsFor(each).language.name}
        </label>
      ))}
    </fieldset>
  );
}
