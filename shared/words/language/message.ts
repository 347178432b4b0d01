import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../languages.ts';
import { NUMBER_STYLES, numberFormatters } from './numbers.ts';
import { withParticles } from './particles.ts';

/** A sentence that names something, waiting for it. */
export type Says<A> = (said: A) => string;

/** One of several sentences of which some name something and some do not. */
export type Phrase<A> = string | Says<A>;

/** Says one of several sentences, whichever of the arguments it names. */
export function say<A>(phrase: Phrase<A>, said: A): string {
  return typeof phrase === 'string' ? phrase : phrase(said);
}

/** What the arguments of a message may be. */
export type Said = Readonly<Record<string, string | number | boolean>>;

/** Reads an ICU message. What follows is markup nowhere: a "<" in a message is a "<". */
export function readMessage(text: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(
    text,
    language,
    { number: NUMBER_STYLES },
    { ignoreTag: true, formatters: numberFormatters(language) },
  );
}

/** Text in which ICU would read nothing but text. Most messages are: they need no parser, which a start would wait for. */
const PLAIN = /^(?:[^{}']|'(?![{}<>']))*$/;

/** Whether a message names anything at all. */
export function namesSomething(text: string): boolean {
  return !PLAIN.test(text) && !parse(text, { ignoreTag: true }).every(isLiteralElement);
}

/** A message that names nothing, as it reads. */
export function plainText(text: string, language: Language): string {
  return PLAIN.test(text) ? text : fill(readMessage(text, language), {});
}

/** The message with its arguments in it. */
export function fill(message: IntlMessageFormat, said: Said): string {
  const text = message
    .formatToParts(said)
    .map(({ value }) => String(value))
    .join('');
  return withParticles(text);
}
