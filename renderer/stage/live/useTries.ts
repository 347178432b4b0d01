import { useEffect, useRef, useState } from 'react';
import type { UnderWay } from '../../../shared/nudges/nudges.ts';
import { GreenroomError } from '../../../shared/problem.ts';
import type { Baseline } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { closeCamera } from '../../capture/camera/camera.ts';
import { type CameraRehearsal, rehearseWithCamera } from '../../capture/camera/rehearseWithCamera.ts';
import type { View } from '../../perception/messages.ts';
import { type StageMaterial, savedMaterial } from '../material/stageMaterial.ts';
import { countDown } from './countDown.ts';

/** Observations a second; as many as most computers manage, and enough for every behavior. */
const RATE = 10;

export type TryState =
  | { readonly kind: 'preparing'; readonly beginsIn: number | null }
  | { readonly kind: 'rehearsing'; readonly rehearsal: CameraRehearsal }
  | { readonly kind: 'finishing' };

export interface Tries {
  readonly state: TryState;
  /** What is seen of the speaker. */
  readonly view: View | null;
  /** Ends the try that is under way; its timeline follows. */
  stop(): void;
  /** Begins again before the same camera. The try so far becomes a take of its own, or is thrown away. */
  again(what: 'keep' | 'discard'): void;
}

interface TriesOptions extends Pick<Frame, 'go' | 'tell'> {
  /** Told of habits as they come and go. */
  readonly onHabit: (underWay: UnderWay) => void;
  readonly stream: MediaStream;
  readonly calibrated: Baseline | null;
  readonly material: StageMaterial;
  /** What the takes are called; `name` is what the person called the talk, if anything. */
  readonly title: string;
  readonly name: string;
}

/** One try after the other, until one of them is the last. The camera is closed after it. */
export function useTries({ stream, calibrated, material, title, name, onHabit, go, tell }: TriesOptions): Tries {
  const [state, setState] = useState<TryState>({ kind: 'preparing', beginsIn: null });
  const [view, setView] = useState<View | null>(null);
  const [count, setCount] = useState(0);
  const wantsAgain = useRef(false);
  const told = useRef(onHabit);
  told.current = onHabit;

  useEffect(() => {
    async function run(): Promise<boolean> {
      wantsAgain.current = false;
      setState({ kind: 'preparing', beginsIn: null });
      setView(null);
      const { settings } = await call(bridge, 'settings.read', undefined);
      const rehearsal = await rehearseWithCamera(bridge, {
        stream,
        sensitivities: settings.sensitivities,
        audience: settings.audience,
        calibrated: calibrated ?? undefined,
        title,
        rate: RATE,
        material: savedMaterial(material),
        slidePictures: material.slides?.pictures,
        onView: setView,
        onHabit: (underWay) => told.current(underWay),
        ...(settings.countdown && {
          countDown: () => countDown((beginsIn) => setState({ kind: 'preparing', beginsIn })),
        }),
      });
      setState({ kind: 'rehearsing', rehearsal });
      const end = await rehearsal.ended;
      if (end !== null && end.problem !== null) tell(new GreenroomError(end.problem.kind, end.problem.details));
      else if (wantsAgain.current) return true;
      if (end === null) go({ kind: 'ready', title: name, material });
      else go({ kind: 'review', timeline: end.timeline });
      return false;
    }
    run()
      .catch((error) => {
        tell(error);
        go({ kind: 'ready', title: name, material });
        return false;
      })
      .then((goesOn) => {
        if (goesOn) setCount((before) => before + 1);
        else closeCamera(stream);
      });
  }, [stream, calibrated, material, title, name, go, tell, count]);

  function end(how: 'stop' | 'discard'): void {
    if (state.kind !== 'rehearsing') return;
    setState({ kind: 'finishing' });
    state.rehearsal[how]();
  }
  return {
    state,
    view,
    stop: () => end('stop'),
    again(what) {
      wantsAgain.current = true;
      end(what === 'keep' ? 'stop' : 'discard');
    },
  };
}
