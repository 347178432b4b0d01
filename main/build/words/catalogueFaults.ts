import { NUMBER_STYLES } from '../../../shared/words/language/numbers.ts';
import { type Arguments, argumentsOf, type Entry, isList, stylesOf } from './vocabulary.ts';

/**
 * What is wrong with the catalogues, a line each: a key that one language has and English has not, or the other way round; an
 * argument that English does not hand over, or that a language forgets to say; a message that is none.
 */
export function catalogueFaults(catalogues: Readonly<Record<string, Entry>>): string[] {
  const { en, ...others } = catalogues;
  if (en === undefined) return ['en.json is missing'];
  return [
    ...messagesOf(en).flatMap(([path, entry]) => read(`en ${path}`, entry).faults),
    ...Object.entries(others).flatMap(([language, own]) => [
      ...(Intl.getCanonicalLocales(language)[0] === language ? [] : [`${language}.json is not named after a language`]),
      ...compared(language, en, own),
    ]),
  ];
}

function compared(language: string, english: Entry, own: Entry): string[] {
  const wanted = new Map(messagesOf(english));
  const found = new Map(messagesOf(own));
  return [
    ...[...wanted.keys()].filter((path) => !found.has(path)).map((path) => `${language} ${path} is missing`),
    ...[...found].flatMap(([path, entry]) => {
      const source = wanted.get(path);
      if (source === undefined) return [`${language} ${path} is not in en.json`];
      if (isList(source) !== isList(entry) || (isList(source) && source.length !== entry.length))
        return [`${language} ${path} is not as long as in en.json`];
      const mine = read(`${language} ${path}`, entry);
      return [...mine.faults, ...differences(`${language} ${path}`, read('', source).named, mine.named)];
    }),
  ];
}

function differences(where: string, english: Arguments, own: Arguments): string[] {
  return [
    ...[...own].flatMap(([name, { type }]) => {
      const wanted = english.get(name);
      if (wanted === undefined) return [`${where} asks for {${name}}, which en.json does not`];
      return wanted.type === type ? [] : [`${where} takes {${name}} for ${type}, en.json for ${wanted.type}`];
    }),
    // A language without plurals need not choose by a number; what English shows, everybody shows.
    ...[...english]
      .filter(([name, { shown }]) => shown && !own.has(name))
      .map(([name]) => `${where} forgets {${name}}`),
  ];
}

function read(where: string, entry: Entry): { readonly named: Arguments; readonly faults: string[] } {
  try {
    if (typeof entry !== 'string' && !isList(entry)) throw new Error('no message');
    const unknown = stylesOf(entry).filter((style) => !Object.hasOwn(NUMBER_STYLES, style));
    return { named: argumentsOf(entry), faults: unknown.map((style) => `${where}: no number style ${style}`) };
  } catch (error) {
    return { named: new Map(), faults: [`${where}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** All messages and lists of messages, by where they stand. */
export function messagesOf(
  entry: Entry,
  path: readonly string[] = [],
): [path: string, entry: string | readonly Entry[]][] {
  if (typeof entry === 'string' || isList(entry)) return [[path.join('.'), entry]];
  return Object.entries(entry).flatMap(([key, part]) => messagesOf(part, [...path, key]));
}
