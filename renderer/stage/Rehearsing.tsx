import { useEffect, useRef, useState } from 'react';
import { clockTime } from '../../shared/report/clockTime.ts';
import { bridge } from '../app/bridge.ts';
import { useLanguage, useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { closeCamera } from '../capture/camera.ts';
import { type CameraRehearsal, rehearseWithCamera } from '../capture/rehearseWithCamera.ts';
import type { View } from '../perception/messages.ts';
import { SelfView } from './SelfView.tsx';

const RATE = 10;

/** While rehearsing: a clock, whether it is watching, and Stop. Nothing else, so that nothing interrupts. */
export function Rehearsing({ stream, go, tell }: { stream: MediaStream } & Frame) {
  const words = useWords().stage;
  const language = useLanguage();
  const [state, setState] = useState<'preparing' | 'rehearsing' | 'finishing'>('preparing');
  const [view, setView] = useState<View | null>(null);
  const [elapsed, setElapsed] = useState(0);
  const rehearsal = useRef<CameraRehearsal | null>(null);
  const title = useRef(
    words.rehearsalTitle(
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date()),
    ),
  );

  useEffect(() => {
    async function run() {
      const { settings } = await call(bridge, 'settings.read', undefined);
      const started = await rehearseWithCamera(bridge, {
        stream,
        sensitivities: settings.sensitivities,
        title: title.current,
        rate: RATE,
        onView: setView,
        onProgress: (progress) => setElapsed(progress.timeMs),
      });
      rehearsal.current = started;
      setState('rehearsing');
      const { timeline, problem } = await started.ended;
      if (problem !== null) tell(Object.assign(new Error(problem.kind), { problem }));
      go({ kind: 'review', timeline });
    }
    run()
      .catch((error) => {
        tell(error);
        go({ kind: 'home' });
      })
      .finally(() => closeCamera(stream));
  }, [stream, go, tell]);

  const stop = () => {
    setState('finishing');
    rehearsal.current?.stop();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.code === 'Space' || event.code === 'Escape') && state === 'rehearsing') {
        event.preventDefault();
        setState('finishing');
        rehearsal.current?.stop();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [state]);

  const seen = view?.face ? words.watching : view?.body ? words.watchingNoFace : words.watchingNobody;
  const status = state === 'preparing' ? words.preparing : state === 'finishing' ? words.finishing : seen;
  return (
    <main className="rehearsing">
      <SelfView stream={stream} view={view} />
      <p className={view?.face ? 'watching on' : 'watching'} role="status">
        {status}
      </p>
      <p className="clock">{clockTime(elapsed)}</p>
      <button type="button" className="stop" disabled={state !== 'rehearsing'} onClick={stop}>
        {words.stop} <kbd>{words.stopHint}</kbd>
      </button>
    </main>
  );
}
