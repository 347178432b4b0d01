/** Syllables of Hangul and words of other scripts that a calm speaker says in a minute. Words: the middle of 120-160, which coaches name; syllables: ours, set beside it on a text in both languages. */
const SYLLABLES_A_MINUTE = 300;
const WORDS_A_MINUTE = 140;

const SYLLABLE = /[가-힣]/g;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** How long a script takes to be spoken, in ms, roughly: for a hint, and for the prompter's own speed. */
export function spokenMs(script: string): number {
  const syllables = script.match(SYLLABLE)?.length ?? 0;
  const words = script.replaceAll(SYLLABLE, ' ').match(WORD)?.length ?? 0;
  return (syllables / SYLLABLES_A_MINUTE + words / WORDS_A_MINUTE) * 60_000;
}

/** A talk's last part, in which it is good to know that it ends: a tenth of it, and not more than a minute. */
const NEAR_SHARE = 0.1;
const NEAR_MS = 60_000;

/** How the time stands against what was planned. */
export type TimeLeft = 'enough' | 'near' | 'over';

/** @param targetMs How long the talk is to be. */
export function timeLeft(elapsedMs: number, targetMs: number): TimeLeft {
  if (elapsedMs > targetMs) return 'over';
  return targetMs - elapsedMs <= Math.min(NEAR_MS, targetMs * NEAR_SHARE) ? 'near' : 'enough';
}

/** Of the prompter: how many times its own speed, in even steps. */
export const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2] as const;

/** The next speed up or down; the last one stays. */
export function nextSpeed(speed: number, direction: 1 | -1): number {
  const next = direction > 0 ? SPEEDS.find((each) => each > speed) : SPEEDS.findLast((each) => each < speed);
  return next ?? speed;
}
