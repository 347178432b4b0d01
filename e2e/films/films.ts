import { join, resolve } from 'node:path';

/** A committed film, see make.ts. */
export const film = (name: string) => join(import.meta.dirname, name);

/** The sample that comes with the app: 48 seconds, and the labels of what is in it. */
export const SAMPLE = resolve(import.meta.dirname, '..', '..', 'renderer', 'public', 'sample.mp4');

/** Six seconds: somebody stands there, is gone from second 2 to 5, and comes back. For whatever needs any film at all. */
export const LEAVES = film('leaves.mp4');
