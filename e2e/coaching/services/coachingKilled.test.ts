import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createAnswerBook } from '../../../main/coaching/ask/answers/answerBook.ts';
import { createLedger } from '../../../main/coaching/money/ledger.ts';
import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { SeenRequest } from '../../fakes/seenRequest.ts';
import type { ServerAct } from '../../fakes/serverActs.ts';
import { startVlmServer, type VlmServer } from '../../fakes/vlmServer.ts';
import { hostServices, settingsFor } from '../../hostedServices.ts';
import { eventNumber } from './coachingStage.ts';

/** Each is three processes' work, a few at a time; the time is only for what hangs. */
const SLOW = { timeout: 240_000 };

/** The program that is killed, in one file: eighty processes need not look for its parts. */
let host: string;
const folders: string[] = [];

beforeAll(async () => {
  const outDir = await folder();
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(import.meta.dirname, 'rehearseInHost.ts'), outDir, emptyOutDir: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  host = join(outDir, 'rehearseInHost.js');
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The first answer about one event, and the first summary, cannot be shown: both are asked for twice. */
async function startServer(): Promise<VlmServer> {
  const server = await startVlmServer();
  server.act(({ text }): ServerAct => {
    if (text.includes('second attempt')) return { kind: 'answer' };
    const change = (answers: { id: string; observation: string }[]) =>
      answers.map((one) =>
        one.id === eventNumber(2).id ? { ...one, observation: `${one.observation} It took 77 minutes.` } : one,
      );
    return { kind: 'answer', change };
  });
  server.actOnSummary(({ text }): ServerAct => {
    if (text.includes('second attempt')) return { kind: 'answer' };
    return { kind: 'summary', change: (summary) => ({ ...summary, worked: 'It went well for 88 minutes.' }) };
  });
  return server;
}

interface Run {
  readonly data: string;
  /** What was asked, from the beginning to the end. */
  readonly requests: readonly SeenRequest[];
  readonly timeline: Timeline;
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'greenroom-killed-'));
  folders.push(made);
  return made;
}

async function dataFolder(coachWhen: Settings['coachWhen'], url: string): Promise<string> {
  const data = await folder();
  await writeFile(join(data, 'settings.json'), JSON.stringify(settingsFor(url, coachWhen)));
  return data;
}

/** A rehearsal in a process of its own. `arrived`: it is killed when the server has got so many requests. */
function rehearse(server: VlmServer, data: string, events: number, killPoint?: string): Promise<NodeJS.Signals | null> {
  const own = killPoint === undefined || killPoint.startsWith('arrived#') ? [] : [killPoint];
  const child = spawn(process.execPath, [host, data, String(events), ...own], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let arrivals = Number(killPoint?.match(/^arrived#(\d+)$/)?.[1] ?? 0);
  server.onRequest = () => {
    if (--arrivals === 0) child.kill('SIGKILL');
  };
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 || signal ? resolve(signal) : reject(new Error(`The host ended with ${code}.`)),
    );
  });
}

/** The app is started again on what is left, and coaches until it is done. */
async function restart(data: string): Promise<Timeline> {
  const services = await hostServices(data);
  await services.repository.recover();
  await services.coach.resume();
  const [rehearsal] = await services.repository.list();
  if (!rehearsal) throw new Error('The rehearsal is gone.');
  // Not expect.poll, which belongs to one test: what is waited for here may be shared by several that run at the same time.
  await vi.waitFor(
    async () =>
      expect((await services.repository.rehearsal(rehearsal.id)).coaching).toEqual({ state: 'done', pending: 0 }),
    { timeout: 120_000, interval: 20 },
  );
  const timeline = await services.repository.read(rehearsal.id);
  await services.close();
  return timeline;
}

async function run(coachWhen: Settings['coachWhen'], events: number, killPoint?: string): Promise<Run> {
  const server = await startServer();
  try {
    const data = await dataFolder(coachWhen, server.url);
    const signal = await rehearse(server, data, events, killPoint);
    expect(signal, 'the point was reached').toBe(killPoint === undefined ? null : 'SIGKILL');
    const timeline = await restart(data);
    return { data, timeline, requests: [...server.all] };
  } finally {
    await server.close();
  }
}

/** What a person sees in the end, without the times of day. */
function seen({ events, feedback, summary, rehearsal }: Timeline) {
  const { at: _, ...closing } = summary ?? { at: '' };
  const words = feedback.map(({ at: _, ...one }) => one).sort((a, b) => a.eventId.localeCompare(b.eventId));
  return { events, words, closing, coaching: rehearsal.coaching };
}

const undisturbed = new Map<string, Promise<Run>>();
/** The same rehearsal when nothing happens to it; `events` many reach the disk. */
function reference(coachWhen: Settings['coachWhen'], events: number): Promise<Run> {
  const name = `${coachWhen} ${events}`;
  const known = undisturbed.get(name) ?? run(coachWhen, events);
  undisturbed.set(name, known);
  return known;
}

/** Between these two nobody can know whether the server has answered: there, and only there, a request may be made again. */
const ON_THE_WAY = /^(request-announced|usage-reserved|cost-reserved|arrived|reply-received)#/;

const AFTER = [
  'event-saved#10',
  'landmark-words-saved#10',
  'status-saved#10',
  'batch-taken#1',
  'status-saved#11',
  'strips-read#1',
  'request-announced#1',
  'usage-reserved#1',
  'cost-reserved#1',
  'arrived#1',
  'reply-received#1',
  'reply-saved#1',
  'usage-booked#1',
  'ledger-booked#1',
  'words-saved#1',
  'request-announced#2',
  'reply-saved#2',
  'words-saved#2',
  'batch-taken#2',
  'reply-saved#3',
  'words-saved#3',
  'request-announced#4',
  'arrived#4',
  'reply-saved#4',
  'reply-received#5',
  'reply-saved#5',
  'ledger-booked#5',
  'summary-saved#1',
];
const LIVE = ['batch-taken#1', 'arrived#1', 'reply-saved#1', 'usage-booked#1', 'words-saved#1'];

async function expectAsUndisturbed(coachWhen: Settings['coachWhen'], events: number, point: string): Promise<void> {
  const quiet = await reference(coachWhen, events);
  const killed = await run(coachWhen, events, point);
  expect(seen(killed.timeline)).toEqual(seen(quiet.timeline));

  // Every event has one set of words from the model, written once.
  expect(killed.timeline.feedback.map(({ source }) => source)).toEqual(Array(events).fill('vlm'));
  const more = ON_THE_WAY.test(point) ? 1 : 0;
  expect(killed.requests.length, 'requests').toBeLessThanOrEqual(quiet.requests.length + more);
  const texts = ({ requests }: Run) => requests.map(({ text }) => text).sort();
  if (more === 0) expect(texts(killed)).toEqual(texts(quiet));

  // The books agree with each other, and with the answers that were saved.
  const { usage, id } = killed.timeline.rehearsal;
  expect(await createLedger(join(killed.data, 'spending.ndjson')).month(new Date())).toEqual(usage);
  const { replies, unanswered } = await createAnswerBook(join(killed.data, 'answers')).of(id);
  expect(unanswered).toEqual([]);
  expect(replies.filter(({ outcome }) => outcome === 'interrupted')).toHaveLength(more);
  expect(usage.inputTokens).toBe(quiet.timeline.rehearsal.usage.inputTokens);
  // What may have been billed is booked with the most that it can have cost.
  if (more === 1) expect(usage.usd).toBeGreaterThan(quiet.timeline.rehearsal.usage.usd);
  else expect(usage.usd).toBeCloseTo(quiet.timeline.rehearsal.usage.usd, 12);
  expect(usage.requests).toBe(quiet.timeline.rehearsal.usage.requests + more);
}

describe.concurrent('killed between an event and its saved answer, the end is that of an undisturbed run', SLOW, () => {
  for (const point of AFTER) test(point, () => expectAsUndisturbed('after', 10, point));
});

describe.concurrent('killed while the rehearsal still goes on', SLOW, () => {
  for (const point of LIVE) test(point, () => expectAsUndisturbed('live', 8, point));
});
