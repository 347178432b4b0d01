import { aroundOf, chunksOf } from '../passages/chunks.ts';
import { scriptByPage } from '../passages/scriptPages.ts';
import type { Material, SlideTurn } from '../rehearsal/material.ts';
import type { Timeline } from '../rehearsal/timeline.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { wordsFor } from '../words/words.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/** Letters of a record, and records of a rehearsal, at most: a talk of six hours with its script has fewer. What is beyond is not found. */
const LONGEST_RECORD = 2000;
const MOST_RECORDS = 3000;

/** A record with all that it is found by. */
export interface Findable {
  readonly record: SearchRecord;
  readonly words: string;
  /** What stands around it: worth less, and often what tells what it is about. */
  readonly around: string;
}

/** Everything in a rehearsal that can be found: its title, its script, its slides, what is said of its moments, and notes. */
export function recordsOf(timeline: Timeline, material: Material): Findable[] {
  const { rehearsal } = timeline;
  const of = (kind: RecordKind, some: Partial<SearchRecord>, words: string, around = ''): Findable => {
    const none = { atMs: null, page: null, moment: null, heading: '', text: '', own: false };
    const record = { rehearsal: rehearsal.id, kind, ...none, ...some };
    const text = record.text.slice(0, LONGEST_RECORD);
    return {
      record: { ...record, text },
      words: words.slice(0, LONGEST_RECORD),
      around: around.slice(0, LONGEST_RECORD),
    };
  };
  const { title, talk, slideTurns = [] } = rehearsal;
  const about = [title, talk?.audience ?? '', talk?.setting ?? '', talk?.goal ?? ''].filter((part) => part !== '');
  const all = [
    of('title', { text: title }, about.join('\n')),
    ...scriptRecords(material, slideTurns, of),
    ...(material.slides?.pages ?? []).map((slide) => {
      const text = [slide.text, slide.notes].filter((part) => part !== '').join('\n');
      const some = { page: slide.page, atMs: firstShown(slideTurns, slide.page), heading: slide.title, text };
      return of('slide', some, `${slide.title}\n${text}`);
    }),
    ...momentRecords(timeline, of),
  ];
  return all.slice(0, MOST_RECORDS);
}

type Of = (kind: RecordKind, some: Partial<SearchRecord>, words: string, around?: string) => Findable;

function scriptRecords(material: Material, turns: readonly SlideTurn[], of: Of): Findable[] {
  if (material.script === null) return [];
  const pages = new Map<string, number>();
  for (const [page, { sections }] of scriptByPage(material)) {
    for (const { path } of sections) if (path.length > 0) pages.set(path.join('\n'), page);
  }
  return chunksOf(material.script.text).map((chunk) => {
    const page = chunk.page ?? pages.get(chunk.path.join('\n')) ?? null;
    const heading = chunk.path.join(' › ');
    return of(
      'script',
      { page, atMs: firstShown(turns, page), heading, text: chunk.text },
      chunk.text,
      aroundOf(chunk),
    );
  });
}

function momentRecords({ events, feedback, notes, heldBack }: Timeline, of: Of): Findable[] {
  const said = new Map(feedback.map((one) => [one.eventId, one]));
  const noted = new Map(notes.map((one) => [one.eventId, one.text]));
  const kept = new Set(heldBack);
  return events.flatMap(({ id, behavior, startMs }) => {
    const words = said.get(id);
    const heading = behaviorName(wordsFor(words?.language ?? 'en'), behavior);
    const place = { atMs: startMs, moment: id, heading };
    const text = [words?.observation ?? '', words?.suggestion ?? ''].filter((part) => part !== '').join(' ');
    const note = noted.get(id) ?? '';
    return [
      ...(text === '' ? [] : [of('moment', { ...place, text, own: kept.has(id) }, `${heading}\n${text}`)]),
      ...(note === '' ? [] : [of('note', { ...place, text: note, own: true }, note)]),
    ];
  });
}

function firstShown(turns: readonly SlideTurn[], page: number | null): number | null {
  return turns.find((turn) => turn.page === page)?.atMs ?? null;
}
