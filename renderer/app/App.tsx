import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type Problem, problemOf } from '../../shared/problem.ts';
import type { Language } from '../../shared/timeline.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { call } from '../capture/bridgeCall.ts';
import { Review } from '../review/Review.tsx';
import { Settings } from '../settings/Settings.tsx';
import { Analyzing } from '../stage/Analyzing.tsx';
import { Home } from '../stage/Home.tsx';
import { Rehearsing } from '../stage/Rehearsing.tsx';
import { bridge } from './bridge.ts';
import { LanguageProvider } from './language.tsx';
import type { Frame, Screen } from './screen.ts';

/** The window: a bar on top, a banner for problems, and one screen. */
export function App() {
  const [language, setLanguage] = useState<Language | null>(null);
  const [screen, setScreen] = useState<Screen>({ kind: 'home' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const tell = useCallback((error: unknown) => setProblem(problemOf(error)), []);
  const go = useCallback((next: Screen) => setScreen(next), []);

  useEffect(() => {
    call(bridge, 'settings.read', undefined).then((read) => setLanguage(read.language), tell);
  }, [tell]);
  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);
  if (language === null) return null;

  const words = wordsFor(language);
  const choose = (next: Language) => {
    setLanguage(next);
    call(bridge, 'settings.write', { language: next }).catch(tell);
  };
  const busy = screen.kind === 'rehearsing' || screen.kind === 'analyzing';
  return (
    <LanguageProvider language={language}>
      <div className={screen.kind === 'review' || screen.kind === 'settings' ? 'window light' : 'window dark'}>
        <header className="bar">
          <span className="brand">{words.app.name}</span>
          {!busy && (
            <nav>
              <button type="button" onClick={() => go({ kind: 'home' })} aria-current={screen.kind === 'home'}>
                {words.app.home}
              </button>
              <button type="button" onClick={() => go({ kind: 'settings' })} aria-current={screen.kind === 'settings'}>
                {words.app.settings}
              </button>
            </nav>
          )}
          <fieldset className="languages">
            <legend className="hidden">{words.app.language}</legend>
            {(['ko', 'en'] as const).map((each) => (
              <button
                key={each}
                type="button"
                lang={each}
                aria-pressed={each === language}
                onClick={() => choose(each)}
              >
                {each === 'ko' ? '한국어' : 'English'}
              </button>
            ))}
          </fieldset>
        </header>
        {problem !== null && problem.kind !== 'canceled' && (
          <div className="banner" role="alert">
            <p>{describeProblem(problem, language)}</p>
            <button type="button" onClick={() => setProblem(null)}>
              {words.app.dismiss}
            </button>
          </div>
        )}
        {screenOf(screen, { go, tell })}
      </div>
    </LanguageProvider>
  );
}

function screenOf(screen: Screen, frame: Frame): ReactNode {
  switch (screen.kind) {
    case 'home':
      return <Home {...frame} />;
    case 'rehearsing':
      return <Rehearsing stream={screen.stream} {...frame} />;
    case 'analyzing':
      return <Analyzing key={screen.film.url} film={screen.film} {...frame} />;
    case 'review':
      return <Review key={screen.timeline.rehearsal.id} first={screen.timeline} {...frame} />;
    case 'settings':
      return <Settings {...frame} />;
  }
}
