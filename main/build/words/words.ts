import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../launch/project.ts';
import { say } from '../launch/say.ts';
import { catalogueListOf, type Entry, languageListOf, vocabularyOf } from './vocabulary.ts';

/** What is written from the catalogues in a folder, by file name. */
export async function wordFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const catalogues = await readCatalogues(folder);
  const languages = Object.keys(catalogues);
  return {
    'vocabulary.ts': vocabularyOf(catalogues['en'] ?? {}),
    'languages.ts': languageListOf(languages),
    'catalogues.ts': catalogueListOf(languages),
  };
}

/** All catalogues of a folder, by language. */
export async function readCatalogues(folder: string): Promise<Readonly<Record<string, Entry>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const read = names.map(async (name): Promise<[string, Entry]> => {
    return [name.slice(0, -'.json'.length), JSON.parse(await readFile(join(folder, name), 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Writes what follows from the catalogues beside them. */
export async function writeWords(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(await wordFiles(folder))) await writeFile(join(folder, name), text);
}

if (import.meta.main) {
  await writeWords(join(PROJECT, 'shared', 'words'));
  say('The words are typed. Look at what changed, and commit it.');
}
