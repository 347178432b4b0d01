import type { BundleFile } from './assembled.ts';

/** Where Google keeps the official bundles. Nothing but `npm run models` asks it for anything. */
export const OFFICIAL_SOURCE = 'https://storage.googleapis.com/mediapipe-models';

export interface OfficialBundle {
  readonly file: BundleFile;
  /** Below the source. */
  readonly path: string;
  readonly sha256: string;
}

const bundle = (file: BundleFile, task: string, sha256: string): OfficialBundle => ({
  file,
  path: `${task}/${file.replace('.task', '')}/float16/1/${file}`,
  sha256,
});

/** The official bundles, float16 version 1. */
export const OFFICIAL: readonly OfficialBundle[] = [
  bundle('face_landmarker.task', 'face_landmarker', '64184e229b263107bc2b804c6625db1341ff2bb731874b0bcc2fe6544e0bc9ff'),
  bundle(
    'pose_landmarker_lite.task',
    'pose_landmarker',
    '59929e1d1ee95287735ddd833b19cf4ac46d29bc7afddbbf6753c459690d574a',
  ),
  bundle(
    'pose_landmarker_full.task',
    'pose_landmarker',
    '5134a3aad27a58b93da0088d431f366da362b44e3ccfbe3462b3827a839011b1',
  ),
  bundle('hand_landmarker.task', 'hand_landmarker', 'fbc2a30080c3c557093b5ddfc334698132eb341044ccee322ccf8bcf3607cde1'),
];

/** The pinned checksum of the official bundle of this name. */
export function officialSha256(file: BundleFile): string {
  const found = OFFICIAL.find((official) => official.file === file);
  if (found === undefined) throw new Error(`There is no official bundle named ${file}.`);
  return found.sha256;
}
