import { mkdir } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Mark, SlideTurn } from '../../../shared/rehearsal/material.ts';
import { type StoredRehearsal, withCounts } from '../../../shared/rehearsal/storedRehearsal.ts';
import type { Talk } from '../../../shared/rehearsal/talk.ts';
import type {
  BehaviorEvent,
  CoachingStatus,
  Feedback,
  Judgement,
  Note,
  Rehearsal,
  Sensitivities,
  SignalRow,
  Summary,
  Usage,
} from '../../../shared/rehearsal/timeline.ts';
import type { Waveform } from '../../../shared/rehearsal/waveform.ts';
import type { Clock } from '../../clock.ts';
import { appendLines } from '../../disk/lines.ts';
import { writeDurably } from '../../disk/writeDurably.ts';
import type { InTurn } from '../inTurn.ts';
import type { RehearsalFiles, UsageEntry } from './rehearsalFiles.ts';
import { FILES } from './rehearsalFolder.ts';
import { asShown, eventsOf } from './timelineFiles.ts';
import { writeWaveform } from './waveformFile.ts';

/** What is added to a rehearsal line by line, and what is changed in its rehearsal.json. */
export interface Writing {
  /** Writes the strip first, then the line in events.ndjson. Without a strip the event is written as having none. */
  appendEvent(id: string, event: BehaviorEvent, strip?: Uint8Array): Promise<void>;
  appendSignals(id: string, rows: readonly SignalRow[]): Promise<void>;
  /** A page's picture (JPEG), in slides/. */
  writeSlide(id: string, page: number, picture: Uint8Array): Promise<void>;
  /** As it happens, so that a crash loses none; rehearsal.json has them all in the end. */
  appendSlideTurn(id: string, turn: SlideTurn): Promise<void>;
  appendMark(id: string, mark: Mark): Promise<void>;
  /** The newest feedback of an event is the one that counts. */
  appendFeedback(id: string, feedback: readonly Feedback[]): Promise<void>;
  /** The newest closing words count. */
  appendSummary(id: string, summary: Summary): Promise<void>;
  /** The newest judgement of an event counts. Kept with the moment as it is now; its signals are in the same folder. */
  appendJudgement(id: string, judgement: Judgement): Promise<void>;
  /** The newest note on an event counts. */
  appendNote(id: string, note: Note): Promise<void>;
  /** Whether an event is kept from being sent; the newest word on it counts. */
  setHeldBack(id: string, eventId: string, heldBack: boolean): Promise<void>;
  /** Appends to usage.ndjson unless it is there already. In the place of what was booked for this request before. Returns the rehearsal's sum. */
  appendUsage(id: string, entry: UsageEntry): Promise<Usage>;
  setCoaching(id: string, status: CoachingStatus): Promise<Rehearsal>;
  /** Notes that the person asked for words again, with `anew` also for those that are there; coaching is under way from here. */
  noteAsking(id: string, anew: boolean): Promise<Rehearsal>;
  setTalk(id: string, talk: Talk): Promise<Rehearsal>;
  /** Events are found again from the saved signals whenever they are read. */
  setSensitivities(id: string, sensitivities: Sensitivities): Promise<void>;
  rename(id: string, title: string): Promise<Rehearsal>;
  /** How loud its film is. */
  writeWaveform(id: string, waveform: Waveform): Promise<void>;
}

export function createWriting(files: RehearsalFiles, inTurn: InTurn, clock: Clock): Writing {
  const { pathOf } = files;

  /** Lines at the end of a file of a rehearsal that is ours to write to. */
  async function append(id: string, file: string, rows: readonly unknown[], durable = true): Promise<void> {
    await files.assertOurs(id);
    await appendLines(pathOf(id, file), rows, durable);
  }
  const change = async (id: string, changed: (stored: StoredRehearsal) => StoredRehearsal) =>
    asShown(files, await files.change(id, changed));

  /** A moment without what only its own rehearsal can do with: its name and its pictures. */
  async function momentNow(id: string, eventId: string): Promise<Judgement['moment']> {
    const found = (await eventsOf(files, await files.load(id))).find((event) => event.id === eventId);
    if (found === undefined) return undefined;
    const { id: _, strip: __, ...moment } = found;
    return moment;
  }

  return {
    appendEvent: (id, event, strip) =>
      inTurn(id, async () => {
        const { strip: named, ...bare } = event;
        if (strip === undefined) return append(id, FILES.events, [bare]);
        const name = named ?? `${event.id}.jpg`;
        await files.assertOurs(id);
        await writeDurably(pathOf(id, FILES.strips, name), strip);
        await append(id, FILES.events, [{ ...bare, strip: name }]);
      }),

    // Five rows a second, and nothing else depends on the last few: not worth a flush each.
    appendSignals: (id, rows) => inTurn(id, () => append(id, FILES.signals, rows, false)),

    writeSlide: (id, page, picture) =>
      inTurn(id, async () => {
        await files.assertOurs(id);
        await mkdir(pathOf(id, FILES.slides), { recursive: true });
        await writeDurably(pathOf(id, FILES.slides, `${page}.jpg`), picture);
      }),

    appendSlideTurn: (id, turn) => inTurn(id, () => append(id, FILES.slideTurns, [turn])),

    appendMark: (id, mark) => inTurn(id, () => append(id, FILES.marks, [mark])),

    // Words from the landmarks can be made again from the event at any time; those of a model were paid for.
    appendFeedback: (id, feedback) =>
      inTurn(id, () =>
        append(
          id,
          FILES.feedback,
          feedback,
          feedback.some(({ source }) => source === 'vlm'),
        ),
      ),

    appendSummary: (id, summary) => inTurn(id, () => append(id, FILES.summary, [summary])),

    appendJudgement: (id, judgement) =>
      inTurn(id, async () => {
        const moment = await momentNow(id, judgement.eventId);
        await append(id, FILES.judgements, [moment === undefined ? judgement : { ...judgement, moment }]);
      }),

    appendNote: (id, note) => inTurn(id, () => append(id, FILES.notes, [note])),

    setHeldBack: (id, eventId, heldBack) =>
      inTurn(id, () => append(id, FILES.heldBack, [{ eventId, heldBack, at: clock.now().toISOString() }])),

    appendUsage: (id, entry) =>
      inTurn(id, async () => {
        const before = (await files.usageEntries(id)).find(({ request }) => request && request === entry.request);
        if (!isDeepStrictEqual(before, entry)) await append(id, FILES.usage, [entry]);
        return files.usageOf(id);
      }),

    setCoaching: (id, { pending, ...coaching }) =>
      inTurn(id, async () => {
        await files.assertOurs(id);
        const before = await files.load(id);
        const same = isDeepStrictEqual(before.coaching, coaching);
        const stored = same ? before : await files.write({ ...before, coaching });
        return withCounts(stored, { usage: await files.usageOf(id), pending });
      }),

    noteAsking: (id, anew) =>
      inTurn(id, () =>
        change(id, (rehearsal) => {
          const times = (rehearsal.asked?.times ?? 0) + 1;
          return {
            ...rehearsal,
            asked: { times, anew: anew ? times : (rehearsal.asked?.anew ?? 0) },
            coaching: { state: 'waiting' },
          };
        }),
      ),

    setTalk: (id, talk) => inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, talk }))),

    setSensitivities: (id, sensitivities) =>
      inTurn(id, async () => {
        await change(id, (rehearsal) => ({ ...rehearsal, sensitivities }));
      }),

    rename: (id, title) => inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, title }))),

    writeWaveform: (id, waveform) =>
      inTurn(id, async () => {
        await files.assertOurs(id);
        await writeWaveform(pathOf(id), waveform);
      }),
  };
}
