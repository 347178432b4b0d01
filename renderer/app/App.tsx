import { CSPProvider } from '@base-ui/react/csp-provider';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Opened } from '../../shared/bridge.ts';
import { type Problem, problemOf } from '../../shared/problem.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import { call } from '../capture/bridgeCall.ts';
import { Analyzing } from '../queue/Analyzing.tsx';
import { createAppQueue } from '../queue/appQueue.ts';
import { QueueStrip } from '../queue/QueueStrip.tsx';
import { Review } from '../review/Review.tsx';
import { Settings } from '../settings/Settings.tsx';
import { Home } from '../stage/home/Home.tsx';
import { Prepare } from '../stage/prepare/Prepare.tsx';
import { Rehearsing } from '../stage/Rehearsing.tsx';
import { Banner } from './Banner.tsx';
import { Bar } from './Bar.tsx';
import { bridge } from './bridge.ts';
import { DropFilm } from './DropFilm.tsx';
import { CheatSheet } from './keys/CheatSheet.tsx';
import { LanguageProvider } from './language.tsx';
import { type Frame, type Screen, watchFilms } from './screen.ts';
import './App.css';

/**
 * The window: a bar on top, a banner for problems, and one screen.
 *
 * @param films Named by who started the app.
 * @param problem What is said first.
 */
export function App({ films, problem: first }: { films: readonly Opened[]; problem: Problem | null }) {
  const [language, setLanguage] = useState<Language | null>(null);
  const [screen, go] = useState<Screen>({ kind: films.length > 0 ? 'analyzing' : 'home' });
  const [problem, setProblem] = useState(first);
  const tell = useCallback((error: unknown) => setProblem(problemOf(error)), []);
  const [queue] = useState(() => {
    const created = createAppQueue(tell);
    created.add(films, true);
    return created;
  });
  const usesCamera = screen.kind === 'ready' || screen.kind === 'rehearsing';
  // Before any part of the screen asks for the camera.
  useLayoutEffect(() => queue.hold(usesCamera), [queue, usesCamera]);
  useEffect(() => bridge.on('films', ({ films: opened }) => watchFilms({ queue, go, tell }, opened)), [queue, tell]);
  const dismiss = useCallback(() => setProblem(null), []);

  useEffect(() => {
    call(bridge, 'settings.read', undefined).then((read) => setLanguage(read.language), tell);
  }, [tell]);
  useEffect(() => bridge.on('trouble', (trouble) => setProblem(trouble.problem)), []);
  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // What waits for a connection need not wait for its next try.
    const goOn = () => void call(bridge, 'coaching.resume', undefined).catch(tell);
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [tell]);
  if (language === null) return null;

  const choose = (next: Language) => {
    setLanguage(next);
    call(bridge, 'settings.write', { language: next }).catch(tell);
  };
  const frame: Frame = { go, tell, dismiss, chooseLanguage: choose, queue };
  const isRehearsing = screen.kind === 'rehearsing';
  return (
    <LanguageProvider language={language}>
      {/* The page's policy takes no style elements. */}
      <CSPProvider disableStyleElements>
        <DropFilm frame={frame} takes={!isRehearsing} className={isRehearsing ? 'window dark' : 'window'}>
          <Bar screen={screen.kind} go={go} chooseLanguage={choose} />
          {problem !== null && problem.kind !== 'canceled' && <Banner problem={problem} dismiss={dismiss} />}
          {screenOf(screen, frame)}
          {!isRehearsing && screen.kind !== 'analyzing' && <QueueStrip {...frame} />}
          <CheatSheet screen={screen.kind} />
        </DropFilm>
      </CSPProvider>
    </LanguageProvider>
  );
}

function screenOf(screen: Screen, frame: Frame): ReactNode {
  switch (screen.kind) {
    case 'home':
      return <Home {...frame} />;
    case 'ready':
      return <Prepare title={screen.title} material={screen.material} {...frame} />;
    case 'rehearsing':
      return (
        <Rehearsing
          stream={screen.stream}
          calibrated={screen.calibrated}
          name={screen.title}
          material={screen.material}
          {...frame}
        />
      );
    case 'analyzing':
      return <Analyzing {...frame} />;
    case 'review':
      return <Review key={screen.timeline.rehearsal.id} first={screen.timeline} at={screen.at} {...frame} />;
    case 'settings':
      return <Settings {...frame} />;
  }
}
