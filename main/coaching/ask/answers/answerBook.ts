import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { usageSchema } from '../../../../shared/rehearsal/timeline.ts';
import { codeOf } from '../../../disk/diskProblem.ts';
import { appendLines, readLines } from '../../../disk/lines.ts';
import { makeFolder } from '../../../disk/makeFolder.ts';
import { createQueues } from '../../../disk/queues.ts';

const announcedSchema = z.object({
  kind: z.literal('announced'),
  /** Names the request. */
  request: z.string(),
  /** ISO 8601 */
  at: z.string(),
  model: z.string(),
  images: z.number().int().nonnegative(),
  /** USD that it can cost at most. An earlier version did not say. */
  worstUsd: z.number().nonnegative().optional(),
});
const savedReplySchema = z.object({
  kind: z.literal('reply'),
  request: z.string(),
  /** ISO 8601 */
  at: z.string(),
  model: z.string(),
  /** How often the person had asked, see shared/rehearsal/timeline.ts. */
  asked: z.number().int().nonnegative(),
  rubricVersion: z.number().int(),
  /** What was asked about. The rehearsal as a whole has the empty id. */
  about: z.array(z.object({ eventId: z.string(), key: z.string(), alike: z.array(z.string()) })),
  /** `answered`, or why there is no answer. */
  outcome: z.string(),
  /** What the model said, as it came. */
  text: z.string().optional(),
  usage: usageSchema,
});
const lineSchema = z.discriminatedUnion('kind', [announcedSchema, savedReplySchema]);

/** A request that is about to be sent. */
export type Announced = Omit<z.infer<typeof announcedSchema>, 'kind'>;
/** What came of a request, saved before anything is done with it. */
export type SavedReply = Omit<z.infer<typeof savedReplySchema>, 'kind'>;

/** A reply that was given to some content, and to whom. */
export interface KnownReply {
  readonly rehearsalId: string;
  /** The id that the event had in that request. */
  readonly eventId: string;
  readonly reply: SavedReply;
}

/** How long the answers of a rehearsal that is not in the library any more are kept: those of the analyze command are. */
const KEPT_MS = 90 * 24 * 3600 * 1000;

/**
 * Every request and every reply, on disk before anything else happens: what was answered is never paid for again, whatever
 * is cut off afterwards. One file a rehearsal, so that deleting the rehearsal deletes it.
 */
export interface AnswerBook {
  announce(rehearsalId: string, request: Announced): Promise<void>;
  save(rehearsalId: string, reply: SavedReply): Promise<void>;
  /** The replies to this content, in all rehearsals, oldest first. */
  repliesTo(key: string): Promise<readonly KnownReply[]>;
  /** What is in the book of one rehearsal. `unanswered`: announced, and then nothing. */
  of(rehearsalId: string): Promise<{ replies: SavedReply[]; unanswered: Announced[] }>;
  /** To be called when the rehearsal is deleted. */
  forget(rehearsalId: string): Promise<void>;
  /** Forgets what is old and belongs to none of these rehearsals. */
  tidy(rehearsalIds: readonly string[], now: Date): Promise<void>;
}

/** @param folder Made when the first request is sent. */
export function createAnswerBook(folder: string): AnswerBook {
  const queues = createQueues();
  const ending = '.ndjson';
  const fileOf = (rehearsalId: string) => join(folder, `${rehearsalId}${ending}`);
  /** What was read, with the size that the file had then. Filled in turn: no line is on its way into a file while it is read. */
  const known = new Map<string, { readonly replies: SavedReply[]; readonly bytes: number }>();

  async function ids(): Promise<string[]> {
    try {
      return (await readdir(folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  async function read(rehearsalId: string): Promise<{ replies: SavedReply[]; unanswered: Announced[] }> {
    const { rows } = await readLines(fileOf(rehearsalId), lineSchema);
    const replies = rows.flatMap((row) => (row.kind === 'reply' ? [row] : []));
    const answered = new Set(replies.map(({ request }) => request));
    return {
      replies,
      unanswered: rows.flatMap((row) => (row.kind === 'announced' && !answered.has(row.request) ? [row] : [])),
    };
  }

  /** Read anew when the file has changed: a command beside the app writes here, too. */
  async function repliesIn(rehearsalId: string): Promise<readonly SavedReply[]> {
    const bytes = await sizeOf(fileOf(rehearsalId));
    const before = known.get(rehearsalId);
    if (before?.bytes === bytes) return before.replies;
    const { replies } = await read(rehearsalId);
    known.set(rehearsalId, { replies, bytes });
    return replies;
  }

  const append = (rehearsalId: string, line: z.infer<typeof lineSchema>) =>
    queues.run(rehearsalId, async () => {
      await makeFolder(folder);
      await appendLines(fileOf(rehearsalId), [line]);
    });

  return {
    announce: (rehearsalId, request) => append(rehearsalId, { kind: 'announced', ...request }),
    save: (rehearsalId, reply) => append(rehearsalId, { kind: 'reply', ...reply }),
    async repliesTo(key) {
      const found: KnownReply[] = [];
      for (const rehearsalId of (await ids()).sort()) {
        for (const reply of await queues.run(rehearsalId, () => repliesIn(rehearsalId))) {
          for (const about of reply.about) {
            if (about.key === key) found.push({ rehearsalId, eventId: about.eventId, reply });
          }
        }
      }
      return found;
    },
    of: (rehearsalId) => queues.run(rehearsalId, () => read(rehearsalId)),
    forget: (rehearsalId) =>
      queues.run(rehearsalId, async () => {
        await rm(fileOf(rehearsalId), { force: true });
        known.delete(rehearsalId);
      }),
    async tidy(rehearsalIds, now) {
      const kept = new Set(rehearsalIds);
      for (const id of await ids()) {
        if (kept.has(id)) continue;
        const { mtimeMs } = await stat(fileOf(id));
        if (now.getTime() - mtimeMs > KEPT_MS) await this.forget(id);
      }
    },
  };
}

/** 0: there is none. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}
