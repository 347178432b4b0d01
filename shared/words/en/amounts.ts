import type { Unit } from '../../timeline.ts';

export const degrees = (value: number) => `${Math.round(value)}°`;
export const percent = (share: number) => `${Math.round(share * 100)}%`;
/** Small faces need the decimal that large ones do not. */
export const finePercent = (share: number) => `${(share * 100).toFixed(1)}%`;
/** From the edge of the face, which a hand in front of it is past. */
export const faces = (value: number) => (value > 0 ? `${percent(value)} of a face's height` : 'on the face');
export const shoulders = (value: number) => `${percent(value)} of a shoulder width`;
export const shouldersPerSecond = (value: number) => `${percent(value)} of a shoulder width per second`;

/** A number with its unit, as curves and cards show it. */
export const amounts: Record<Unit, (value: number) => string> = {
  degrees,
  share: (value) => (Math.abs(value) < 0.1 ? finePercent : percent)(value),
  faces,
  score: percent,
  ratio: percent,
  shoulders,
  shouldersPerSecond,
};

/** The same, rounded for a sentence. */
export const spokenAmounts: Record<Unit, (value: number) => string> = {
  degrees: (value) => `about ${degrees(value)}`,
  share: (value) => `about ${percent(value)}`,
  faces,
  score: percent,
  ratio: (value) => `about ${percent(value)}`,
  shoulders,
  shouldersPerSecond,
};

export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return counted(seconds, 'second');
  const whole = counted(Math.floor(seconds / 60), 'minute');
  const rest = seconds % 60;
  return rest === 0 ? whole : `${whole} ${counted(rest, 'second')}`;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
