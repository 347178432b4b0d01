import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../../shared/rehearsal/timeline.ts';
import type { ReviewCase, ReviewItems, ReviewVerdict } from '../review/labReview.ts';
import { labWordsFor } from '../words/words.ts';
import { Figure } from './Figure.tsx';
import { LabelLanes } from './LabelLanes.tsx';
import { readCase, readItems, saveVerdict } from './laboratory.ts';
import { usePlayback } from './usePlayback.ts';

const SPEEDS = [1, 2, 4];
const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** A person looks at one case after the other and says whether its labels are right. */
export function Review({ language }: { language: Language }) {
  const lab = labWordsFor(language);
  const [items, setItems] = useState<ReviewItems['items']>([]);
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState<ReviewCase>();
  const [state, setState] = useState<'judging' | 'done' | 'lost'>('judging');
  const item = items[place];
  const playback = usePlayback(shown?.durationMs ?? 0, shown?.key ?? '');

  useEffect(() => {
    readItems().then(
      (read) => {
        setItems(read);
        setPlace(
          Math.max(
            0,
            read.findIndex(({ verdict }) => verdict === null),
          ),
        );
      },
      () => setState('lost'),
    );
  }, []);
  useEffect(() => {
    if (item === undefined) return;
    let wanted = true;
    readCase(item.key).then(
      (read) => wanted && setShown(read),
      () => setState('lost'),
    );
    return () => {
      wanted = false;
    };
  }, [item?.key, item]);

  const go = useCallback((to: number) => setPlace(Math.max(0, Math.min(items.length - 1, to))), [items.length]);
  const judge = useCallback(
    async (verdict: ReviewVerdict['verdict']) => {
      if (item === undefined) return;
      try {
        await saveVerdict({ key: item.key, verdict });
      } catch {
        // Said on the page; the verdict is not shown as given.
        setState('lost');
        return;
      }
      setItems((all) => all.map((each) => (each.key === item.key ? { ...each, verdict } : each)));
      if (place + 1 < items.length) setPlace(place + 1);
      else setState('done');
    },
    [item, place, items.length],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A button that has the focus takes the space bar itself.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
      const actions: Readonly<Record<string, () => void>> = {
        a: () => void judge('accept'),
        r: () => void judge('reject'),
        ' ': playback.toggle,
        ArrowLeft: () => playback.seek(playback.timeMs - 1000),
        ArrowRight: () => playback.seek(playback.timeMs + 1000),
        ArrowUp: () => go(place - 1),
        ArrowDown: () => go(place + 1),
        ...Object.fromEntries(SPEEDS.map((speed) => [String(speed), () => playback.setSpeed(speed)])),
      };
      const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [judge, go, place, playback]);

  const judged = items.filter(({ verdict }) => verdict !== null).length;
  return (
    <main className="dark lab-review" lang={language}>
      <header>
        <h1>{lab.title}</h1>
        <p className="quiet">{lab.about}</p>
      </header>
      {state === 'lost' && <p role="alert">{lab.lost}</p>}
      {state === 'done' && <p role="status">{lab.done}</p>}
      {shown !== undefined && item !== undefined && (
        <>
          <Figure shown={shown} timeMs={playback.timeMs} label={lab.figure} />
          {shown.labels.length === 0 ? (
            <p>{lab.noLabels}</p>
          ) : (
            <LabelLanes shown={shown} timeMs={playback.timeMs} onSeek={playback.seek} label={lab.lanes} />
          )}
          <div className="controls">
            <button type="button" onClick={playback.toggle}>
              {playback.playing ? lab.pause : lab.play}
            </button>
            {SPEEDS.map((speed) => (
              <button
                type="button"
                key={speed}
                aria-pressed={playback.speed === speed}
                aria-label={lab.speed(speed)}
                onClick={() => playback.setSpeed(speed)}
              >
                {speed}×
              </button>
            ))}
            <span className="quiet">{lab.time(seconds(playback.timeMs), seconds(shown.durationMs))}</span>
            <span className="verdict">
              {item.verdict !== null && (item.verdict === 'accept' ? lab.accepted : lab.rejected)}
            </span>
            <button type="button" onClick={() => void judge('reject')}>
              {lab.reject}
            </button>
            <button type="button" className="primary" onClick={() => void judge('accept')}>
              {lab.accept}
            </button>
          </div>
        </>
      )}
      <footer className="quiet">
        <span>{lab.of(items.length === 0 ? 0 : place + 1, items.length, judged)}</span>
        {lab.keys.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </footer>
    </main>
  );
}
