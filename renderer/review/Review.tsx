import { useEffect, useMemo, useRef, useState } from 'react';
import type { BehaviorEvent, Timeline } from '../../shared/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { CoachingLine } from './CoachingLine.tsx';
import { Lanes } from './Lanes.tsx';
import { MomentCard } from './MomentCard.tsx';
import './review.css';

/** The film, the lanes below it, and the card of the chosen moment beside. */
export function Review({ first, tell }: { first: Timeline } & Frame) {
  const words = useWords().review;
  const [timeline, setTimeline] = useState(first);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [atMs, setAtMs] = useState(0);
  const video = useRef<HTMLVideoElement>(null);
  const { rehearsal, events, feedback, filmUrl } = timeline;
  const inOrder = useMemo(() => [...events].sort((a, b) => a.startMs - b.startMs), [events]);
  const chosen = events.find((event) => event.id === chosenId);

  useEffect(() => {
    const stops = [
      bridge.on('feedback', (news) => {
        if (news.rehearsalId !== first.rehearsal.id) return;
        const fresh = new Set(news.feedback.map((each) => each.eventId));
        setTimeline((now) => ({
          ...now,
          feedback: [...now.feedback.filter((each) => !fresh.has(each.eventId)), ...news.feedback],
        }));
      }),
      bridge.on('coaching', ({ rehearsalId, status, usage }) => {
        if (rehearsalId !== first.rehearsal.id) return;
        setTimeline((now) => ({ ...now, rehearsal: { ...now.rehearsal, coaching: status, usage } }));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [first.rehearsal.id]);

  const seek = (ms: number) => {
    const next = Math.min(Math.max(0, ms), rehearsal.durationMs);
    if (video.current !== null) video.current.currentTime = next / 1000;
    setAtMs(next);
  };
  const choose = (event: BehaviorEvent) => {
    setChosenId(event.id);
    seek(event.startMs);
  };
  useKeys({
    ' ': () => toggle(video.current),
    k: () => toggle(video.current),
    ArrowLeft: () => seek(atMs - 5000),
    ArrowRight: () => seek(atMs + 5000),
    j: () => seek(atMs - 10_000),
    l: () => seek(atMs + 10_000),
    '[': () => step(inOrder, chosenId, atMs, -1, choose),
    ']': () => step(inOrder, chosenId, atMs, 1, choose),
  });

  const habits = events.filter((event) => event.kind === 'habit').length;
  return (
    <main className="review">
      <header>
        <h1>{rehearsal.title}</h1>
        <p className="quiet">{events.length === 0 ? words.none : words.counts(habits, events.length - habits)}</p>
        <CoachingLine rehearsal={rehearsal} tell={tell} />
      </header>
      <div className="film">
        {filmUrl === null ? (
          <p className="notice">{words.noFilm}</p>
        ) : (
          // biome-ignore lint/a11y/useMediaCaption: a rehearsal that was just recorded has no captions.
          <video
            ref={video}
            src={filmUrl}
            controls
            preload="auto"
            aria-label={words.film}
            onTimeUpdate={(event) => setAtMs(event.currentTarget.currentTime * 1000)}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <aside className="card" aria-live="polite" tabIndex={0} aria-label={words.moments}>
        {chosen === undefined ? (
          <p className="quiet">{words.select}</p>
        ) : (
          <MomentCard
            event={chosen}
            rehearsalId={rehearsal.id}
            feedback={feedback.find((each) => each.eventId === chosen.id)}
          />
        )}
      </aside>
      <Lanes
        events={inOrder}
        durationMs={rehearsal.durationMs}
        atMs={atMs}
        chosenId={chosenId}
        choose={choose}
        seek={seek}
      />
      <p className="keys quiet">{words.keys}</p>
    </main>
  );
}

function toggle(video: HTMLVideoElement | null): void {
  if (video === null) return;
  if (video.paused) video.play();
  else video.pause();
}

/** The moment before or after the chosen one; without a choice, the nearest to the playhead. */
function step(
  events: readonly BehaviorEvent[],
  chosenId: string | null,
  atMs: number,
  by: 1 | -1,
  choose: (event: BehaviorEvent) => void,
): void {
  const index = events.findIndex((event) => event.id === chosenId);
  const next =
    index >= 0
      ? events[index + by]
      : by === 1
        ? events.find((event) => event.startMs >= atMs)
        : events.findLast((event) => event.startMs <= atMs);
  if (next !== undefined) choose(next);
}

/** Keys for the whole screen, unless a field or the player itself has the focus. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        target instanceof HTMLInputElement ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLVideoElement
      )
        return;
      if (event.key === ' ' && target instanceof HTMLButtonElement) return;
      const run = latest.current[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
