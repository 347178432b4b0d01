import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Piece } from '../../../shared/rehearsal/gaps.ts';
import type { Waveform } from '../../../shared/rehearsal/waveform.ts';
import { useWords } from '../../app/language.tsx';
import { useIsDark } from '../../app/useTheme.ts';
import { createFilmTime } from '../film/filmTime.ts';
import { useShown, type View } from '../lanes/view.ts';
import { drawWaveform } from './drawWaveform.ts';
import { isSilent, type Sound } from './useWaveform.ts';
import './SoundLane.css';

interface SoundLaneProps {
  readonly sound: Sound;
  readonly pieces: readonly Piece[] | undefined;
  readonly view: View;
}

/** How loud the film is, above what was seen in it. A film without sound needs no lane: that is said where its sound is switched. */
export function SoundLane({ sound, pieces, view }: SoundLaneProps) {
  const { sound: words } = useWords().review;
  if (sound === 'none' || sound === 'reading' || isSilent(sound)) return null;
  return (
    <div className="sound-lane">
      <p className="lane-name quiet">{words.name}</p>
      {sound === 'unreadable' ? (
        <p className="quiet said">{words.unreadable}</p>
      ) : (
        <Drawing waveform={sound} pieces={pieces} view={view} />
      )}
    </div>
  );
}

function Drawing({ waveform, pieces, view }: Omit<SoundLaneProps, 'sound'> & { readonly waveform: Waveform }) {
  const { sound: words } = useWords().review;
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useShown(view);
  const { toMedia } = useMemo(() => createFilmTime(pieces), [pieces]);
  // Read once for each theme: asking for a style between two drawings makes the browser lay out all lanes for the answer.
  const color = useRef('');
  const isDark = useIsDark();
  useLayoutEffect(() => {
    color.current = canvas.current === null ? '' : getComputedStyle(canvas.current).color;
  }, [isDark]);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio;
    const [across, down] = [Math.round(shown.width * ratio), Math.round(HEIGHT * ratio)];
    if (element.width !== across) element.width = across;
    if (element.height !== down) element.height = down;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = color.current;
    drawWaveform(context, waveform, shown, { width: shown.width, height: HEIGHT }, toMedia);
  }, [waveform, shown, toMedia, isDark]);
  return <canvas ref={canvas} role="img" aria-label={words.label} style={{ width: shown.width, height: HEIGHT }} />;
}

/** CSS pixels. */
const HEIGHT = 26;
