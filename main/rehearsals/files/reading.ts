import { readFile } from 'node:fs/promises';
import type { Material } from '../../../shared/rehearsal/material.ts';
import {
  type Rehearsal,
  type SignalRow,
  type Source,
  signalRowSchema,
  type Timeline,
} from '../../../shared/rehearsal/timeline.ts';
import type { Waveform } from '../../../shared/rehearsal/waveform.ts';
import type { InTurn } from '../inTurn.ts';
import { findRecording } from '../recording/remains.ts';
import type { LibraryIndex } from './libraryIndex.ts';
import { readMaterial } from './materialFile.ts';
import type { RehearsalFiles, UsageEntry } from './rehearsalFiles.ts';
import { FILES, idsIn } from './rehearsalFolder.ts';
import { asShown, readTimeline } from './timelineFiles.ts';
import { readWaveform } from './waveformFile.ts';

/** What can be learned from the library without changing it. */
export interface Reading {
  /**
   * Newest first. A damaged folder is left out and reported by `damaged()`, one of a newer version by `newer()`. What is
   * pending is not counted (0).
   */
  list(): Promise<Rehearsal[]>;
  /** Those that a newer version has written, to be looked at and not to be changed. Newest first. */
  newer(): Promise<Rehearsal[]>;
  /** All that can be read, those of a newer version too, and the ids of the others: with `newest` of the folders that were started last. */
  contents(newest?: number): Promise<{ rehearsals: Rehearsal[]; damaged: string[] }>;
  /** Ids of the folders whose rehearsal.json cannot be read. */
  damaged(): Promise<string[]>;
  read(id: string): Promise<Timeline>;
  /** What stands in rehearsal.json, without the rest of the folder. */
  rehearsal(id: string): Promise<Rehearsal>;
  readSignals(id: string): Promise<SignalRow[]>;
  /** What it was rehearsed with. */
  readMaterial(id: string): Promise<Material>;
  /** How loud its film is; null when that was not read yet. */
  readWaveform(id: string): Promise<Waveform | null>;
  usageEntries(id: string): Promise<UsageEntry[]>;
  /** JPEG bytes of a strip. */
  readStrip(id: string, file: string): Promise<Uint8Array>;
  /** Absolute path of the recording; null when there is none. */
  recordingFile(id: string): Promise<string | null>;
}

export interface ReadingOptions {
  /** Where a person's own film can be played from; null when it is gone. Without this, films have no address. */
  readonly filmUrl?: (source: Source & { kind: 'film' }) => Promise<string | null>;
  /** Told about what was skipped or could not be read; for a log. */
  readonly onTrouble?: (what: string) => void;
}

export function createReading(
  library: string,
  files: RehearsalFiles,
  inTurn: InTurn,
  index: LibraryIndex,
  { filmUrl, onTrouble }: ReadingOptions,
): Reading {
  const { pathOf, load } = files;

  async function filmUrlOf(rehearsal: Rehearsal): Promise<string | null> {
    if ((await findRecording(pathOf(rehearsal.id))) !== undefined) {
      return `app://greenroom/rehearsals/${rehearsal.id}/recording`;
    }
    if (rehearsal.source.kind === 'sample') return 'app://greenroom/sample.mp4';
    if (rehearsal.source.kind === 'film' && rehearsal.source.path !== '') {
      return (await filmUrl?.(rehearsal.source)) ?? null;
    }
    return null;
  }

  /** Every folder's rehearsal, or what kept it from being read. Ids sort by the time of the start. */
  async function loadAll(newest?: number): Promise<{ id: string; rehearsal: Rehearsal | null }[]> {
    const ids = (await idsIn(library)).sort().reverse();
    const all = ids.slice(0, newest).map(async (id) => {
      try {
        return { id, rehearsal: await index.brief(id, async () => files.inBrief(await load(id))) };
      } catch (error) {
        onTrouble?.(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        return { id, rehearsal: null };
      }
    });
    const loaded = await Promise.all(all);
    if (newest === undefined) await index.keep(ids);
    return loaded;
  }

  async function loadSorted(): Promise<Rehearsal[]> {
    return (await loadAll()).flatMap(({ rehearsal }) => rehearsal ?? []).sort(newestFirst);
  }

  return {
    list: async () => (await loadSorted()).filter(({ readOnly }) => readOnly !== true),

    newer: async () => (await loadSorted()).filter(({ readOnly }) => readOnly === true),

    async contents(newest) {
      const all = await loadAll(newest);
      return {
        rehearsals: all.flatMap(({ rehearsal }) => rehearsal ?? []).sort(newestFirst),
        damaged: all.flatMap(({ id, rehearsal }) => (rehearsal === null ? id : [])),
      };
    },

    async damaged() {
      return (await loadAll()).flatMap(({ id, rehearsal }) => (rehearsal === null ? id : [])).sort();
    },

    read: (id) => inTurn(id, () => readTimeline(files, id, filmUrlOf)),

    rehearsal: (id) => inTurn(id, async () => asShown(files, await load(id))),

    readSignals: (id) => inTurn(id, () => files.rowsOf(id, FILES.signals, signalRowSchema)),

    readMaterial: (id) => inTurn(id, () => readMaterial(pathOf(id))),

    readWaveform: (id) => inTurn(id, () => readWaveform(pathOf(id))),

    usageEntries: (id) => inTurn(id, () => files.usageEntries(id)),

    readStrip: (id, file) => inTurn(id, () => readFile(pathOf(id, FILES.strips, file))),

    recordingFile: (id) =>
      inTurn(id, async () => {
        const name = await findRecording(pathOf(id));
        return name === undefined ? null : pathOf(id, name);
      }),
  };
}

/** How a library is sorted. */
function newestFirst(a: Rehearsal, b: Rehearsal): number {
  return b.startedAt.localeCompare(a.startedAt) || b.id.localeCompare(a.id);
}
