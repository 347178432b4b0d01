import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { cursorAt, fit, positionOf } from '../../../shared/assistant/bounds.ts';
import { LONGEST_TITLE, passageAnswer, passageSchema, seconds } from '../../../shared/assistant/momentAnswer.ts';
import { quoted } from '../../../shared/assistant/quoted.ts';
import { passagesOf } from '../../../shared/passages/passage.ts';
import type { Hit } from '../../../shared/search/searchIndex.ts';
import type { LibrarySearch } from '../../search/librarySearch.ts';
import { type AskTools, answer, answering, type Opened, Refused } from '../ask.ts';
import { more, READ_ONLY, rehearsalId } from './terms.ts';

const MOST_HITS = 50;
const USUAL_HITS = 10;
const LONGEST_TEXT = 800;
/** For others: notes are not among them. */
const KINDS = ['title', 'script', 'slide', 'moment'] as const;

const searchSchema = z.object({
  query: z.string().min(1).max(400).describe('Words, in any language.'),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length).optional().describe('Only these; all when left out.'),
  limit: z.number().int().min(1).max(MOST_HITS).optional(),
  cursor: z.string().max(200).optional().describe('next_cursor of the answer before.'),
});
const saidSchema = z.object({
  rehearsal: rehearsalId,
  at_s: z.number().min(0).optional().describe('What was on at this second.'),
  words: z.string().min(1).max(400).optional().describe('When something with these words was on.'),
});

export interface FindTools extends AskTools {
  /** The search over a library that was opened. */
  searchIn(opened: Opened): LibrarySearch;
}

export function registerFind(server: McpServer, tools: FindTools): void {
  server.registerTool(
    'search',
    {
      title: 'Search rehearsals',
      description:
        'Searches titles, scripts, slides and what was said of moments, in all rehearsals. The best first. at_s is when it came up, where that is known.',
      inputSchema: searchSchema,
      outputSchema: z.object({
        hits: z.array(
          z.object({
            rehearsal: z.string(),
            kind: z.enum(KINDS),
            moment: z.string().optional(),
            slide: z.number().optional(),
            at_s: z.number().optional(),
            heading: z.string(),
            text: z.string(),
          }),
        ),
        searched: z.number().describe('Rehearsals that were searched, the newest.'),
        total: z.number(),
        ...more,
      }),
      annotations: READ_ONLY,
    },
    (asked) => answering(tools, (opened) => search(tools.searchIn(opened), asked)),
  );
  server.registerTool(
    'said_when',
    {
      title: 'What was said when',
      description:
        'What the speaker was on at a time, or when certain words were on: by the slide shown and the part of the script that belongs to it. Speech is not listened to; how_known says what that means.',
      inputSchema: saidSchema,
      outputSchema: z.object({
        rehearsal: z.string(),
        at: z.array(z.object({ from_s: z.number(), to_s: z.number(), passage: passageSchema.optional() })),
        how_known: z.string(),
        truncated: z.boolean(),
      }),
      annotations: READ_ONLY,
    },
    (asked) => answering(tools, (opened) => said(opened, tools.searchIn(opened), asked)),
  );
}

async function search(
  index: LibrarySearch,
  { query, kinds, limit = USUAL_HITS, cursor }: z.infer<typeof searchSchema>,
) {
  const position = positionOf(cursor);
  if (position === null) throw new Refused('cursor');
  const wanted = { kinds: kinds ?? KINDS, forOthers: true, most: position + limit + 1 };
  const { hits, searched, total } = await index.search(query, wanted);
  const page = hits.slice(position).map(hitAnswer);
  const { shown, left } = fit(page, limit);
  return answer({
    hits: shown,
    searched,
    total,
    truncated: left > 0,
    ...(left > 0 && { next_cursor: cursorAt(position + shown.length) }),
  });
}

function hitAnswer({ record }: Hit) {
  const { rehearsal, kind, moment, page, atMs, heading, text } = record;
  return {
    rehearsal,
    kind,
    ...(moment !== null && { moment: quoted(moment, LONGEST_TITLE) }),
    ...(page !== null && { slide: page }),
    ...(atMs !== null && { at_s: seconds(atMs) }),
    heading: quoted(heading, LONGEST_TITLE),
    text: quoted(text, LONGEST_TEXT),
  };
}

async function said({ library, words }: Opened, index: LibrarySearch, asked: z.infer<typeof saidSchema>) {
  const { rehearsal: id, at_s, words: about } = asked;
  const { rehearsal } = await library.read(id);
  const { slideTurns: turns = [], durationMs } = rehearsal;
  const passageAt = passagesOf(await library.material(id), { turns, durationMs });
  const spans = turns.map(({ page, atMs }, i) => ({
    page,
    atMs,
    endMs: turns[i + 1]?.atMs ?? Math.max(atMs, durationMs),
  }));
  const pages = about === undefined ? null : await pagesWith(index, about, id);
  const wanted = spans.filter(({ page, atMs, endMs }) =>
    pages === null ? at_s === undefined || (atMs <= at_s * 1000 && at_s * 1000 < endMs) : pages.has(page),
  );
  const at = wanted.map(({ atMs, endMs }) => {
    const passage = passageAnswer(passageAt(at_s === undefined ? (atMs + endMs) / 2 : at_s * 1000), words);
    return { from_s: seconds(atMs), to_s: seconds(endMs), ...(passage !== null && { passage }) };
  });
  const { shown, left } = fit(at, MOST_HITS);
  const { page, none } = words.assistant.known;
  return answer({
    rehearsal: id,
    at: shown,
    how_known: shown.some(({ passage }) => passage !== undefined) ? page : none,
    truncated: left > 0,
  });
}

/** The pages of a rehearsal on which something with these words was. */
async function pagesWith(index: LibrarySearch, query: string, id: string): Promise<Set<number>> {
  const { hits } = await index.search(query, { kinds: ['script', 'slide'], forOthers: true, most: 5, within: id });
  return new Set(hits.flatMap(({ record }) => record.page ?? []));
}
