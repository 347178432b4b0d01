import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { usageSchema } from '../../shared/timeline.ts';
import { codeOf } from '../disk/diskProblem.ts';
import { appendLines, readLines } from '../disk/lines.ts';
import { makeFolder } from '../disk/makeFolder.ts';
import { createQueues } from '../disk/queues.ts';

const announcedSchema = z.object({
  kind: z.literal('announced'),
  /** Names the request. */
  request: z.string(),
  /** ISO 8601 */
  at: z.string(),
  model: z.string(),
  images: z.number().int().nonnegative(),
});
const savedReplySchema = z.object({
  kind: z.literal('reply'),
  request: z.string(),
  /** ISO 8601 */
  at: z.string(),
  model: z.string(),
  /** How often the person had asked, see shared/timeline.ts. */
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
  let index: Promise<Map<string, KnownReply[]>> | undefined;

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

  /** Content keys of everything on disk; read once, then kept up to date. */
  function known(): Promise<Map<string, KnownReply[]>> {
    index ??= (async () => {
      const found = new Map<string, KnownReply[]>();
      for (const id of (await ids()).sort()) for (const reply of (await read(id)).replies) note(found, id, reply);
      return found;
    })();
    return index;
  }

  function note(found: Map<string, KnownReply[]>, rehearsalId: string, reply: SavedReply): void {
    for (const { eventId, key } of reply.about) {
      const before = found.get(key);
      const one = { rehearsalId, eventId, reply };
      if (before) before.push(one);
      else found.set(key, [one]);
    }
  }

  const append = (rehearsalId: string, line: z.infer<typeof lineSchema>) =>
    queues.run(rehearsalId, async () => {
      await makeFolder(folder);
      await appendLines(fileOf(rehearsalId), [line]);
    });

  return {
    announce: (rehearsalId, request) => append(rehearsalId, { kind: 'announced', ...request }),
    async save(rehearsalId, reply) {
      const found = await known();
      await append(rehearsalId, { kind: 'reply', ...reply });
      note(found, rehearsalId, reply);
    },
    repliesTo: async (key) => (await known()).get(key) ?? [],
    of: (rehearsalId) => queues.run(rehearsalId, () => read(rehearsalId)),
    forget: (rehearsalId) =>
      queues.run(rehearsalId, async () => {
        await rm(fileOf(rehearsalId), { force: true });
        index = undefined;
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
