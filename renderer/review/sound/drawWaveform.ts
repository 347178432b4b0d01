import { loudestIn, type Waveform } from '../../../shared/rehearsal/waveform.ts';
import type { Window } from '../lanes/zoom.ts';

/** Quiet speech stays to be seen beside loud: amplitudes are drawn by this power. Ours. */
const POWER = 0.6;
const [BAR, SPACE] = [2, 1];

/**
 * Draws what of the sound is in sight as bars around the middle, as high as it is loud, in the color that the context has.
 *
 * @param toMedia Where in the film a time of the rehearsal is, in ms.
 */
export function drawWaveform(
  context: CanvasRenderingContext2D,
  waveform: Waveform,
  { fromMs, toMs }: Window,
  size: { readonly width: number; readonly height: number },
  toMedia: (ms: number) => number,
): void {
  const { width, height } = size;
  const perPixel = (toMs - fromMs) / Math.max(1, width);
  context.clearRect(0, 0, width, height);
  for (const { at, loud } of barsIn(waveform, fromMs, perPixel, width, toMedia)) {
    const high = Math.max(1, loud ** POWER * height);
    context.fillRect(at, (height - high) / 2, BAR, high);
  }
}

/** Where bars stand, in pixels, and how loud it is there, 0..1. */
export function barsIn(
  waveform: Waveform,
  fromMs: number,
  msPerPixel: number,
  width: number,
  toMedia: (ms: number) => number,
): { readonly at: number; readonly loud: number }[] {
  return Array.from({ length: Math.ceil(width / (BAR + SPACE)) }, (_, index) => {
    const at = index * (BAR + SPACE);
    const [from, to] = [at, at + BAR + SPACE].map((pixel) => toMedia(fromMs + pixel * msPerPixel));
    return { at, loud: loudestIn(waveform, from ?? 0, Math.max(from ?? 0, to ?? 0)) };
  });
}
