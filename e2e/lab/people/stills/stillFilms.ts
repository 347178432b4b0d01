import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MEASURED, runApp } from '../../../../main/build/launch/app.ts';
import { say } from '../../../../main/build/launch/say.ts';
import { cacheFolder } from '../../tracks/trackCache.ts';
import { STILLS_VERSION } from './motion.ts';

/** Ten seconds of film of each picture (absolute paths), from the cache or just made. Throws when one cannot be made. */
export async function filmsOfStills(pictures: readonly string[]): Promise<string[]> {
  const folder = join(cacheFolder(), 'stills');
  await mkdir(folder, { recursive: true });
  const films = await Promise.all(
    pictures.map(async (picture) => {
      // The camera's way follows from the name, so the name is part of what the film is made of.
      const key = createHash('sha256')
        .update(`${STILLS_VERSION} ${basename(picture)}\n`)
        .update(await readFile(picture));
      return { picture, path: join(folder, `${key.digest('hex').slice(0, 32)}.webm`) };
    }),
  );
  const missing = films.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) {
    say(`Making films of ${missing.length} of ${films.length} pictures`);
    const args = missing.flatMap(({ picture, path }) => [picture, `${path}.part`]);
    const env = { GREENROOM_DATA: join(cacheFolder(), 'laboratory') };
    const code = await runApp(['still', ...args], env, MEASURED);
    for (const { path } of missing) if (existsSync(`${path}.part`)) await rename(`${path}.part`, path);
    if (code !== 0) throw new Error('Not every picture could be made into a film; why stands above.');
  }
  return films.map(({ path }) => path);
}
