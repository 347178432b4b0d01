import { type ReactNode, useState } from 'react';
import type { Baseline } from '../../shared/rehearsal/timeline.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { Calibrate } from './Calibrate.tsx';
import { FramingGuide } from './camera/FramingGuide.tsx';
import { SelfView } from './camera/SelfView.tsx';
import { useKnownSetUp } from './camera/useKnownSetUp.ts';
import { usePreview } from './camera/usePreview.ts';
import './Ready.css';

interface ReadyProps {
  readonly stream: MediaStream;
  readonly tell: Frame['tell'];
  start(calibrated: Baseline | null): void;
  /** The choice of devices. */
  readonly children: ReactNode;
}

/** The camera is on: what it sees, standing as on stage, and the start. */
export function Ready({ stream, tell, start, children }: ReadyProps) {
  const words = useWords().stage;
  const preview = usePreview(stream, tell);
  const { known, keep } = useKnownSetUp(stream, preview, tell);
  const [baseline, setBaseline] = useState<Baseline | null>(null);
  return (
    <div className="camera-setup">
      <SelfView stream={stream} view={preview.view} />
      {children}
      <div className="ready">
        <FramingGuide framing={preview.view?.framing ?? null} />
        <Calibrate preview={preview} known={known} onShown={keep} onBaseline={setBaseline} />
        <button type="button" className="primary" onClick={() => start(baseline)}>
          {words.start}
        </button>
      </div>
    </div>
  );
}
