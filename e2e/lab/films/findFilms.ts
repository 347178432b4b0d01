import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readLabelText } from './labelText.ts';
import { entriesOf, readEntry, type WrittenLabels } from './writtenLabels.ts';

/** A film, and what was written of it. */
export interface LabelledFilm {
  readonly name: string;
  readonly path: string;
  readonly labels: WrittenLabels;
}

const LABELS_FILE = /labels\.(json|txt)$/i;
const HOW = 'e2e/lab/README.md shows what one looks like.';

/** A labels file read, each film's part not looked into yet. */
interface LabelsFile {
  readonly name: string;
  readonly entries: readonly (readonly [film: string, read: () => WrittenLabels])[];
}

/**
 * The films of `given`: a folder with labels files in it, one labels file, or one film. Throws a sentence when there is none, or when the
 * labels of one that is wanted say what cannot be.
 *
 * @param only Nothing but this film is looked for, and nothing else has to be in order; it needs no labels.
 * @param tell Told of what is left out.
 */
export async function findFilms(
  given: string,
  only?: string,
  tell: (line: string) => void = () => undefined,
): Promise<LabelledFilm[]> {
  const about = await stat(given).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`--films: "${given}" cannot be read (${error.code ?? error.message}). Give a folder with films.`);
  });
  if (about.isDirectory()) return among(given, await readdir(given), only, tell);
  const names = await readdir(dirname(given));
  if (!LABELS_FILE.test(given)) return among(dirname(given), names, basename(given), tell);
  const others = names.filter((name) => LABELS_FILE.test(name) && name !== basename(given));
  return among(
    dirname(given),
    names.filter((name) => !others.includes(name)),
    only,
    tell,
  );
}

async function among(
  folder: string,
  names: readonly string[],
  only: string | undefined,
  tell: (line: string) => void,
): Promise<LabelledFilm[]> {
  const films = new Map<string, LabelledFilm>();
  for (const file of names.filter((name) => LABELS_FILE.test(name)).toSorted()) {
    const { entries } = await readFileOf(folder, file, names).catch((error: unknown) => {
      if (only === undefined) throw error;
      return { entries: [] };
    });
    for (const [name, read] of entries) {
      if (only !== undefined && name !== only) continue;
      if (names.includes(name)) films.set(name, { name, path: join(folder, name), labels: read() });
      else tell(`${file} labels "${name}", which does not lie beside it: left out.`);
    }
  }
  if (films.size > 0) return [...films.values()];
  if (only !== undefined && names.includes(only)) {
    return [{ name: only, path: join(folder, only), labels: { behaviors: [], tolerated: [] } }];
  }
  if (only !== undefined) throw new Error(`There is no film "${only}" in "${folder}".`);
  throw new Error(`--films: there are no labels of a film in "${folder}". ${HOW}`);
}

/** The labels of each film in one labels file. */
export async function readLabels(file: string): Promise<Record<string, WrittenLabels>> {
  const { entries } = await readFileOf(dirname(file), basename(file), []);
  return Object.fromEntries(entries.map(([name, read]) => [name, read()]));
}

async function readFileOf(folder: string, file: string, names: readonly string[]): Promise<LabelsFile> {
  const about = (error: unknown) =>
    new Error(`${join(folder, file)}: ${error instanceof Error ? error.message : String(error)}. ${HOW}`, {
      cause: error,
    });
  try {
    const text = await readFile(join(folder, file), 'utf8');
    const own = filmOf(file, names);
    if (file.toLowerCase().endsWith('.txt')) {
      if (own === undefined)
        throw new Error('it lies beside no film of its name, such as talk.mp4 beside talk.labels.txt');
      return { name: file, entries: [[own, guarded(() => readLabelText(text), about)]] };
    }
    const entries = entriesOf(JSON.parse(text), own);
    return {
      name: file,
      entries: entries.map(([name, entry]) => [name, guarded(() => readEntry(name, entry), about)]),
    };
  } catch (error) {
    throw about(error);
  }
}

function guarded<T>(read: () => T, about: (error: unknown) => Error): () => T {
  return () => {
    try {
      return read();
    } catch (error) {
      throw about(error);
    }
  };
}

/** The film that a labels file is named after: talk.mp4 of talk.labels.json or talk.mp4.labels.txt. */
function filmOf(file: string, names: readonly string[]): string | undefined {
  const stem = file.replace(/[.-]?labels\.(json|txt)$/i, '');
  if (stem === '') return undefined;
  const films = names.filter((name) => !LABELS_FILE.test(name));
  return films.find((name) => name === stem) ?? films.find((name) => name.replace(/\.[^.]+$/, '') === stem);
}
