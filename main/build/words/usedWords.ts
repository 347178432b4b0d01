import { messagesOf } from './catalogueFaults.ts';
import type { Entry } from './vocabulary.ts';
import { isList } from './vocabulary.ts';

/** A vocabulary without a word in it: whatever asks for one no longer compiles, and the compiler says what was asked for. */
export interface EmptyVocabulary {
  /** The TypeScript source, to stand in the place of vocabulary.ts. */
  readonly source: string;
  /** Where each of its types stands in the catalogue. */
  readonly places: ReadonlyMap<string, string>;
}

export function emptyVocabulary(catalogue: Entry): EmptyVocabulary {
  const places = new Map<string, string>();
  const types: string[] = [];
  const describe = (entry: Entry, path: readonly string[]): string => {
    const name = ['Words', ...path].join('__').replaceAll('-', '_');
    places.set(name, path.join('.'));
    const groups = typeof entry === 'string' ? [] : Object.entries(entry).filter(([, part]) => isGroup(part));
    const members = groups.map(([key, part]) => `  readonly '${key}': ${describe(part, [...path, key])};`);
    types.push(`export interface ${name} {\n${members.join('\n')}\n}\n`);
    return name;
  };
  describe(catalogue, []);
  return { source: types.join('\n'), places };
}

function isGroup(entry: Entry): boolean {
  return typeof entry === 'object' && !isList(entry);
}

/**
 * The messages that no code asks for.
 *
 * @param complaints What the compiler prints about the code with an empty vocabulary, unabridged.
 */
export function unusedWords(catalogue: Entry, complaints: string, { places }: EmptyVocabulary): string[] {
  const used = new Set<string>();
  const usedBelow: string[] = [];
  for (const line of complaints.split('\n')) {
    const [, key, of] = /Property '"?([^'"]+)"?' does not exist on type '(Words\w*)'/.exec(line) ?? [];
    const [, index, indexed] = /expression of type '(.+)' can't be used to index type '(Words\w*)'/.exec(line) ?? [];
    const [, whole] = /Type '(Words\w*)' is /.exec(line) ?? [];
    if (key !== undefined && of !== undefined) used.add(join(places.get(of), key));
    if (index !== undefined && indexed !== undefined) {
      const keys = [...index.matchAll(/"([^"]+)"/g)].map(([, one]) => one ?? '');
      // Chosen by a type that is named: nothing tells which of its values.
      if (keys.length === 0) usedBelow.push(`${places.get(indexed)}.`);
      for (const one of keys) used.add(join(places.get(indexed), one));
    }
    // Handed on as a whole, to code that chooses by an id.
    if (whole !== undefined) usedBelow.push(`${places.get(whole)}.`);
  }
  return messagesOf(catalogue)
    .map(([path]) => path)
    .filter((path) => !used.has(path) && !usedBelow.some((place) => path.startsWith(place)));
}

function join(place: string | undefined, key: string): string {
  return place ? `${place}.${key}` : key;
}
