import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Coach, type CoachTools, createCoach } from '../main/coaching/coach.ts';
import { createManualClock, type ManualClock } from '../main/coaching/manualClock.fixture.ts';
import { createRehearsalRepository, type RehearsalRepository, type UsageEntry } from '../main/rehearsals/repository.ts';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import type { BehaviorEvent, CoachingStatus, Feedback, Language, Timeline } from '../shared/timeline.ts';

export const KEY = 'sk-ant-test-4f9d1c77-never-write-this-down';

/** Starts like a JPEG; the coach does not look inside. */
export const STRIP = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 0xff, 0xd9]);

/** A coach on a library in a temporary folder, and what it told the window. */
export interface Stage {
  readonly folder: string;
  readonly clock: ManualClock;
  readonly repository: RehearsalRepository;
  coach: Coach;
  readonly id: string;
  settings: Settings;
  key: string | undefined;
  language: Language;
  readonly told: { feedback: Feedback[]; statuses: CoachingStatus[]; trouble: string[] };
  /** Writes an event with a strip to disk and hands it to the coach, as the bridge does. */
  happens(event: BehaviorEvent, strip?: Uint8Array | null): Promise<void>;
  timeline(): Promise<Timeline>;
  usage(): Promise<UsageEntry[]>;
  /** Another coach on the same library, as after a restart. */
  restart(): void;
  /** Every file of the library, as text. */
  everythingWritten(): Promise<string>;
  close(): Promise<void>;
}

export async function setStage(url: string, tools: Partial<CoachTools> = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-coaching-'));
  const clock = createManualClock();
  const repository = createRehearsalRepository(folder, clock);
  const { id } = await repository.create({
    title: 'Talk',
    source: { kind: 'sample' },
    models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
  });
  const told: Stage['told'] = { feedback: [], statuses: [], trouble: [] };
  const open = (): Coach =>
    createCoach({
      repository,
      settings: () => stage.settings,
      key: () => stage.key,
      language: () => stage.language,
      clock,
      notify: {
        feedback: (_id, feedback) => told.feedback.push(...feedback),
        status: (_id, status) => told.statuses.push(status),
      },
      timeoutMs: 2000,
      maxRetries: 0,
      onTrouble: (what) => told.trouble.push(what),
      ...tools,
    });
  const stage: Stage = {
    folder,
    clock,
    repository,
    id,
    settings: agreed('anthropic', url),
    key: KEY,
    language: 'en',
    told,
    coach: open(),
    async happens(event, strip = STRIP) {
      await repository.appendEvent(id, event, strip ?? undefined);
      await stage.coach.eventAdded(id, strip ? { ...event, strip: `${event.id}.jpg` } : event);
    },
    timeline: () => repository.read(id),
    async usage() {
      const lines = await readFile(join(folder, id, 'usage.ndjson'), 'utf8').catch(() => '');
      return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as UsageEntry);
    },
    restart() {
      stage.coach = open();
    },
    async everythingWritten() {
      const names = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = names.filter((entry) => entry.isFile());
      return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')))).join('\n');
    },
    async close() {
      await stage.coach.close();
      await repository.close();
      await rm(folder, { recursive: true });
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
