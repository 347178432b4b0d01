import { useEffect, useRef, useState } from 'react';
import { GreenroomError } from '../../shared/problem.ts';
import type { Baseline } from '../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import { bridge } from '../app/bridge.ts';
import { useLanguage, useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { closeCamera } from '../capture/camera/camera.ts';
import { type CameraRehearsal, rehearseWithCamera } from '../capture/camera/rehearseWithCamera.ts';
import type { View } from '../perception/messages.ts';
import { SelfView } from './camera/SelfView.tsx';
import { Watching } from './Watching.tsx';
import './Rehearsing.css';

/** Observations a second; as many as most computers manage, and enough for every behavior. */
const RATE = 10;

type State =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'rehearsing'; readonly rehearsal: CameraRehearsal }
  | { readonly kind: 'finishing' };

interface RehearsingProps {
  readonly stream: MediaStream;
  /** The neutral posture shown before; null when it is to be found on the way. */
  readonly calibrated: Baseline | null;
  /** Of the talk; empty when it has none: then the date is its name. */
  readonly name: string;
}

/** While rehearsing: a clock, whether it is watching, and Stop. Nothing else, so that nothing interrupts. */
export function Rehearsing({ stream, calibrated, name, go, tell }: RehearsingProps & Frame) {
  const words = useWords().stage;
  const language = useLanguage();
  const [state, setState] = useState<State>({ kind: 'preparing' });
  const [view, setView] = useState<View | null>(null);
  const [elapsed, setElapsed] = useState(0);
  const title = useRef(
    name ||
      words.rehearsalTitle({
        date: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date()),
      }),
  );

  useEffect(() => {
    async function run() {
      const { settings } = await call(bridge, 'settings.read', undefined);
      const rehearsal = await rehearseWithCamera(bridge, {
        stream,
        sensitivities: settings.sensitivities,
        audience: settings.audience,
        calibrated: calibrated ?? undefined,
        title: title.current,
        rate: RATE,
        onView: setView,
        onProgress: (progress) => setElapsed(progress.timeMs),
      });
      setState({ kind: 'rehearsing', rehearsal });
      const { timeline, problem } = await rehearsal.ended;
      if (problem !== null) tell(new GreenroomError(problem.kind, problem.details));
      go({ kind: 'review', timeline });
    }
    run()
      .catch((error) => {
        tell(error);
        go({ kind: 'ready', title: name });
      })
      .finally(() => closeCamera(stream));
  }, [stream, calibrated, name, go, tell]);

  useEffect(() => {
    if (state.kind !== 'rehearsing') return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || (event.code !== 'Space' && event.code !== 'Escape')) return;
      event.preventDefault();
      stop(state.rehearsal);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [state]);

  function stop(rehearsal: CameraRehearsal) {
    setState({ kind: 'finishing' });
    rehearsal.stop();
  }

  return (
    <main className="rehearsing">
      <h1 className="hidden">{words.rehearsing}</h1>
      <SelfView stream={stream} view={view} />
      <Watching view={view} finishing={state.kind === 'finishing'} />
      <p className="clock" role="timer">
        {clockTime(elapsed)}
      </p>
      <button
        type="button"
        className="stop"
        disabled={state.kind !== 'rehearsing'}
        onClick={() => state.kind === 'rehearsing' && stop(state.rehearsal)}
      >
        {words.stop} <kbd>{words.stopHint}</kbd>
      </button>
    </main>
  );
}
