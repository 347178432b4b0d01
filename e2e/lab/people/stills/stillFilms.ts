import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MEASURED, runApp } from '../../../../main/build/launch/app.ts';
import { say } from '../../../../main/build/launch/say.ts';
import { cacheFolder } from '../../tracks/trackCache.ts';
import { STILLS_VERSION } from './motion.ts';

/** Pictures that the app takes before it is started anew. */
const AT_A_TIME = 20;

/** Where the film of a picture lies, or will. */
export async function stillPath(picture: string): Promise<string> {
  // The camera's way follows from the name, so the name is part of what the film is made of.
  const key = createHash('sha256')
    .update(`${STILLS_VERSION} ${basename(picture)}\n`)
    .update(await readFile(picture));
  return join(cacheFolder(), 'stills', `${key.digest('hex').slice(0, 32)}.webm`);
}

/** Ten seconds of film of each picture (absolute paths), from the cache or just made. Throws when one cannot be made. */
export async function filmsOfStills(pictures: readonly string[]): Promise<string[]> {
  await mkdir(join(cacheFolder(), 'stills'), { recursive: true });
  const films = await Promise.all(pictures.map(async (picture) => ({ picture, path: await stillPath(picture) })));
  const missing = films.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) say(`Making films of ${missing.length} of ${films.length} pictures`);
  for (let i = 0; i < missing.length; i += AT_A_TIME) {
    const some = missing.slice(i, i + AT_A_TIME);
    const args = some.flatMap(({ picture, path }) => [picture, `${path}.part`]);
    const env = { GREENROOM_DATA: join(cacheFolder(), 'laboratory') };
    await runApp(['still', ...args], env, MEASURED);
    for (const { path } of some) if (existsSync(`${path}.part`)) await rename(`${path}.part`, path);
    const failed = some.filter(({ path }) => !existsSync(path)).map(({ picture }) => basename(picture));
    if (failed.length > 0) throw new Error(`No film could be made of ${failed.join(', ')}; why stands above.`);
  }
  return films.map(({ path }) => path);
}
