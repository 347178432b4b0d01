import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Baseline } from '../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import type { Settings } from '../../shared/settings.ts';
import { bridge } from '../app/bridge.ts';
import { useKeys } from '../app/keys/useKeys.ts';
import { useLanguage, useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { SelfView } from './camera/SelfView.tsx';
import { Nudge } from './live/Nudge.tsx';
import { Prompter } from './live/Prompter.tsx';
import { StartOver } from './live/StartOver.tsx';
import { TalkClock } from './live/TalkClock.tsx';
import { useElapsed } from './live/useElapsed.ts';
import { useNudges } from './live/useNudges.ts';
import { useTries } from './live/useTries.ts';
import type { StageMaterial } from './material/stageMaterial.ts';
import { SlideView } from './slides/SlideView.tsx';
import { usePages } from './slides/usePages.ts';
import { usePresenting } from './slides/usePresenting.ts';
import { Watching } from './Watching.tsx';
import './Rehearsing.css';

interface RehearsingProps extends Frame {
  readonly stream: MediaStream;
  /** The neutral posture shown before; null when it is to be found on the way. */
  readonly calibrated: Baseline | null;
  /** Of the talk; empty when it has none: then the date is its name. */
  readonly name: string;
  readonly material: StageMaterial;
}

/** While rehearsing: what the speaker shows and reads, the time, whether it is watching. Nothing else, so that nothing interrupts. */
export function Rehearsing({ stream, calibrated, name, material, go, tell }: RehearsingProps) {
  const words = useWords().stage;
  const language = useLanguage();
  const title = useRef(
    name ||
      words.rehearsalTitle({
        date: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date()),
      }),
  );
  const nudges = useNudges();
  const { state, view, stop, again } = useTries({
    ...{ stream, calibrated, material, name, go, tell },
    title: title.current,
    onHabit: nudges.hear,
  });
  const rehearsal = state.kind === 'rehearsing' ? state.rehearsal : null;
  const elapsed = useElapsed(rehearsal);
  const pages = usePages(material.slides, rehearsal);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [paused, setPaused] = useState(false);
  const [asking, setAsking] = useState(false);
  const [markedMs, setMarkedMs] = useState<number | null>(null);
  const { slides, script } = material;
  const presenting = usePresenting(rehearsal?.id ?? null, slides?.pages[pages.at], { tell });
  const nudge = settings?.nudges === true && rehearsal !== null && !paused ? nudges.at(elapsed) : null;

  useEffect(() => {
    call(bridge, 'settings.read', undefined).then((read) => setSettings(read.settings), tell);
  }, [tell]);
  useEffect(() => {
    setPaused(false);
    setAsking(false);
    setMarkedMs(null);
    nudges.begin();
  }, [rehearsal]);

  const pause = (next: boolean) => {
    if (rehearsal === null || next === paused) return;
    if (next) rehearsal.pause();
    else rehearsal.resume();
    setPaused(next);
  };
  const mark = () => {
    if (rehearsal === null) return;
    rehearsal.mark();
    setMarkedMs(rehearsal.elapsedMs());
  };
  const selfView = settings?.selfView !== false;
  const showSelf = (next: boolean) => call(bridge, 'settings.write', { selfView: next }).then(setSettings, tell);
  const forward = slides === null ? {} : { PageDown: next, ArrowRight: next, ' ': next };
  const back = slides === null ? {} : { PageUp: previous, ArrowLeft: previous };
  useKeys({
    ' ': () => pause(!paused),
    ...forward,
    ...back,
    p: () => pause(!paused),
    m: mark,
    v: () => void showSelf(!selfView),
    Escape: stop,
  });
  function next() {
    pages.turn(1);
  }
  function previous() {
    pages.turn(-1);
  }

  const self = selfView && <SelfView stream={stream} view={paused ? null : view} />;
  const prompter = script !== null && <Prompter text={script.text} paused={paused || rehearsal === null} />;
  return (
    <main className="rehearsing" onMouseDown={keepKeys}>
      <h1 className="hidden">{words.rehearsing}</h1>
      <div className="stage">
        {slides !== null ? (
          <SlideView slides={slides} at={pages.at} turn={pages.turn} />
        ) : (
          prompter || <div className="stage-self">{self}</div>
        )}
        {state.kind === 'preparing' && state.beginsIn !== null && (
          <p className="count-down" role="status" aria-label={words.beginsIn({ seconds: state.beginsIn })}>
            <span key={state.beginsIn}>{state.beginsIn}</span>
          </p>
        )}
      </div>
      <aside>
        <TalkClock
          elapsedMs={elapsed}
          targetMs={settings?.targetMs ?? null}
          onPageMs={slides === null ? null : Math.max(0, elapsed - pages.sinceMs)}
        />
        {slides !== null && prompter}
        <div className="beside">
          {(slides !== null || script !== null) && self}
          <div>
            <p className="quiet" role="status">
              {markedMs !== null && words.marked({ at: clockTime(markedMs) })}
              {presenting.state === 'one-display' && words.present.one}
            </p>
          </div>
        </div>
        <div className="deeds">
          <button type="button" disabled={rehearsal === null} onClick={() => pause(!paused)}>
            {paused ? words.resume : words.pause} <kbd>P</kbd>
          </button>
          <button type="button" disabled={rehearsal === null} onClick={mark}>
            {words.mark} <kbd>M</kbd>
          </button>
          <button
            type="button"
            disabled={rehearsal === null}
            onClick={() => {
              pause(true);
              setAsking(true);
            }}
          >
            {words.startOver}
          </button>
          <button type="button" onClick={() => showSelf(!selfView)}>
            {selfView ? words.hideSelf : words.showSelf} <kbd>V</kbd>
          </button>
          {slides !== null && (
            <button type="button" className="present" disabled={rehearsal === null} onClick={presenting.toggle}>
              {presenting.state === 'shown' ? words.present.hide : words.present.show}
            </button>
          )}
          <button type="button" className="primary stop" disabled={rehearsal === null} onClick={stop}>
            {words.stop} <kbd>Esc</kbd>
          </button>
        </div>
      </aside>
      <Watching view={view} recording={rehearsal !== null} paused={paused} finishing={state.kind === 'finishing'} />
      {nudge !== null && <Nudge behavior={nudge} />}
      <StartOver
        open={asking}
        elapsedMs={elapsed}
        goOn={() => {
          setAsking(false);
          pause(false);
        }}
        again={(what) => {
          setAsking(false);
          again(what);
        }}
      />
    </main>
  );
}

/** A button that was clicked does not take the keys: Space still turns the page, and does not press it again. */
function keepKeys(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}
