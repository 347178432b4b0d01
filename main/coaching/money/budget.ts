import { CACHE_READ_FACTOR, CACHE_WRITE_FACTOR, type Price } from '../../../shared/coach/coachModels.ts';
import { type Body, contentOf } from '../ask/body.ts';
import { jpegSize } from '../ask/jpegSize.ts';

/** Tokens of one request as the server reported them. */
export interface Tokens {
  /** Plain input, without what was written to or read from the prompt cache. */
  readonly input: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
  readonly output: number;
}

/** A strip: three tiles of 384 x 216. Counts for pictures whose own size cannot be read. */
export const STRIP_WIDTH = 1152;
export const STRIP_HEIGHT = 216;

/** Anthropic's formula: a picture is cut into patches of 28 x 28 pixels, one token each. */
export function imageTokens(width: number, height: number): number {
  return Math.ceil(width / 28) * Math.ceil(height / 28);
}

/**
 * Errs on the high side: English has about four letters a token, Korean hardly more than one. Ours; to estimate with,
 * never to book.
 */
export function textTokens(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) wide++;
  return Math.ceil((text.length - wide) / 3.5 + wide * 1.2);
}

/** Thinking counts in the limit, too; an answer for one event is 100 to 250 tokens. */
export function maxOutputTokens(events: number): number {
  return 1000 + 500 * events;
}

/** Tokens that a request brings to the server: exact for its pictures, an estimate for its text. */
export interface PromptTokens {
  readonly pictures: number;
  readonly text: number;
}

export function promptTokens(body: Body): PromptTokens {
  const { text, pictures } = contentOf(body);
  return {
    text: textTokens(text),
    pictures: pictures.reduce((sum, jpeg) => {
      const size = jpegSize(jpeg) ?? { width: STRIP_WIDTH, height: STRIP_HEIGHT };
      return sum + imageTokens(size.width, size.height);
    }, 0),
  };
}

/** USD of one request. */
export function costOf(price: Price, tokens: Tokens): number {
  const prompt = tokens.input + tokens.cacheWrite + tokens.cacheRead;
  const { input, output } = price.long && prompt > price.long.above ? price.long : price;
  const weighed = tokens.input + tokens.cacheWrite * CACHE_WRITE_FACTOR + tokens.cacheRead * CACHE_READ_FACTOR;
  return (weighed * input + tokens.output * output) / 1_000_000;
}

/** The most that a request can cost, in USD: nothing cached yet, and the answer as long as it may be. */
export function worstCost(price: Price, body: Body): number {
  const { text, pictures } = promptTokens(body);
  return costOf(price, { input: 0, cacheWrite: text + pictures, cacheRead: 0, output: body.max_tokens });
}

/**
 * How many, from the front, can be afforded: the list is expected with the most important first.
 *
 * @param cost USD of a request with these.
 * @param left USD that may still be spent.
 */
export function affordable<T>(items: readonly T[], cost: (items: readonly T[]) => number, left: number): readonly T[] {
  let count = items.length;
  while (count > 0 && cost(items.slice(0, count)) > left) count--;
  return items.slice(0, count);
}
