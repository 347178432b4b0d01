import { isDeepStrictEqual } from 'node:util';
import type { Talk } from '../../shared/talk.ts';
import type {
  BehaviorEvent,
  CoachingStatus,
  Feedback,
  Judgement,
  Rehearsal,
  Sensitivities,
  SignalRow,
  Summary,
  Usage,
} from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import type { InTurn } from './inTurn.ts';
import { appendLines } from './lines.ts';
import type { RehearsalFiles, UsageEntry } from './rehearsalFiles.ts';
import { FILES } from './rehearsalFolder.ts';
import { writeDurably } from './writeDurably.ts';

/** What is added to a rehearsal line by line, and what is changed in its rehearsal.json. */
export interface Writing {
  /** Writes the strip first, then the line in events.ndjson. Without a strip the event is written as having none. */
  appendEvent(id: string, event: BehaviorEvent, strip?: Uint8Array): Promise<void>;
  appendSignals(id: string, rows: readonly SignalRow[]): Promise<void>;
  /** The newest feedback of an event is the one that counts. */
  appendFeedback(id: string, feedback: readonly Feedback[]): Promise<void>;
  /** The newest closing words count. */
  appendSummary(id: string, summary: Summary): Promise<void>;
  /** The newest judgement of an event counts. */
  appendJudgement(id: string, judgement: Judgement): Promise<void>;
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
}

export function createWriting(files: RehearsalFiles, inTurn: InTurn, clock: Clock): Writing {
  const { pathOf, change } = files;
  return {
    appendEvent: (id, event, strip) =>
      inTurn(id, async () => {
        const { strip: named, ...bare } = event;
        if (strip === undefined) return appendLines(pathOf(id, FILES.events), [bare]);
        const name = named ?? `${event.id}.jpg`;
        await writeDurably(pathOf(id, FILES.strips, name), strip);
        await appendLines(pathOf(id, FILES.events), [{ ...bare, strip: name }]);
      }),

    // Five rows a second, and nothing else depends on the last few: not worth a flush each.
    appendSignals: (id, rows) => inTurn(id, () => appendLines(pathOf(id, FILES.signals), rows, false)),

    appendFeedback: (id, feedback) => inTurn(id, () => appendLines(pathOf(id, FILES.feedback), feedback)),

    appendSummary: (id, summary) => inTurn(id, () => appendLines(pathOf(id, FILES.summary), [summary])),

    appendJudgement: (id, judgement) => inTurn(id, () => appendLines(pathOf(id, FILES.judgements), [judgement])),

    setHeldBack: (id, eventId, heldBack) =>
      inTurn(id, () => appendLines(pathOf(id, FILES.heldBack), [{ eventId, heldBack, at: clock.now().toISOString() }])),

    appendUsage: (id, entry) =>
      inTurn(id, async () => {
        const before = (await files.usageEntries(id)).find(({ request }) => request && request === entry.request);
        if (!isDeepStrictEqual(before, entry)) await appendLines(pathOf(id, FILES.usage), [entry]);
        return (await change(id, (rehearsal) => rehearsal)).usage;
      }),

    setCoaching: (id, coaching) => inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, coaching }))),

    noteAsking: (id, anew) =>
      inTurn(id, () =>
        change(id, (rehearsal) => {
          const times = (rehearsal.asked?.times ?? 0) + 1;
          return {
            ...rehearsal,
            asked: { times, anew: anew ? times : (rehearsal.asked?.anew ?? 0) },
            coaching: { state: 'waiting', pending: rehearsal.coaching.pending },
          };
        }),
      ),

    setTalk: (id, talk) => inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, talk }))),

    setSensitivities: (id, sensitivities) =>
      inTurn(id, async () => {
        await change(id, (rehearsal) => ({ ...rehearsal, sensitivities }));
      }),

    rename: (id, title) => inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, title }))),
  };
}
