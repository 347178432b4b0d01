import { open, readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { codeOf } from './diskProblem.ts';

const NEWLINE = 10;

/**
 * Appends one line of JSON a row. When `durable`, the lines have reached the disk when the promise resolves.
 * A write that fails halfway is taken back; the folder has to exist.
 */
export async function appendLines(path: string, rows: readonly unknown[], durable = true): Promise<void> {
  if (rows.length === 0) return;
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    let text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    if (size > 0) {
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
      // A crash can leave half a line behind: the next row starts on its own, so that only the half is lost.
      if (buffer[0] !== NEWLINE) text = `\n${text}`;
    }
    try {
      await file.appendFile(text);
      if (durable) await file.datasync();
    } catch (error) {
      // When even this fails a torn line stays, which reading knows how to drop; the first failure is the one to tell.
      await file.truncate(size).catch(() => undefined);
      throw error;
    }
  } finally {
    await file.close();
  }
}

export interface ReadLines<T> {
  readonly rows: T[];
  /** Lines that were no row. A torn last line is what a crash leaves behind and is not counted. */
  readonly skipped: number;
}

/** Reads the rows of an .ndjson file; a file that is not there has none. */
export async function readLines<S extends z.ZodType>(path: string, schema: S): Promise<ReadLines<z.output<S>>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { rows: [], skipped: 0 };
    throw error;
  }
  const lines = text.split('\n');
  const rows: z.output<S>[] = [];
  let skipped = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = schema.safeParse(parseJson(line));
    if (row.success) rows.push(row.data);
    else if (index < lines.length - 1) skipped += 1;
  }
  return { rows, skipped };
}

/** The value of a JSON text, or undefined when it is none (JSON itself has no undefined). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
