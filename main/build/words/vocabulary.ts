import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A catalogue or a part of it. */
export type Entry = string | readonly Entry[] | { readonly [key: string]: Entry };

/** What an argument may be, as TypeScript writes it, and whether its value is ever shown. */
interface Argument {
  readonly type: string;
  readonly shown: boolean;
}
export type Arguments = ReadonlyMap<string, Argument>;

/** The arguments of a message, or of all messages of a list. Throws for what is no ICU message. */
export function argumentsOf(entry: string | readonly Entry[]): Arguments {
  const found = new Map<string, Argument>();
  for (const text of [entry].flat()) {
    if (typeof text !== 'string') throw new Error('A list holds messages only');
    gather(parse(text, { ignoreTag: true }), found);
  }
  return found;
}

/** The styles in which a message, or the messages of a list, shows its numbers. */
export function stylesOf(entry: string | readonly Entry[]): string[] {
  const styles = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.number && element.style) return [String(element.style)];
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
      return Object.values(element.options).flatMap(({ value }) => styles(value));
    });
  return [entry].flat().flatMap((text) => (typeof text === 'string' ? styles(parse(text, { ignoreTag: true })) : []));
}

function gather(elements: readonly MessageFormatElement[], found: Map<string, Argument>): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break;
      case TYPE.argument:
        add(found, element.value, { type: 'string', shown: true });
        break;
      case TYPE.number:
        add(found, element.value, { type: 'number', shown: true });
        break;
      case TYPE.plural:
        add(found, element.value, { type: 'number', shown: false });
        for (const { value } of Object.values(element.options)) {
          if (value.some(({ type }) => type === TYPE.pound)) add(found, element.value, { type: 'number', shown: true });
          gather(value, found);
        }
        break;
      case TYPE.select:
        add(found, element.value, { type: choiceOf(Object.keys(element.options)), shown: false });
        for (const { value } of Object.values(element.options)) gather(value, found);
        break;
      default:
        throw new Error(`${element.value}: dates, times and tags are made in code`);
    }
  }
}

/** The values that a message chooses by. `other` is what ICU demands, and no value of ours. */
function choiceOf(options: readonly string[]): string {
  const named = options.filter((option) => option !== 'other');
  if (named.every((option) => option === 'true' || option === 'false')) return 'boolean';
  return named.map((option) => `'${option}'`).join(' | ');
}

function add(found: Map<string, Argument>, name: string, { type, shown }: Argument): void {
  const before = found.get(name);
  const isText = (one: string) => one === 'string' || one.startsWith("'");
  if (before === undefined || before.type === type) {
    found.set(name, { type, shown: shown || before?.shown === true });
  } else if (isText(before.type) && isText(type)) {
    // Chosen by here and shown there: any text may come.
    found.set(name, { type: 'string', shown: shown || before.shown });
  } else {
    throw new Error(`${name} is both ${before.type} and ${type}`);
  }
}

/** The type of a catalogue's words, as the source text of a TypeScript interface. */
export function vocabularyOf(catalogue: Entry): string {
  return `${HEAD('en.json')}
import type { Says } from './language/message.ts';

/** Every word that a person reads; what a sentence names is handed to it. */
export interface Words ${typeOf(catalogue, '')}
`;
}

function typeOf(entry: Entry, indent: string): string {
  if (typeof entry === 'string') return messageType(argumentsOf(entry));
  if (isList(entry)) return `readonly [${entry.map(() => messageType(argumentsOf(entry))).join(', ')}]`;
  const inner = `${indent}  `;
  const lines = Object.entries(entry).map(([key, part]) => `${inner}readonly ${keyOf(key)}: ${typeOf(part, inner)};`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function messageType(named: Arguments): string {
  if (named.size === 0) return 'string';
  return `Says<{ ${[...named].map(([name, { type }]) => `readonly ${name}: ${type}`).join('; ')} }>`;
}

export function isList(entry: Entry): entry is readonly Entry[] {
  return Array.isArray(entry);
}

function keyOf(key: string): string {
  return /^\w+$/.test(key) ? key : `'${key}'`;
}

const HEAD = (from: string) => `// Written by "npm run words" from ${from}: change that instead.
// biome-ignore-all format: nobody writes this by hand`;

/** The list of languages. English, which the others are translated from, stands last. */
export function languageListOf(languages: readonly string[]): string {
  return `${HEAD('the names of the catalogues')}

/** Every language that has a catalogue. */
export const LANGUAGES = [${inOrder(languages)
    .map((language) => `'${language}'`)
    .join(', ')}] as const;

export type Language = (typeof LANGUAGES)[number];
`;
}

/** The module that brings all catalogues along. */
export function catalogueListOf(languages: readonly string[]): string {
  const ordered = inOrder(languages);
  const nameOf = (language: string) => language.replaceAll('-', '_');
  return `${HEAD('the names of the catalogues')}
${[...ordered]
  .sort()
  .map((language) => `import ${nameOf(language)} from './${language}.json' with { type: 'json' };`)
  .join('\n')}
import type { Language } from './languages.ts';

export const catalogues: Readonly<Record<Language, typeof en>> = { ${ordered
    .map((language) => (nameOf(language) === language ? language : `'${language}': ${nameOf(language)}`))
    .join(', ')} };
`;
}

function inOrder(languages: readonly string[]): readonly string[] {
  return [...languages.filter((language) => language !== 'en').sort(), 'en'];
}
