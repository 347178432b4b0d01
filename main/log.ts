import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from './clock.ts';

/** Writes what nobody foresaw to a file, for whoever helps this person. Never a key, never a picture. Never throws. */
export type Log = (what: string) => void;

/** With the one before it, at most twice as much. */
const LARGEST = 1_000_000;

/** Opens the log at `file`. What has grown large becomes `file`.old, in the place of the one before. */
export function openLog(file: string, clock: Clock): Log {
  return (what) => {
    const line = `${clock.now().toISOString()} ${what}\n`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (sizeOf(file) > LARGEST) renameSync(file, `${file}.old`);
      appendFileSync(file, line);
    } catch (error) {
      // A full disk is told to the person by whoever writes a rehearsal; for the log there is still the terminal.
      if (process.stderr.writable) process.stderr.write(`${line}${inWords(error)}\n`);
    }
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** An error in words for the log. */
export function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
