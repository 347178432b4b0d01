import { join } from 'node:path';
import type { BundleFile } from '../../models/assembled.ts';
import { OFFICIAL, OFFICIAL_SOURCE } from '../../models/official.ts';
import { download } from './download.ts';

/** The bundles that the app loads. */
export const IN_USE: readonly BundleFile[] = [
  'face_landmarker.task',
  'pose_landmarker_lite.task',
  'hand_landmarker.task',
];

export interface FetchOptions {
  /** Where the bundles go. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (file: BundleFile, received: number, total: number | undefined) => void;
  readonly onDone: (file: BundleFile, outcome: 'fetched' | 'already there') => void;
  /** Another server in the place of Google's, with the same paths. */
  readonly source?: string;
}

/** Fetches the official bundles that the app loads, one after the other. Throws what `download` throws. */
export async function fetchModels({ folder, signal, onProgress, onDone, source = OFFICIAL_SOURCE }: FetchOptions) {
  for (const { file, path, sha256 } of OFFICIAL) {
    if (!IN_USE.includes(file)) continue;
    const outcome = await download({
      url: `${source}/${path}`,
      path: join(folder, file),
      sha256,
      signal,
      onProgress: (received, total) => onProgress(file, received, total),
    });
    onDone(file, outcome);
  }
}
