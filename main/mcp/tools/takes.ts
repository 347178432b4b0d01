import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LONGEST_TITLE, shownToAssistants } from '../../../shared/assistant/momentAnswer.ts';
import { quoted } from '../../../shared/assistant/quoted.ts';
import { isId } from '../../../shared/assistant/uri.ts';
import { problemOf } from '../../../shared/problem.ts';
import { NO_MATERIAL } from '../../../shared/rehearsal/material.ts';
import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import { alignTakes } from '../../../shared/review/takes.ts';
import { glanceOf } from '../../../shared/talks/glance.ts';
import { talkKey } from '../../../shared/talks/grouping.ts';
import { progressOf } from '../../../shared/talks/progress.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { type AskTools, answer, answering, type Opened, Refused } from '../ask.ts';
import { rehearsalLine, rehearsalLineSchema } from '../rehearsalLine.ts';
import { READ_ONLY, rehearsalId } from './terms.ts';

/** So many rehearsals before a take are looked through for other takes of its talk. */
const LOOK_BACK = 200;
/** Takes whose progress is told. */
const MOST_TAKES = 12;
const MOST_LANES = 40;

const trend = z.enum(['better', 'worse', 'same', 'unknown']);
const rate = z
  .number()
  .optional()
  .describe('Moments a minute of the time that could be judged; absent when too little could be.');
const takeSchema = rehearsalLineSchema.omit({ has_script: true, slides: true });

export function registerTakes(server: McpServer, tools: AskTools): void {
  server.registerTool(
    'compare_takes',
    {
      title: 'Compare two takes',
      description:
        'Two rehearsals of one talk, behavior by behavior, the earlier one first. Without ids: the newest rehearsal whose talk was rehearsed before, and the take before it.',
      inputSchema: z.object({ first: rehearsalId.optional(), second: rehearsalId.optional() }),
      outputSchema: z.object({
        first: takeSchema,
        second: takeSchema,
        behaviors: z.array(
          z.object({
            behavior: z.string(),
            name: z.string(),
            kind: z.enum(['habit', 'strength']),
            first_times: z.number(),
            second_times: z.number(),
            first_per_minute: rate,
            second_per_minute: rate,
            change: trend,
          }),
        ),
      }),
      annotations: READ_ONLY,
    },
    ({ first, second }) => answering(tools, (opened) => compare(opened, first, second)),
  );
  server.registerTool(
    'behavior_progress',
    {
      title: 'Progress of a behavior',
      description:
        'How often one behavior was seen in each take of a talk, oldest first. Without behavior: all of them. Without rehearsal: the talk of the newest rehearsal.',
      inputSchema: z.object({
        behavior: z.string().max(100).optional().describe('Id of the behavior, such as looking-down.'),
        rehearsal: rehearsalId.optional().describe('Any take of the talk.'),
      }),
      outputSchema: z.object({
        title: z.string(),
        takes: z.array(z.object({ rehearsal: z.string(), started_at: z.string() })),
        behaviors: z.array(
          z.object({
            behavior: z.string(),
            name: z.string(),
            kind: z.enum(['habit', 'strength']),
            per_take: z.array(z.object({ rehearsal: z.string(), per_minute: rate })),
            trend,
          }),
        ),
        truncated: z.boolean().describe('There are older takes.'),
      }),
      annotations: READ_ONLY,
    },
    ({ behavior, rehearsal }) => answering(tools, (opened) => progress(opened, behavior, rehearsal)),
  );
}

/** What an assistant may know of a take. */
function open(timeline: Timeline): Timeline {
  return { ...timeline, events: shownToAssistants(timeline) };
}

/** Reads rehearsals one after the other, passing over what cannot be read. */
async function* readable({ library }: Opened, ids: readonly string[]): AsyncGenerator<Timeline> {
  for (const id of ids) {
    try {
      yield open(await library.read(id));
    } catch (error) {
      const { kind } = problemOf(error);
      if (kind !== 'rehearsal-missing' && kind !== 'rehearsal-damaged') throw error;
    }
  }
}

/** Takes of one talk, newest first, this one or the newest rehearsal among them. */
async function takesOf(opened: Opened, id: string | undefined, most: number): Promise<Timeline[]> {
  if (id !== undefined && !isId(id)) throw new Refused('rehearsal');
  const ids = (await opened.library.ids()).slice(0, LOOK_BACK);
  const own = id === undefined ? null : open(await opened.library.read(id));
  const takes: Timeline[] = [];
  let key = own === null ? null : talkKey(own.rehearsal.title);
  for await (const timeline of readable(opened, ids)) {
    key ??= talkKey(timeline.rehearsal.title);
    if (talkKey(timeline.rehearsal.title) === key && takes.push(timeline) > most) break;
  }
  return takes.length > 0 ? takes : own === null ? [] : [own];
}

async function compare(opened: Opened, first: string | undefined, second: string | undefined) {
  const { library, words } = opened;
  const pair =
    first !== undefined && second !== undefined
      ? [open(await library.read(first)), open(await library.read(second))]
      : await lastTwo(opened, first ?? second);
  const [one, other] = pair;
  if (one === undefined || other === undefined || one.rehearsal.id === other.rehearsal.id) throw new Refused('takes');
  const takes = alignTakes(one, other);
  const { has_script: _, slides: __, ...earlier } = rehearsalLine(takes.first, NO_MATERIAL);
  const { has_script: ___, slides: ____, ...later } = rehearsalLine(takes.second, NO_MATERIAL);
  return answer({
    first: earlier,
    second: later,
    behaviors: takes.lanes.slice(0, MOST_LANES).map(({ behavior, kind, first, second, perMinute, change }) => ({
      behavior: quoted(behavior, LONGEST_TITLE),
      name: quoted(behaviorName(words, behavior), LONGEST_TITLE),
      kind,
      first_times: first.length,
      second_times: second.length,
      ...(perMinute.first !== null && { first_per_minute: tenths(perMinute.first) }),
      ...(perMinute.second !== null && { second_per_minute: tenths(perMinute.second) }),
      change,
    })),
  });
}

/** The two newest takes of the newest talk that has two; or a take and the one before it. */
async function lastTwo(opened: Opened, id: string | undefined): Promise<Timeline[]> {
  if (id !== undefined) {
    const takes = await takesOf(opened, id, MOST_TAKES);
    const own = takes.findIndex(({ rehearsal }) => rehearsal.id === id);
    return takes.slice(Math.max(0, own), Math.max(0, own) + 2);
  }
  const newest = new Map<string, Timeline>();
  for await (const timeline of readable(opened, (await opened.library.ids()).slice(0, LOOK_BACK))) {
    const key = talkKey(timeline.rehearsal.title);
    const later = newest.get(key);
    if (later !== undefined) return [later, timeline];
    newest.set(key, timeline);
  }
  return [];
}

async function progress(opened: Opened, behavior: string | undefined, id: string | undefined) {
  const { words } = opened;
  const newestFirst = await takesOf(opened, id, MOST_TAKES);
  const takes = newestFirst.slice(0, MOST_TAKES).reverse();
  const all = progressOf(takes.map(glanceOf), MOST_LANES);
  const found = behavior === undefined ? all : all.filter((one) => one.behavior === behavior);
  const [oldest] = takes;
  if (oldest === undefined || takes.length < 2) throw new Refused('takes');
  if (behavior !== undefined && found.length === 0) throw new Refused('behavior');
  return answer({
    title: quoted(takes.at(-1)?.rehearsal.title ?? '', LONGEST_TITLE),
    takes: takes.map(({ rehearsal }) => ({
      rehearsal: rehearsal.id,
      started_at: quoted(rehearsal.startedAt, LONGEST_TITLE),
    })),
    behaviors: found.map((one) => ({
      behavior: quoted(one.behavior, LONGEST_TITLE),
      name: quoted(behaviorName(words, one.behavior), LONGEST_TITLE),
      kind: one.kind,
      per_take: one.perMinute.map((rate, take) => ({
        rehearsal: takes[take]?.rehearsal.id ?? '',
        ...(rate !== null && { per_minute: tenths(rate) }),
      })),
      trend: one.trend,
    })),
    truncated: newestFirst.length > MOST_TAKES,
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
