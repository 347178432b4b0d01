import { catalogues } from './catalogues.ts';
import { fill, namesSomething, plainText, readMessage, type Said } from './language/message.ts';
import type { Language } from './languages.ts';
import type { Words } from './vocabulary.ts';

export type { Words } from './vocabulary.ts';

/** A catalogue or a part of it. */
type Entry = string | readonly Entry[] | { readonly [key: string]: Entry };

const asked = new Map<Language, Words>();

/** Every word that a person reads, in one language. A message is read when it is first wanted, and kept. */
export function wordsFor(language: Language): Words {
  const known = asked.get(language);
  if (known !== undefined) return known;
  // The vocabulary is written from the English catalogue, and a test compares every other one with it.
  const words = wordsOf(catalogues.en, catalogues[language], language) as Words;
  asked.set(language, words);
  return words;
}

/** @param english Decides what has to be named, also where this language leaves it out. */
function wordsOf(english: Entry, own: Entry | undefined, language: Language): unknown {
  if (typeof english === 'string') return wordOf(english, String(own), language);
  const words = Array.isArray(english) ? [] : {};
  for (const key of Object.keys(english)) {
    lazily(words, key, () => wordsOf(at(english, key), at(own, key), language));
  }
  return words;
}

function wordOf(english: string, own: string, language: Language): unknown {
  if (!namesSomething(english)) return plainText(own, language);
  let message: ReturnType<typeof readMessage> | undefined;
  return (said: Said) => {
    message ??= readMessage(own, language);
    return fill(message, said);
  };
}

function at(entry: Entry | undefined, key: string): Entry {
  const found: unknown = (entry as Readonly<Record<string, Entry>> | undefined)?.[key];
  if (found === undefined) throw new Error(`No words for ${key}`);
  return found as Entry;
}

function lazily(words: object, key: string, make: () => unknown): void {
  const kept = { enumerable: true, configurable: true };
  Object.defineProperty(words, key, {
    ...kept,
    get() {
      const value = make();
      Object.defineProperty(words, key, { ...kept, value });
      return value;
    },
  });
}
