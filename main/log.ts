import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from './clock.ts';

/** Writes what nobody foresaw to a file, for whoever helps this person. Never a key, never a picture. */
export type Log = (what: string) => void;

export function openLog(file: string, clock: Clock): Log {
  mkdirSync(dirname(file), { recursive: true });
  return (what) => appendFileSync(file, `${clock.now().toISOString()} ${what}\n`);
}

/** An error in words for the log. */
export function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
