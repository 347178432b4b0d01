import { useCallback, useEffect, useMemo, useState } from 'react';
import { ofBehaviors } from '../../shared/rehearsal/notJudged.ts';
import type { BehaviorEvent, Sensitivity, Timeline } from '../../shared/rehearsal/timeline.ts';
import { countedEvents } from '../../shared/rehearsal/totals.ts';
import { behaviorIn } from '../../shared/review/limits.ts';
import { NO_FILTER, shownMoments, verdictsOf } from '../../shared/review/verdicts.ts';
import { feedbackToShow } from '../../shared/words/feedback/feedback.ts';
import { bridge } from '../app/bridge.ts';
import { useKeys } from '../app/keys/useKeys.ts';
import { useWords } from '../app/language.tsx';
import type { Frame, PlaceInReview } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { Meter } from '../settings/Meter.tsx';
import { Compare } from './compare/Compare.tsx';
import { Film } from './film/Film.tsx';
import { createPlayer } from './film/player.ts';
import { stepFrom } from './film/step.ts';
import { Transport } from './film/Transport.tsx';
import { Heading } from './heading/Heading.tsx';
import { TalkCard } from './heading/TalkCard.tsx';
import { GapNotices } from './lanes/Gaps.tsx';
import { Lanes } from './lanes/Lanes.tsx';
import { LaneTools } from './lanes/LaneTools.tsx';
import { NotJudged } from './lanes/NotJudged.tsx';
import { createView } from './lanes/view.ts';
import { STEP } from './lanes/zoom.ts';
import { CoachCheck } from './moment/CoachCheck.tsx';
import { MomentCard } from './moment/MomentCard.tsx';
import { MomentOpinion } from './moment/MomentOpinion.tsx';
import { PassageShown } from './moment/PassageShown.tsx';
import { SensitivityChoice } from './moment/SensitivityChoice.tsx';
import { Overview } from './overview/Overview.tsx';
import { PracticeThis } from './practice/PracticeThis.tsx';
import { SummaryCard } from './SummaryCard.tsx';
import { SlideBeside } from './slides/SlideBeside.tsx';
import { useSlides } from './slides/useSlides.ts';
import { isSilent, useWaveform } from './sound/useWaveform.ts';
import { useTimeline } from './useTimeline.ts';
import './Review.css';

/** The film, the lanes below it, and the card of the chosen moment beside. */
export function Review({ first, at, go, tell, queue }: { first: Timeline; at?: PlaceInReview | undefined } & Frame) {
  const words = useWords().review;
  const [timeline, live] = useTimeline(first, tell);
  const [chosenId, setChosenId] = useState<string | null>(at?.moment ?? null);
  const [opened, open] = useState<string | null>(null);
  const [other, setOther] = useState<Timeline | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const { rehearsal, events, feedback, judgements, filmUrl } = timeline;
  const { durationMs } = rehearsal;
  // Not those of the timeline, which is another object after each news: the player would begin anew.
  const { pieces } = first.rehearsal;
  const slides = useSlides(first.rehearsal, tell);
  const sound = useWaveform(first, tell);
  const player = useMemo(() => createPlayer(durationMs, pieces, tell), [durationMs, pieces, tell]);
  useEffect(() => {
    if (at !== undefined) player.seek(at.timeMs);
  }, [at, player]);
  const spanMs = useMemo(() => Math.max(durationMs, ...events.map((event) => event.endMs), 1), [durationMs, events]);
  const view = useMemo(() => createView(spanMs), [spanMs]);
  const inOrder = useMemo(
    () => shownMoments(timeline, filter).sort((a, b) => a.startMs - b.startMs),
    [timeline, filter],
  );
  const verdicts = useMemo(() => verdictsOf(timeline), [timeline]);
  const gaps = useMemo(() => rehearsal.gaps ?? [], [rehearsal.gaps]);
  const notJudged = useMemo(() => ofBehaviors(rehearsal.notJudged), [rehearsal.notJudged]);
  const setAside = useMemo(() => {
    const counted = new Set(countedEvents(timeline));
    return new Set(timeline.events.filter((event) => !counted.has(event)).map(({ id }) => id));
  }, [timeline]);
  const marks = useMemo(() => rehearsal.marks ?? [], [rehearsal.marks]);
  const chosen = events.find((event) => event.id === chosenId);
  const saidOf = <T extends { readonly eventId: string }>(list: readonly T[]) =>
    list.find(({ eventId }) => eventId === chosenId);
  const adjust = (behavior: string, sensitivity: Sensitivity) => {
    const sensitivities = { ...(rehearsal.sensitivities ?? rehearsal.foundWith), [behavior]: sensitivity };
    live.replace(() => call(bridge, 'rehearsals.adjust', { id: rehearsal.id, sensitivities })).catch(tell);
  };

  const choose = useCallback(
    (event: BehaviorEvent) => {
      setChosenId(event.id);
      open(event.behavior);
      player.seek(event.startMs);
    },
    [player],
  );
  const step = (by: 1 | -1) => {
    const next = stepFrom(inOrder, chosenId, player.atMs(), by);
    if (next !== undefined) choose(next);
  };
  const seekBy = (ms: number) => player.seek(player.atMs() + ms);
  useKeys({
    ' ': player.toggle,
    k: player.toggle,
    ArrowLeft: () => seekBy(-5000),
    ArrowRight: () => seekBy(5000),
    j: () => seekBy(-10_000),
    l: () => seekBy(10_000),
    '[': () => step(-1),
    ']': () => step(1),
    '+': () => view.zoomBy(STEP, player.atMs()),
    '=': () => view.zoomBy(STEP, player.atMs()),
    '-': () => view.zoomBy(1 / STEP, player.atMs()),
    '0': view.all,
    'Shift+ArrowLeft': () => view.pan(-0.5),
    'Shift+ArrowRight': () => view.pan(0.5),
    Escape: () => setChosenId(null),
  });

  if (other !== null) return <Compare one={timeline} other={other} back={() => setOther(null)} />;
  return (
    <main className="review">
      <Heading timeline={timeline} live={live} compare={setOther} go={go} tell={tell} />
      {events.length > 0 && <Overview timeline={timeline} slides={slides} choose={choose} />}
      <div className={slides === null ? 'pictures' : 'pictures with-slides'}>
        <div className="film">
          {filmUrl === null ? (
            <p className="notice">{words.noFilm}</p>
          ) : (
            <Film key={filmUrl} url={filmUrl} name={filmName(rehearsal)} player={player} tell={tell} />
          )}
        </div>
        {slides !== null && <SlideBeside slides={slides} player={player} />}
      </div>
      <Transport
        player={player}
        durationMs={durationMs}
        playable={filmUrl !== null}
        isSilent={isSilent(sound)}
        step={step}
      >
        {events.length > 0 && (
          <LaneTools events={events} slides={slides} filter={filter} view={view} change={setFilter} />
        )}
      </Transport>
      <Lanes
        rehearsalId={rehearsal.id}
        events={inOrder}
        verdicts={verdicts}
        rejected={setAside}
        spanMs={spanMs}
        gaps={gaps}
        notJudged={notJudged}
        sensitivities={rehearsal.sensitivities ?? rehearsal.foundWith}
        slides={slides}
        sound={sound}
        pieces={pieces}
        marks={marks}
        player={player}
        view={view}
        chosenId={chosenId}
        opened={opened}
        isFiltered={filter !== NO_FILTER}
        choose={choose}
        open={open}
        tell={tell}
      />
      <div className="keys quiet">
        <NotJudged rehearsal={rehearsal} set={adjust} />
        <p>{words.keys}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <aside className="card" aria-live="polite" tabIndex={0} aria-label={words.moments}>
        {chosen === undefined ? (
          <>
            <GapNotices gaps={gaps} />
            <SummaryCard timeline={timeline} choose={choose} />
            <CoachCheck timeline={timeline} />
            <TalkCard rehearsal={rehearsal} tell={tell} />
            {rehearsal.usage.requests > 0 && <Meter rehearsalId={rehearsal.id} tell={tell} />}
          </>
        ) : (
          <MomentCard
            event={chosen}
            rehearsalId={rehearsal.id}
            allowedMs={behaviorIn(rehearsal, chosen.behavior)?.minDurationMs ?? 0}
            feedback={feedbackToShow(chosen, saidOf(feedback), saidOf(judgements))}
            setAside={setAside.has(chosen.id)}
            tell={tell}
            beside={<CoachCheck timeline={timeline} behavior={chosen.behavior} />}
            passage={<PassageShown key={chosen.id} rehearsal={rehearsal} atMs={chosen.peakMs} tell={tell} />}
          >
            {chosen.kind === 'habit' && !setAside.has(chosen.id) && (
              <PracticeThis key={chosen.id} timeline={timeline} event={chosen} tell={tell} queue={queue} />
            )}
            <MomentOpinion event={chosen} timeline={timeline} changed={live.change} tell={tell} />
            <SensitivityChoice
              behavior={chosen.behavior}
              chosen={(rehearsal.sensitivities ?? rehearsal.foundWith)?.[chosen.behavior] ?? 'normal'}
              choose={(sensitivity) => adjust(chosen.behavior, sensitivity)}
            />
          </MomentCard>
        )}
      </aside>
    </main>
  );
}

function filmName({ source }: Timeline['rehearsal']): string {
  return source.kind === 'film' ? source.name : '';
}
