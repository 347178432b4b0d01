import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { ASSEMBLED_SHA256, type BundleFile } from '../../models/assembled.ts';
import { MINUS_ONE_TO_ONE, type Normalization, ZERO_TO_ONE } from './normalization.ts';
import { looseFile, packedFile, type Solution } from './packedAssets.ts';
import { rewireFace } from './rewireFace.ts';
import { readNetwork, withNormalization } from './tflite.ts';

const PACKAGES = resolve(import.meta.dirname, '..', '..', '..', 'node_modules', '@mediapipe');
/** A fixed date, so that two builds are the same byte for byte. */
const ZIP_DATE = new Date(1980, 0, 1);

type Entries = Readonly<Record<string, Uint8Array>>;

async function packed(solution: Solution, name: string, normalization: Normalization): Promise<Uint8Array> {
  return withNormalization(readNetwork(await packedFile(PACKAGES, solution, name)), normalization);
}

async function loose(solution: Solution, name: string, normalization: Normalization): Promise<Uint8Array> {
  return withNormalization(readNetwork(await looseFile(PACKAGES, solution, name)), normalization);
}

const RECIPES: Readonly<Record<BundleFile, () => Promise<Entries>>> = {
  'face_landmarker.task': async () => ({
    'face_detector.tflite': await packed('face_mesh', 'face_detection_short_range.tflite', MINUS_ONE_TO_ONE),
    'face_landmarks_detector.tflite': withNormalization(
      rewireFace(await packedFile(PACKAGES, 'face_mesh', 'face_landmark_with_attention.tflite')),
      ZERO_TO_ONE,
    ),
    'geometry_pipeline_metadata_landmarks.binarypb': await packedFile(
      PACKAGES,
      'face_mesh',
      'geometry_pipeline_metadata_landmarks.binarypb',
    ),
  }),
  'pose_landmarker_lite.task': () => pose('lite'),
  'pose_landmarker_full.task': () => pose('full'),
  'hand_landmarker.task': async () => ({
    'hand_detector.tflite': await packed('hands', 'palm_detection_full.tflite', ZERO_TO_ONE),
    'hand_landmarks_detector.tflite': await loose('hands', 'hand_landmark_full.tflite', ZERO_TO_ONE),
  }),
};

async function pose(size: 'lite' | 'full'): Promise<Entries> {
  return {
    'pose_detector.tflite': await packed('pose', 'pose_detection.tflite', MINUS_ONE_TO_ONE),
    'pose_landmarks_detector.tflite': await loose('pose', `pose_landmark_${size}.tflite`, ZERO_TO_ONE),
  };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** One bundle: a plain zip whose entries are stored, because MediaPipe reads them in place. */
export async function assembleBundle(file: BundleFile): Promise<Uint8Array> {
  return zipSync({ ...(await RECIPES[file]()) }, { level: 0, mtime: ZIP_DATE });
}

/**
 * Assembles the bundles from Google's own npm packages into `folder`; the ones already there are left alone. Throws when
 * a bundle does not come out as pinned: then a package is not the one that it was made from.
 */
export async function buildModels(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of Object.keys(RECIPES) as BundleFile[]) {
    const path = join(folder, file);
    const expected = ASSEMBLED_SHA256[file];
    if (existsSync(path) && sha256(await readFile(path)) === expected) continue;
    const bundle = await assembleBundle(file);
    if (sha256(bundle) !== expected) {
      throw new Error(`${file} came out as sha256 ${sha256(bundle)}, expected ${expected}. Run "npm ci" again.`);
    }
    await writeFile(`${path}.part`, bundle);
    await rename(`${path}.part`, path);
  }
}

if (import.meta.main) {
  const folder = process.argv[2] ?? join('dist', 'models');
  await buildModels(folder);
  process.stderr.write(`The model bundles are in ${folder}.\n`);
}
