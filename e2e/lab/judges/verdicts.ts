import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const verdictSchema = z.object({
  /** Of the item, see item.ts. */
  key: z.string(),
  judge: z.enum(['person', 'model']),
  verdict: z.enum(['accept', 'reject']),
  /** What a model gave as its reason. */
  why: z.string().optional(),
  /** ISO 8601 */
  at: z.string(),
});
/** What somebody said about one item. */
export type Verdict = z.infer<typeof verdictSchema>;

/** The verdicts in a file of one JSON a line; the last one of each judge about an item counts. None when there is no file. */
export async function readVerdicts(file: string): Promise<Verdict[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const last = new Map<string, Verdict>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const verdict = verdictSchema.parse(JSON.parse(line));
    last.set(`${verdict.judge} ${verdict.key}`, verdict);
  }
  return [...last.values()];
}

export async function addVerdict(file: string, verdict: Verdict): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(verdictSchema.parse(verdict))}\n`);
}
