import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Waveform, waveformSchema } from '../../../shared/rehearsal/waveform.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { parseJson } from '../../disk/lines.ts';
import { replaceDurably } from '../../disk/writeDurably.ts';
import { FILES } from './rehearsalFolder.ts';

/** How loud the film of a rehearsal is; null when that is not known, or damaged: then it is read from the film again. */
export async function readWaveform(folder: string): Promise<Waveform | null> {
  try {
    return waveformSchema.safeParse(parseJson(await readFile(join(folder, FILES.waveform), 'utf8'))).data ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Replaces it as a whole. */
export async function writeWaveform(folder: string, waveform: Waveform): Promise<void> {
  await replaceDurably(join(folder, FILES.waveform), `${JSON.stringify(waveform)}\n`);
}
