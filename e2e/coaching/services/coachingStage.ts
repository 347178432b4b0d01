import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswerBook } from '../../../main/coaching/ask/answers/answerBook.ts';
import { type Coach, createCoach } from '../../../main/coaching/coach.ts';
import type { CoachTools } from '../../../main/coaching/coachTools.ts';
import { createManualClock, type ManualClock } from '../../../main/coaching/manualClock.fixture.ts';
import { createLedger, type Ledger } from '../../../main/coaching/money/ledger.ts';
import type { UsageEntry } from '../../../main/rehearsals/files/rehearsalFiles.ts';
import { createRehearsalRepository, type RehearsalRepository } from '../../../main/rehearsals/repository.ts';
import type {
  BehaviorEvent,
  CoachingStatus,
  Feedback,
  Language,
  Summary,
  Timeline,
  Usage,
} from '../../../shared/rehearsal/timeline.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';

export const KEY = 'sk-ant-test-4f9d1c77-never-write-this-down';

/** A picture of its own for each event; it starts like a JPEG, and the coach does not look inside. */
export function stripOf({ id }: BehaviorEvent): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from(id), 0xff, 0xd9]);
}

const TALK = {
  title: 'Talk',
  source: { kind: 'sample' },
  models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
} as const;

/** How a rehearsal of ten minutes ends. */
export const END = {
  durationMs: 600_000,
  baseline: {},
  coverage: {},
  engine: { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 },
};

/** A coach on a library in a temporary folder, and what it told the window. */
export interface Stage {
  /** The app's data folder. */
  readonly data: string;
  readonly clock: ManualClock;
  readonly repository: RehearsalRepository;
  readonly ledger: Ledger;
  coach: Coach;
  readonly id: string;
  settings: Settings;
  key: string | undefined;
  language: Language;
  readonly told: { feedback: Feedback[]; statuses: CoachingStatus[]; summaries: Summary[]; trouble: string[] };
  /** Writes an event with a strip to disk and hands it to the coach, as the bridge does. */
  happens(event: BehaviorEvent, strip?: Uint8Array | null, rehearsalId?: string): Promise<void>;
  /** Begins another rehearsal and gives its id. */
  another(more?: { readonly practice: true }): Promise<string>;
  /** What this month has cost. */
  month(): Promise<Usage>;
  timeline(): Promise<Timeline>;
  usage(): Promise<UsageEntry[]>;
  /** Another coach on the same library, as after a restart. */
  restart(): void;
  /** Every file of the data folder, as text. */
  everythingWritten(): Promise<string>;
  close(): Promise<void>;
}

export async function setStage(url: string, tools: Partial<CoachTools> = {}): Promise<Stage> {
  const data = await mkdtemp(join(tmpdir(), 'greenroom-coaching-'));
  const clock = createManualClock();
  const repository = createRehearsalRepository(join(data, 'rehearsals'), clock);
  const ledger = createLedger(join(data, 'spending.ndjson'));
  const { id } = await repository.create(TALK);
  const told: Stage['told'] = { feedback: [], statuses: [], summaries: [], trouble: [] };
  let requests = 0;
  const open = (): Coach =>
    createCoach({
      repository,
      answers: createAnswerBook(join(data, 'answers')),
      ledger,
      random: () => `request-${++requests}`,
      settings: () => stage.settings,
      key: () => stage.key,
      fetch,
      language: () => stage.language,
      clock,
      notify: {
        feedback: (_id, feedback) => told.feedback.push(...feedback),
        status: (_id, status) => told.statuses.push(status),
        summary: (_id, summary) => told.summaries.push(summary),
      },
      timeoutMs: 2000,
      maxRetries: 0,
      onTrouble: (what) => told.trouble.push(what),
      ...tools,
    });
  const coach = open();
  const coaches = [coach];
  const stage: Stage = {
    data,
    clock,
    repository,
    ledger,
    id,
    settings: agreed('anthropic', url),
    key: KEY,
    language: 'en',
    told,
    coach,
    async happens(event, strip = stripOf(event), rehearsalId = id) {
      await repository.appendEvent(rehearsalId, event, strip ?? undefined);
      await stage.coach.eventAdded(rehearsalId, strip ? { ...event, strip: `${event.id}.jpg` } : event);
    },
    another: async (more) => (await repository.create({ ...TALK, ...more })).id,
    month: () => ledger.month(clock.now()),
    timeline: () => repository.read(id),
    usage: () => repository.usageEntries(id),
    restart() {
      stage.coach = open();
      coaches.push(stage.coach);
    },
    async everythingWritten() {
      const names = await readdir(data, { recursive: true, withFileTypes: true });
      const files = names.filter((entry) => entry.isFile());
      return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')))).join('\n');
    },
    async close() {
      await Promise.all(coaches.map((coach) => coach.close()));
      await repository.close();
      await rm(data, { recursive: true });
    },
  };
  return stage;
}

/** Settings of someone who agreed to this provider at this address. */
export function agreed(provider: 'anthropic' | 'compatible', baseUrl: string): Settings {
  return { ...DEFAULT_SETTINGS, provider, baseUrl, consent: { provider, baseUrl, at: '2026-11-24T12:00:00Z' } };
}

/** An event that is nobody's near-duplicate: each a minute after the one before. */
export function eventNumber(index: number, change: Partial<BehaviorEvent> = {}): BehaviorEvent {
  const startMs = index * 60_000;
  return {
    id: `looking-down-${startMs}`,
    behavior: 'looking-down',
    kind: 'habit',
    startMs,
    endMs: startMs + 4000,
    peakMs: startMs + 2000,
    severity: 0.5,
    measured: { signal: 'headPitch', value: 24.2, unit: 'degrees', threshold: 15, baseline: -3 },
    confidence: 0.95,
    ...change,
  };
}
