import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GreenroomError } from '../../shared/problem.ts';
import type { Talk } from '../../shared/talk.ts';
import {
  type Baseline,
  type BehaviorEvent,
  type CoachingStatus,
  type Coverage,
  type Engine,
  type Feedback,
  type Judgement,
  type Models,
  NO_USAGE,
  type Rehearsal,
  SCHEMA_VERSION,
  type Sensitivities,
  type SignalRow,
  type Source,
  type Summary,
  signalRowSchema,
  type Timeline,
  type Usage,
} from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import { type CopyOptions, copyDurably } from './copyDurably.ts';
import { codeOf, diskProblem } from './diskProblem.ts';
import { appendLines } from './lines.ts';
import { makeFolder } from './makeFolder.ts';
import { createQueues } from './queues.ts';
import { createRecordingWriter } from './recordingWriter.ts';
import { endBrokenOff, recoverFolder } from './recovery.ts';
import { createRehearsalFiles, type UsageEntry } from './rehearsalFiles.ts';
import { copyName, FILES, idsIn, newId, recordingName } from './rehearsalFolder.ts';
import { findRecording, findRemains } from './remains.ts';
import { clearRemoved, removeFolder } from './removal.ts';
import { syncFolder } from './syncFolder.ts';
import { readTimeline } from './timelineFiles.ts';
import { writeDurably } from './writeDurably.ts';

export interface NewRehearsal {
  readonly title: string;
  readonly source: Source;
  readonly models: Models;
  /** MIME type of the recording that will come in slices; absent for a film. */
  readonly recordingType?: string | undefined;
  readonly talk?: Talk | undefined;
  /** Sensitivities that its events are found with; absent: all normal. */
  readonly foundWith?: Sensitivities | undefined;
  /** The neutral posture shown before; absent: found on the way. */
  readonly calibrated?: Baseline | undefined;
}

export interface RehearsalEnd {
  readonly durationMs: number;
  readonly baseline: Baseline;
  readonly coverage: Coverage;
  readonly engine: Engine;
}

/** The library on disk: one folder a rehearsal. Every write is on disk when its promise resolves. */
export interface RehearsalRepository {
  /** Newest first. A damaged folder is left out and reported by `damaged()`. */
  list(): Promise<Rehearsal[]>;
  /** Ids of the folders whose rehearsal.json cannot be read, or was written by a newer version. */
  damaged(): Promise<string[]>;
  read(id: string): Promise<Timeline>;
  /** What stands in rehearsal.json, without the rest of the folder. */
  rehearsal(id: string): Promise<Rehearsal>;
  create(rehearsal: NewRehearsal): Promise<Rehearsal>;
  appendRecording(id: string, slice: Uint8Array): Promise<void>;
  /** Writes the strip first, then the line in events.ndjson. Without a strip the event is written as having none. */
  appendEvent(id: string, event: BehaviorEvent, strip?: Uint8Array): Promise<void>;
  appendSignals(id: string, rows: readonly SignalRow[]): Promise<void>;
  readSignals(id: string): Promise<SignalRow[]>;
  /** The newest feedback of an event is the one that counts. */
  appendFeedback(id: string, feedback: readonly Feedback[]): Promise<void>;
  /** The newest closing words count. */
  appendSummary(id: string, summary: Summary): Promise<void>;
  /** The newest judgement of an event counts. */
  appendJudgement(id: string, judgement: Judgement): Promise<void>;
  /** Whether an event is kept from being sent; the newest word on it counts. */
  setHeldBack(id: string, eventId: string, heldBack: boolean): Promise<void>;
  /** Appends to usage.ndjson unless this request is there already. Returns the rehearsal's sum. */
  appendUsage(id: string, entry: UsageEntry): Promise<Usage>;
  usageEntries(id: string): Promise<UsageEntry[]>;
  setCoaching(id: string, status: CoachingStatus): Promise<Rehearsal>;
  /** Notes that the person asked for words again, with `anew` also for those that are there; coaching is under way from here. */
  noteAsking(id: string, anew: boolean): Promise<Rehearsal>;
  setTalk(id: string, talk: Talk): Promise<Rehearsal>;
  finish(id: string, end: RehearsalEnd): Promise<void>;
  /** Events are found again from the saved signals whenever they are read. */
  setSensitivities(id: string, sensitivities: Sensitivities): Promise<void>;
  /** Ends a rehearsal that broke off: everything so far is kept, with the duration that its data shows. */
  keep(id: string): Promise<Rehearsal>;
  rename(id: string, title: string): Promise<Rehearsal>;
  /** Copies a film into the folder as the rehearsal's recording; the rehearsal can be used meanwhile. */
  keepCopy(id: string, film: string, options: CopyOptions): Promise<Rehearsal>;
  /** Resolves when it is gone, also when it never was there. */
  remove(id: string): Promise<void>;
  /** JPEG bytes of a strip. */
  readStrip(id: string, file: string): Promise<Uint8Array>;
  /** Absolute path of the recording; null when there is none. */
  recordingFile(id: string): Promise<string | null>;
  /** Absolute path of the folder, the recording or a strip; refuses to leave the library. */
  pathOf(id: string, ...parts: string[]): string;
  /**
   * To be called once at start. Rehearsals that a crash left in state `recording` become `recovered`, with the duration
   * their data shows; a film's unfinished analysis is removed (the film itself is not here); a damaged rehearsal.json
   * is written anew from the rest of its folder. Returns what was recovered.
   */
  recover(): Promise<Rehearsal[]>;
  /** Waits for everything under way and closes the files. */
  close(): Promise<void>;
}

export interface RepositoryOptions {
  /** Where a person's own film can be played from; null when it is gone. Without this, films have no address. */
  readonly filmUrl?: (source: Source & { kind: 'film' }) => Promise<string | null>;
  /** Told about what was skipped or could not be read; for a log. */
  readonly onTrouble?: (what: string) => void;
  /** Makes ids of the same second differ. Letters and digits. */
  readonly random?: () => string;
}

/** @param library Folder of the library; made when the first rehearsal begins. */
export function createRehearsalRepository(
  library: string,
  clock: Clock,
  options: RepositoryOptions = {},
): RehearsalRepository {
  const random = options.random ?? (() => randomBytes(4).toString('hex'));
  const onTrouble = options.onTrouble ?? (() => undefined);
  const files = createRehearsalFiles(library, onTrouble);
  const { pathOf, rowsOf, load, change } = files;
  const queues = createQueues();
  const recordings = createRecordingWriter();
  /** Rehearsals begun here and not ended yet, with the path of their recording. */
  const running = new Map<string, string | undefined>();

  /** One task of a rehearsal, after the ones before it. What the disk refuses comes out as a problem. */
  async function inTurn<T>(id: string, task: () => Promise<T>): Promise<T> {
    const folder = pathOf(id);
    try {
      return await queues.run(id, task);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new GreenroomError('rehearsal-missing', { id }, { cause: error });
      throw diskProblem(error, folder);
    }
  }

  async function endRecording(id: string): Promise<void> {
    const path = running.get(id);
    running.delete(id);
    if (path !== undefined) await recordings.close(path);
  }

  async function filmUrlOf(rehearsal: Rehearsal): Promise<string | null> {
    if ((await findRecording(pathOf(rehearsal.id))) !== undefined) {
      return `app://greenroom/rehearsals/${rehearsal.id}/recording`;
    }
    if (rehearsal.source.kind === 'sample') return 'app://greenroom/sample.mp4';
    if (rehearsal.source.kind === 'film' && rehearsal.source.path !== '') {
      return (await options.filmUrl?.(rehearsal.source)) ?? null;
    }
    return null;
  }

  /** Every folder's rehearsal, or what kept it from being read. */
  async function loadAll(): Promise<{ id: string; rehearsal: Rehearsal | null }[]> {
    const all = (await idsIn(library)).map(async (id) => {
      try {
        return { id, rehearsal: await load(id) };
      } catch (error) {
        onTrouble(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        return { id, rehearsal: null };
      }
    });
    return Promise.all(all);
  }

  return {
    pathOf,

    async list() {
      const found = (await loadAll()).flatMap(({ rehearsal }) => rehearsal ?? []);
      return found.sort((a, b) => b.startedAt.localeCompare(a.startedAt) || b.id.localeCompare(a.id));
    },

    async damaged() {
      return (await loadAll()).filter(({ rehearsal }) => rehearsal === null).map(({ id }) => id);
    },

    read: (id) => inTurn(id, () => readTimeline(files, id, filmUrlOf)),

    rehearsal: (id) => inTurn(id, () => load(id)),

    async create({ title, source, models, recordingType, foundWith, calibrated, talk }) {
      const startedAt = clock.now();
      const id = newId(startedAt, random());
      const folder = pathOf(id);
      const recording = recordingType === undefined ? undefined : recordingName(recordingType);
      const rehearsal: Rehearsal = {
        schemaVersion: SCHEMA_VERSION,
        id,
        title,
        startedAt: startedAt.toISOString(),
        durationMs: 0,
        state: 'recording',
        source,
        ...(recording === undefined ? {} : { recording }),
        models,
        baseline: {},
        ...(foundWith === undefined ? {} : { foundWith }),
        ...(calibrated === undefined ? {} : { calibrated }),
        usage: NO_USAGE,
        coaching: { state: 'off', pending: 0 },
        ...(talk === undefined ? {} : { talk }),
      };
      try {
        await makeFolder(library);
        await mkdir(folder);
        await mkdir(join(folder, FILES.strips));
        await files.write(rehearsal);
        await syncFolder(library);
      } catch (error) {
        // Nothing is in it yet; recover() would clear it as well.
        await rm(folder, { recursive: true, force: true }).catch(() => undefined);
        throw diskProblem(error, library);
      }
      running.set(id, recording === undefined ? undefined : join(folder, recording));
      return rehearsal;
    },

    appendRecording: (id, slice) =>
      inTurn(id, async () => {
        const path = running.get(id);
        if (path === undefined)
          throw new GreenroomError('unexpected', { message: `Nothing is being recorded in ${id}.` });
        await recordings.append(path, slice);
      }),

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

    readSignals: (id) => inTurn(id, () => rowsOf(id, FILES.signals, signalRowSchema)),

    appendFeedback: (id, feedback) => inTurn(id, () => appendLines(pathOf(id, FILES.feedback), feedback)),

    appendSummary: (id, summary) => inTurn(id, () => appendLines(pathOf(id, FILES.summary), [summary])),

    appendJudgement: (id, judgement) => inTurn(id, () => appendLines(pathOf(id, FILES.judgements), [judgement])),

    setHeldBack: (id, eventId, heldBack) =>
      inTurn(id, () => appendLines(pathOf(id, FILES.heldBack), [{ eventId, heldBack, at: clock.now().toISOString() }])),

    appendUsage: (id, entry) =>
      inTurn(id, async () => {
        const booked = (await files.usageEntries(id)).some(({ request }) => request && request === entry.request);
        if (!booked) await appendLines(pathOf(id, FILES.usage), [entry]);
        return (await change(id, (rehearsal) => rehearsal)).usage;
      }),

    usageEntries: (id) => inTurn(id, () => files.usageEntries(id)),

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

    finish: (id, end) =>
      inTurn(id, async () => {
        await endRecording(id);
        const recording = await findRecording(pathOf(id));
        await change(id, ({ recording: _, ...rehearsal }) => ({
          ...rehearsal,
          ...(recording === undefined ? {} : { recording }),
          state: 'complete',
          ...end,
        }));
      }),

    setSensitivities: (id, sensitivities) =>
      inTurn(id, async () => {
        await change(id, (rehearsal) => ({ ...rehearsal, sensitivities }));
      }),

    keep: (id) =>
      inTurn(id, async () => {
        await endRecording(id);
        const remains = await findRemains(pathOf(id));
        return change(id, (rehearsal) =>
          rehearsal.state === 'recording' ? endBrokenOff(rehearsal, remains) : rehearsal,
        );
      }),

    async keepCopy(id, film, copying) {
      const recording = copyName(film);
      try {
        await copyDurably(film, pathOf(id, recording), copying);
      } catch (error) {
        throw diskProblem(error, pathOf(id));
      }
      return inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, recording })));
    },

    rename: (id, title) => inTurn(id, () => change(id, (rehearsal) => ({ ...rehearsal, title }))),

    remove: (id) =>
      inTurn(id, async () => {
        await endRecording(id);
        await removeFolder(library, id, random());
      }),

    readStrip: (id, file) => inTurn(id, () => readFile(pathOf(id, FILES.strips, file))),

    recordingFile: (id) =>
      inTurn(id, async () => {
        const name = await findRecording(pathOf(id));
        return name === undefined ? null : pathOf(id, name);
      }),

    async recover() {
      await clearRemoved(library);
      const recovered: Rehearsal[] = [];
      for (const id of await idsIn(library)) {
        if (running.has(id)) continue;
        try {
          const rehearsal = await inTurn(id, () => recoverFolder(files, id, clock.now()));
          if (rehearsal === 'nothing to keep') await inTurn(id, () => removeFolder(library, id, random()));
          else if (rehearsal !== 'as it was') recovered.push(rehearsal);
        } catch (error) {
          // One folder that cannot be helped must not keep the others from being recovered; it stays in `damaged()`.
          onTrouble(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return recovered;
    },

    async close() {
      await queues.idle();
      await recordings.closeAll();
      running.clear();
    },
  };
}
