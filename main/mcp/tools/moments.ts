import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { cursorAt, fit, MOST_ENTRIES, positionOf, USUAL_ENTRIES } from '../../../shared/assistant/bounds.ts';
import { momentLineSchema, momentLines, shownToAssistants } from '../../../shared/assistant/momentAnswer.ts';
import { pageAt } from '../../../shared/rehearsal/material.ts';
import { NO_FILTER, SHOWN_VERDICTS, shownMoments } from '../../../shared/review/verdicts.ts';
import { type AskTools, answer, answering, type Opened, Refused } from '../ask.ts';
import { momentAnswer } from '../momentAnswer.ts';
import { more, READ_ONLY, rehearsalId } from './terms.ts';

/** Notes are for the person alone: there is no asking for the moments that have one. */
const VERDICTS = SHOWN_VERDICTS.filter((verdict) => verdict !== 'noted');

const filterSchema = z.object({
  rehearsal: rehearsalId,
  behavior: z.string().max(100).optional().describe('Only this behavior, by its id, such as looking-away.'),
  from_s: z.number().min(0).optional().describe('Only moments that end after this second.'),
  to_s: z.number().min(0).optional().describe('Only moments that begin before this second.'),
  slide: z.number().int().min(1).optional().describe('Only moments while this slide was shown.'),
  verdict: z.enum(VERDICTS).optional().describe('all when left out.'),
  limit: z.number().int().min(1).max(MOST_ENTRIES).optional(),
  cursor: z.string().max(200).optional().describe('next_cursor of the answer before.'),
});

export function registerMoments(server: McpServer, tools: AskTools): void {
  server.registerTool(
    'list_moments',
    {
      title: 'List moments',
      description:
        'The moments of a rehearsal in time order: habits that an audience would notice and strengths to keep, each with what was said of it. Times are seconds from the beginning.',
      inputSchema: filterSchema,
      outputSchema: z.object({
        rehearsal: z.string(),
        moments: z.array(momentLineSchema),
        total: z.number(),
        held_back: z.number().describe('Moments that the person keeps back; nothing else is told of them.'),
        ...more,
      }),
      annotations: READ_ONLY,
    },
    (filter) => answering(tools, (opened) => list(opened, filter)),
  );
  // No outputSchema: clients that show structured content would leave the picture out.
  server.registerTool(
    'get_moment',
    {
      title: 'Get one moment',
      description:
        'One moment in full: what was measured against what, the words about it, the passage of the script or slide that was up at that time, and its picture where the person allows pictures (three frames side by side: before, at the strongest point, after).',
      inputSchema: z.object({
        rehearsal: rehearsalId,
        moment: z.string().min(1).max(400).describe('Id of the moment, from list_moments.'),
        picture: z.boolean().optional().describe('false leaves the picture out.'),
      }),
      annotations: READ_ONLY,
    },
    ({ rehearsal, moment, picture = true }) => answering(tools, (opened) => get(opened, rehearsal, moment, picture)),
  );
}

async function list({ library, words }: Opened, filter: z.infer<typeof filterSchema>) {
  const { rehearsal, behavior = null, from_s, to_s, slide, verdict = 'all', limit = USUAL_ENTRIES, cursor } = filter;
  const position = positionOf(cursor);
  if (position === null) throw new Refused('cursor');
  const timeline = await library.read(rehearsal);
  const turns = timeline.rehearsal.slideTurns ?? [];
  const open = shownToAssistants(timeline);
  const found = shownMoments({ ...timeline, events: open, notes: [] }, { ...NO_FILTER, behavior, verdict }).filter(
    ({ startMs, endMs, peakMs }) =>
      (from_s === undefined || endMs >= from_s * 1000) &&
      (to_s === undefined || startMs <= to_s * 1000) &&
      (slide === undefined || pageAt(turns, peakMs) === slide),
  );
  const line = momentLines(timeline, words);
  const { shown, left } = fit(found.slice(position, position + limit).map(line), limit);
  const next = position + shown.length;
  const truncated = left > 0 || next < found.length;
  return answer({
    rehearsal,
    moments: shown,
    total: found.length,
    held_back: timeline.events.length - open.length,
    truncated,
    ...(truncated && { next_cursor: cursorAt(next) }),
  });
}

/** A picture larger than this is none of ours: a strip is 1152 x 216. */
const LARGEST_PICTURE = 4_000_000;

async function get(opened: Opened, rehearsal: string, moment: string, picture: boolean): Promise<CallToolResult> {
  const { library, pictures, words } = opened;
  const { event, content } = await momentAnswer(opened, rehearsal, moment);
  const without = (why: string | null): CallToolResult => ({
    content: [{ type: 'text', text: JSON.stringify({ ...content, ...(why !== null && { picture: why }) }) }],
  });
  if (!picture) return without(null);
  if (event.strip === undefined) return without(words.assistant.pictureNone);
  if (!pictures) return without(words.assistant.pictureOff);
  const jpeg = await library.strip(rehearsal, event.strip);
  if (jpeg.length > LARGEST_PICTURE) return without(words.assistant.pictureNone);
  const image = { type: 'image' as const, data: Buffer.from(jpeg).toString('base64'), mimeType: 'image/jpeg' };
  return { content: [{ type: 'text', text: JSON.stringify(content) }, image] };
}
