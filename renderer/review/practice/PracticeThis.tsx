import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef, useState } from 'react';
import type { BehaviorEvent, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { SelfView } from '../../stage/camera/SelfView.tsx';
import { PRACTICE_MS, type Practiced, practice, throwAway } from './practiceTake.ts';
import { Segment } from './Segment.tsx';
import { SideBySide } from './SideBySide.tsx';
import './PracticeThis.css';

interface PracticeThisProps extends Pick<Frame, 'tell' | 'queue'> {
  readonly timeline: Timeline;
  readonly event: BehaviorEvent;
}

type State =
  | { readonly kind: 'watching' }
  | { readonly kind: 'trying'; readonly stream: MediaStream | null; readonly leftMs: number | null }
  | { readonly kind: 'done'; readonly practiced: Practiced };

/** One moment tried once more: seen again, then done before the camera for ten seconds, then both side by side. */
export function PracticeThis({ timeline, event, tell, queue }: PracticeThisProps) {
  const words = useWords();
  const { practice: say } = words.review;
  const [isOpen, setIsOpen] = useState(false);
  const [state, setState] = useState<State>({ kind: 'watching' });
  const stop = useRef<AbortController | null>(null);
  const name = behaviorName(words, event.behavior);
  useEffect(() => {
    // Closed it has no say: the next screen may be before the camera itself.
    if (!isOpen) return;
    queue.hold(true);
    return () => {
      stop.current?.abort();
      queue.hold(false);
    };
  }, [isOpen, queue]);

  async function attempt(): Promise<void> {
    const mine = new AbortController();
    stop.current = mine;
    setState({ kind: 'trying', stream: null, leftMs: null });
    try {
      const practiced = await practice({
        rehearsal: timeline.rehearsal,
        event,
        title: say.title({ name }),
        onStream: (stream) => setState({ kind: 'trying', stream, leftMs: null }),
        onLeft: (leftMs) => setState((before) => (before.kind === 'trying' ? { ...before, leftMs } : before)),
        signal: mine.signal,
      });
      if (practiced !== null) setState({ kind: 'done', practiced });
    } catch (error) {
      setIsOpen(false);
      tell(error);
    }
  }
  /** What nobody has said to keep is thrown away. */
  function leave(keep: boolean): void {
    stop.current?.abort();
    if (!keep && state.kind === 'done') throwAway(state.practiced.timeline).catch(tell);
    setIsOpen(false);
    setState({ kind: 'watching' });
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => (open ? setIsOpen(true) : leave(false))}>
      <Dialog.Trigger className="primary">{say.open}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="practice-this">
          <Dialog.Title>{say.title({ name })}</Dialog.Title>
          {state.kind === 'watching' && (
            <>
              <Segment timeline={timeline} event={event} label={say.moment} autoPlay />
              <p className="quiet">{say.how}</p>
            </>
          )}
          {state.kind === 'trying' && (
            <>
              {state.stream && <SelfView stream={state.stream} view={null} />}
              <p className="practice-left" role="status">
                {state.leftMs === null ? words.stage.preparing : say.left({ seconds: Math.ceil(state.leftMs / 1000) })}
              </p>
              <progress value={PRACTICE_MS - (state.leftMs ?? PRACTICE_MS)} max={PRACTICE_MS} aria-label={say.trying} />
            </>
          )}
          {state.kind === 'done' && <SideBySide timeline={timeline} event={event} practiced={state.practiced} />}
          <div className="buttons">
            {state.kind === 'watching' && (
              <button type="button" className="primary" onClick={attempt}>
                {say.start}
              </button>
            )}
            {state.kind === 'done' && (
              <>
                <button type="button" className="primary" onClick={() => leave(true)}>
                  {say.keep}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    throwAway(state.practiced.timeline).catch(tell);
                    attempt();
                  }}
                >
                  {say.again}
                </button>
              </>
            )}
            <Dialog.Close>{state.kind === 'done' ? say.throwAway : words.keys.close}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
