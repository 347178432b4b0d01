import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { fit, MOST_ENTRIES, USUAL_ENTRIES } from '../../../shared/assistant/bounds.ts';
import { isId } from '../../../shared/assistant/uri.ts';
import { problemOf } from '../../../shared/problem.ts';
import { type AskTools, answer, answering, type Opened, Refused } from '../ask.ts';
import { rehearsalLine, rehearsalLineSchema } from '../rehearsalLine.ts';
import { more, READ_ONLY } from './terms.ts';

export function registerRehearsals(server: McpServer, tools: AskTools): void {
  server.registerTool(
    'list_rehearsals',
    {
      title: 'List rehearsals',
      description:
        'The rehearsals in the library, newest first, each with its id, title, length and how many moments count. Takes of one talk have the same title.',
      inputSchema: z.object({
        limit: z
          .number()
          .int()
          .min(1)
          .max(MOST_ENTRIES)
          .optional()
          .describe(`At most so many; ${USUAL_ENTRIES} when left out.`),
        cursor: z.string().max(200).optional().describe('next_cursor of the answer before.'),
      }),
      outputSchema: z.object({
        rehearsals: z.array(rehearsalLineSchema),
        unreadable: z.number().describe('Folders passed over because they are damaged.'),
        total: z.number().describe('Folders in the library.'),
        ...more,
      }),
      annotations: READ_ONLY,
    },
    ({ limit = USUAL_ENTRIES, cursor }) => answering(tools, (opened) => list(opened, limit, cursor)),
  );
}

async function list(opened: Opened, limit: number, cursor: string | undefined) {
  const { library } = opened;
  // Rehearsals are added in front while a list is read: a place is an id, not a number.
  if (cursor !== undefined && !isId(cursor)) throw new Refused('cursor');
  const ids = await library.ids();
  const from = cursor === undefined ? 0 : ids.findIndex((id) => id < cursor);
  const wanted = from === -1 ? [] : ids.slice(from, from + limit);
  const read = await Promise.all(wanted.map((id) => lineOf(opened, id)));
  const lines = read.flatMap(({ line }) => (line === null ? [] : line));
  const { shown, left } = fit(lines, limit);
  const last = left > 0 ? shown.at(-1)?.rehearsal : wanted.at(-1);
  const truncated = last !== undefined && last !== ids.at(-1);
  return answer({
    rehearsals: shown,
    unreadable: read.filter(({ damaged }) => damaged).length,
    total: ids.length,
    truncated,
    ...(truncated && { next_cursor: last }),
  });
}

async function lineOf({ library }: Opened, id: string) {
  try {
    return { line: rehearsalLine(await library.read(id), await library.material(id)), damaged: false };
  } catch (error) {
    const { kind } = problemOf(error);
    // A folder that is no rehearsal is nobody's loss; a damaged one is counted.
    if (kind === 'rehearsal-missing' || kind === 'rehearsal-damaged')
      return { line: null, damaged: kind === 'rehearsal-damaged' };
    throw error;
  }
}
