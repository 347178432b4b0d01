import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { behaviorEventSchema } from '../../../shared/rehearsal/timeline.ts';

const FOLDER = join(import.meta.dirname, 'set');

const itemSchema = z.object({
  event: behaviorEventSchema,
  /** File in set/strips; null: asked about by its facts alone. */
  strip: z.string().nullable(),
  /** What the pictures show of the behavior; null where there are none. */
  truth: z.enum(['there', 'not-there']).nullable(),
});

/** One event to be put into words, with its picture. */
export interface EvalItem extends Omit<z.infer<typeof itemSchema>, 'strip'> {
  /** JPEG bytes. */
  readonly strip: Uint8Array | undefined;
}

/**
 * The fixed set: the moments of the sample rehearsal with their strips, the same facts with strips that do not show them, and
 * every behavior of the catalogue once without a picture. The strips are cut from a public-domain photo; `recordSet.ts` made
 * them.
 */
export async function readEvalSet(): Promise<EvalItem[]> {
  const items = z.array(itemSchema).parse(JSON.parse(await readFile(join(FOLDER, 'events.json'), 'utf8')));
  return Promise.all(
    items.map(async ({ strip, ...item }) => ({
      ...item,
      strip: strip === null ? undefined : await readFile(join(FOLDER, 'strips', strip)),
    })),
  );
}
