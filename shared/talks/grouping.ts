import type { Audience } from '../rehearsal/audience.ts';
import type { Rehearsal } from '../rehearsal/timeline.ts';

/** Everything that was rehearsed under one name. */
export interface TalkGroup {
  /** Two rehearsals are takes of one talk when their keys are the same. */
  readonly key: string;
  /** As the newest take has it. */
  readonly title: string;
  /** Newest first; at least one. */
  readonly takes: readonly [Rehearsal, ...Rehearsal[]];
}

/**
 * What makes two titles one name: the letters alone, not how they are spaced, capitalized or composed (a Mac's file names hold
 * Hangul in pieces).
 */
export function talkKey(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
}

/**
 * Rehearsals as talks with their takes. A talk is a name, and nothing else: people can see it, choose it, and set it right by
 * renaming. What a rehearsal was for is carried over from one to the next, so it tells nothing.
 *
 * @param rehearsals Newest first; so are the talks, by their newest takes.
 */
export function talksOf(rehearsals: readonly Rehearsal[]): TalkGroup[] {
  const talks = new Map<string, [Rehearsal, ...Rehearsal[]]>();
  for (const rehearsal of rehearsals) {
    const key = talkKey(rehearsal.title);
    const takes = talks.get(key);
    if (takes) takes.push(rehearsal);
    else talks.set(key, [rehearsal]);
  }
  return [...talks].map(([key, takes]) => ({ key, title: takes[0].title, takes }));
}

/** Where the audience of this talk sits, as it was last said; undefined for a talk that nobody has rehearsed. */
export function audienceOf(talks: readonly TalkGroup[], title: string): Audience | undefined {
  const key = talkKey(title);
  return talks.find((talk) => talk.key === key)?.takes[0].audience;
}
