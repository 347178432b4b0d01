import type { Unit } from '../../rehearsal/timeline.ts';
import type { Words } from '../words.ts';

/** A number with its unit, as curves and cards show it. */
export function amountOf({ amounts }: Words, unit: Unit, value: number): string {
  switch (unit) {
    case 'degrees':
      return amounts.degrees({ value });
    case 'share':
      // Small faces need the decimal that large ones do not.
      return Math.abs(value) < 0.1 ? amounts.finePercent({ value }) : amounts.percent({ value });
    case 'faces':
      // From the edge of the face, which a hand in front of it is past.
      return value > 0 ? amounts.faces({ value }) : amounts.onFace;
    case 'score':
    case 'ratio':
      return amounts.percent({ value });
    case 'shoulders':
      return amounts.shoulders({ value });
    case 'shouldersPerSecond':
      return amounts.shouldersPerSecond({ value });
    case 'seconds':
      return amounts.seconds({ value });
    case 'semitones':
      return amounts.semitones({ value });
    case 'decibels':
      return amounts.decibels({ value });
    case 'syllablesPerSecond':
      return amounts.syllablesPerSecond({ value });
    case 'count':
      return amounts.count({ value });
  }
}

/** The same, rounded for a sentence. */
export function spokenAmount(words: Words, unit: Unit, value: number): string {
  const { spoken } = words.amounts;
  if (unit === 'degrees' || unit === 'share' || unit === 'ratio') return spoken[unit]({ value });
  return amountOf(words, unit, value);
}

/** A length of time in words, in seconds and minutes; never less than a second. */
export function durationOf({ duration }: Words, milliseconds: number): string {
  const whole = Math.max(1, Math.round(milliseconds / 1000));
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return duration.seconds({ seconds });
  return seconds === 0 ? duration.minutes({ minutes }) : duration.minutesAndSeconds({ minutes, seconds });
}
