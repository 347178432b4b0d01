import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { wordsFor } from '../words/words.ts';

/**
 * The moments that count as chapters of the film (WebVTT, https://www.w3.org/TR/webvtt1/#chapters). Chapters do not overlap: what begins at the same
 * time is one, and each ends at the latest where the next begins.
 */
export function chaptersOf(timeline: Timeline, language: Language): string {
  const words = wordsFor(language);
  const inOrder = countedEvents(timeline).toSorted((a, b) => a.startMs - b.startMs);
  const chapters: { startMs: number; endMs: number; names: string[] }[] = [];
  for (const { behavior, startMs, endMs } of inOrder) {
    const start = Math.round(startMs);
    const end = Math.max(Math.round(endMs), start + 1);
    const name = behaviorName(words, behavior);
    const last = chapters.at(-1);
    if (last?.startMs === start) {
      last.names.push(name);
      last.endMs = Math.max(last.endMs, end);
    } else {
      if (last) last.endMs = Math.min(last.endMs, start);
      chapters.push({ startMs: start, endMs: end, names: [name] });
    }
  }
  const cues = chapters.map(
    ({ startMs, endMs, names }, index) =>
      `${index + 1}\n${timestamp(startMs)} --> ${timestamp(endMs)}\n${escaped(names.join(' · '))}\n`,
  );
  return ['WEBVTT\n', ...cues].join('\n');
}

/** 01:02:03.004 */
function timestamp(ms: number): string {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${part(hours, 2)}:${part(minutes, 2)}:${part(seconds % 60, 2)}.${part(ms % 1000, 3)}`;
}

/** A behavior of a newer version is called by its id, which is any text. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
