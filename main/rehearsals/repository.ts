import type {
  Baseline,
  BehaviorEvent,
  CoachingStatus,
  Engine,
  Feedback,
  Models,
  Rehearsal,
  SignalRow,
  Source,
  Timeline,
  Usage,
} from '../../shared/timeline.ts';

export interface NewRehearsal {
  readonly title: string;
  readonly source: Source;
  readonly models: Models;
  /** MIME type of the recording that will come in slices; absent for a film. */
  readonly recordingType?: string | undefined;
}

/** One request to a provider, as booked in usage.ndjson. */
export type UsageEntry = Usage & { readonly at: string; readonly model: string; readonly outcome: string };

/** The library on disk: one folder a rehearsal. Every write is on disk when its promise resolves. */
export interface RehearsalRepository {
  /** Newest first. A damaged folder is left out and reported by `damaged()`. */
  list(): Promise<Rehearsal[]>;
  read(id: string): Promise<Timeline>;
  create(rehearsal: NewRehearsal): Promise<Rehearsal>;
  appendRecording(id: string, slice: Uint8Array): Promise<void>;
  /** Writes the strip first, then the line in events.ndjson. */
  appendEvent(id: string, event: BehaviorEvent, strip?: Uint8Array): Promise<void>;
  appendSignals(id: string, rows: readonly SignalRow[]): Promise<void>;
  readSignals(id: string): Promise<SignalRow[]>;
  /** The newest feedback of an event is the one that counts. */
  appendFeedback(id: string, feedback: readonly Feedback[]): Promise<void>;
  /** Appends to usage.ndjson and adds to the rehearsal's `usage`. */
  appendUsage(id: string, entry: UsageEntry): Promise<Usage>;
  setCoaching(id: string, status: CoachingStatus): Promise<void>;
  finish(id: string, end: { durationMs: number; baseline: Baseline; engine: Engine }): Promise<void>;
  rename(id: string, title: string): Promise<Rehearsal>;
  remove(id: string): Promise<void>;
  /** JPEG bytes of a strip. */
  readStrip(id: string, file: string): Promise<Uint8Array>;
  /** Absolute path of the folder, the recording or a strip; refuses to leave the library. */
  pathOf(id: string, ...parts: string[]): string;
  /** Marks rehearsals left in state `recording` by a crash as `recovered`, with the duration their data shows. */
  recover(): Promise<Rehearsal[]>;
}
