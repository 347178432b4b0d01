import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from './project.ts';

/** Where it is written which sources each built script was made of: beside what is packed, not in it. */
export const MODULES = join(PROJECT, 'dist', 'modules');

/** What bundlers make themselves is marked like this. */
const isFile = (id: string) => !id.startsWith('\0');
const source = (id: string) => relative(PROJECT, id.replace(/\?.*$/, '')).replaceAll('\\', '/');

/**
 * Lists the sources of every script that a build gives, in dist/modules/PART.ENTRY.json: file name to paths below the project.
 * A minified script does not show any more what went into it.
 *
 * @param part Folder of the build in dist/.
 */
export function listModules(part: string): Plugin {
  return {
    name: 'list-modules',
    async generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = scripts.find(({ isEntry }) => isEntry)?.name ?? 'none';
      const lists = scripts.map(({ fileName, moduleIds }) => [
        `${part}/${fileName}`,
        moduleIds.filter(isFile).map(source),
      ]);
      await mkdir(MODULES, { recursive: true });
      await writeFile(join(MODULES, `${part}.${entry}.json`), JSON.stringify(Object.fromEntries(lists), null, 1));
    },
  };
}
