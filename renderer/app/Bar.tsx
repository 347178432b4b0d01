import { LANGUAGES } from '../../shared/words/languages.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { Icon } from './Icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import type { Frame, Screen } from './screen.ts';

interface BarProps extends Pick<Frame, 'go' | 'chooseLanguage'> {
  readonly screen: Screen['kind'];
}

/** The name of the app, the way to the screens, and the language. Nothing to press by mistake while rehearsing. */
export function Bar({ screen, go, chooseLanguage }: BarProps) {
  const words = useWords().app;
  const language = useLanguage();
  const current = (kind: Screen['kind']) => (screen === kind ? 'page' : undefined);
  return (
    <header className="bar">
      <span className="brand">
        <Icon name="spotlight" />
        {words.name}
      </span>
      {screen !== 'rehearsing' && (
        <nav aria-label={words.name}>
          <button
            type="button"
            onClick={() => go({ kind: 'home' })}
            aria-current={screen === 'ready' ? 'page' : current('home')}
          >
            {words.home}
          </button>
          <button type="button" onClick={() => go({ kind: 'settings' })} aria-current={current('settings')}>
            {words.settings}
          </button>
        </nav>
      )}
      {screen !== 'rehearsing' && (
        <fieldset className="languages">
          <legend className="hidden">{words.language}</legend>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => chooseLanguage(each)}
            >
              {wordsFor(each).language.name}
            </button>
          ))}
        </fieldset>
      )}
    </header>
  );
}
