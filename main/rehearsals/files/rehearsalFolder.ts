import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { GreenroomError } from '../../../shared/problem.ts';
import { codeOf, diskProblem } from '../../disk/diskProblem.ts';

/** The files in a rehearsal's folder. */
export const FILES = {
  rehearsal: 'rehearsal.json',
  /** What stood in rehearsal.json before it was rebuilt. */
  damaged: 'rehearsal.damaged.json',
  events: 'events.ndjson',
  signals: 'signals.ndjson',
  feedback: 'feedback.ndjson',
  usage: 'usage.ndjson',
  summary: 'summary.ndjson',
  judgements: 'judgements.ndjson',
  notes: 'notes.ndjson',
  heldBack: 'held-back.ndjson',
  strips: 'strips',
  /** How loud the film is, see shared/rehearsal/waveform.ts. */
  waveform: 'waveform.json',
  /** What the person rehearsed with, see shared/rehearsal/material.ts. */
  material: 'material.json',
  slideTurns: 'slide-turns.ndjson',
  marks: 'marks.ndjson',
  /** Pictures of the slides: <page>.jpg. */
  slides: 'slides',
} as const;

/** What rehearsal.json was in an earlier version, before this one wrote it anew. */
export function backupName(version: number): string {
  return `rehearsal.v${version}.json`;
}

/** A recording of the camera, or the copy of a person's film with the ending that it had. */
export const RECORDING = /^recording\.[a-z0-9]{1,5}$/;

/** Folders on their way out; left over only when the app ends while it removes one. */
export const REMOVED_PREFIX = '.removed-';

/** A name that means the same on every file system and cannot leave its folder. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export function isSafeName(name: string): boolean {
  return SAFE_NAME.test(name) && !name.endsWith('.');
}

/** Sorts by time as text: `2026-11-24T12-44-05-1a2b3c4d` (UTC). */
export function newId(now: Date, random: string): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}-${random}`;
}

/** When a rehearsal with this id was started, as far as the id tells. */
export function startOf(id: string): Date | null {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-/.exec(id);
  if (!parts) return null;
  const at = new Date(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The path of a rehearsal's folder, or of something in it; throws `rehearsal-missing` for a name that would leave it. */
export function pathInside(library: string, id: string, parts: readonly string[]): string {
  if (![id, ...parts].every(isSafeName)) throw new GreenroomError('rehearsal-missing', { id });
  return join(library, id, ...parts);
}

/** File name for a recording of this MIME type. Chromium records only these two containers. */
export function recordingName(type: string): string {
  const container = type.split(';')[0]?.trim().toLowerCase();
  if (container === 'video/mp4') return 'recording.mp4';
  if (container === 'video/webm') return 'recording.webm';
  throw new GreenroomError('unexpected', { message: `Recordings of type ${type} cannot be saved.` });
}

/** File name for the copy of a film. */
export function copyName(film: string): string {
  const name = `recording${extname(film).toLowerCase()}`;
  return RECORDING.test(name) ? name : 'recording.film';
}

/** Names of the rehearsals' folders in a library; none when the library is not there yet. */
export async function idsIn(library: string): Promise<string[]> {
  try {
    const entries = await readdir(library, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && isSafeName(entry.name)).map((entry) => entry.name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw diskProblem(error, library);
  }
}
