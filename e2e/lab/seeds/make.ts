import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { say } from '../../../main/build/launch/say.ts';
import { bundleSets } from '../tracks/bundles.ts';
import { recordTracks } from '../tracks/recordTracks.ts';
import { encodeTrack } from '../tracks/trackFormat.ts';
import { PIECES } from './pieces.ts';

/**
 * Makes the seeds anew: `node e2e/lab/seeds/make.ts FILMS MODELS`, with the folder of the films that pieces.ts names and one of
 * official bundles. The result is committed; it is to be made again when the perception or a bundle changes.
 */
const STEP = 2 ** -14;
const RATE = 10;

const [films = '', models] = process.argv.slice(2);
let bytes = 0;
for (const set of await bundleSets(models === undefined ? undefined : resolve(models))) {
  const paths = PIECES.map(({ film }) => resolve(films, film));
  const tracks = await recordTracks([...new Set(paths)], set, RATE);
  for (const [i, piece] of PIECES.entries()) {
    const recorded = tracks.find(({ film }) => film === paths[i]);
    if (recorded === undefined) throw new Error(`There is no track of ${piece.film}.`);
    const { about, frames } = recorded.track;
    const { engine: _, ...kept } = about;
    const inside = frames
      .filter(({ timeMs }) => timeMs >= piece.fromMs && timeMs < piece.toMs)
      .map((frame) => ({ ...frame, timeMs: frame.timeMs - piece.fromMs }));
    const track = { about: { ...kept, durationMs: piece.toMs - piece.fromMs }, frames: inside };
    const encoded = encodeTrack(track, STEP);
    bytes += encoded.length;
    await writeFile(join(import.meta.dirname, `${piece.name}.${set.name}.track`), encoded);
    say(`${piece.name}.${set.name}.track: ${inside.length} observations, ${(encoded.length / 1024).toFixed(0)} KB`);
  }
}
say(`${(bytes / 2 ** 20).toFixed(2)} MB in all`);
