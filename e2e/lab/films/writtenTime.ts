/** How a time is written by hand; for sentences. */
export const TIMES = 'a number of seconds, or minutes and seconds such as 0:10.2';

/** Milliseconds of a time that somebody wrote: `83.5`, `"83.5"`, `"1:23.5"`, `"1:02:03"`. NaN when it is none. */
export function writtenTimeMs(time: number | string): number {
  if (typeof time === 'number') return Math.round(time * 1000);
  const parts = time.trim().split(':');
  const isTime =
    parts.length <= 3 &&
    parts.every((part, i) => /^\d+$/.test(part) || (i === parts.length - 1 && /^\d+\.\d+$/.test(part)));
  if (!isTime) return Number.NaN;
  return Math.round(parts.reduce((seconds, part) => seconds * 60 + Number(part), 0) * 1000);
}
