import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRICES, priceOf } from '../../../shared/coach/coachModels.ts';
import type { Body } from '../ask/body.ts';
import { blocksOf } from '../ask/body.ts';
import { jpegSize } from '../ask/jpegSize.ts';
import { affordable, costOf, imageTokens, maxOutputTokens, promptTokens, textTokens, worstCost } from './budget.ts';

test.each([
  [448, 448, 256],
  [512, 512, 361],
  [1152, 216, 336],
])('a picture of %i x %i costs %i tokens', (width, height, tokens) => expect(imageTokens(width, height)).toBe(tokens));

const none = { input: 0, cacheWrite: 0, cacheRead: 0, output: 0 };

test('a million tokens cost what the list says', () => {
  const price = priceOf('anthropic', 'claude-sonnet-5-5');
  expect(costOf(price, { ...none, input: 1e6 })).toBeCloseTo(2);
  expect(costOf(price, { ...none, output: 1e6 })).toBeCloseTo(10);
  expect(costOf(price, { ...none, cacheWrite: 1e6 })).toBeCloseTo(2.5);
  expect(costOf(price, { ...none, cacheRead: 1e6 })).toBeCloseTo(0.2);
});

test('a long prompt has its own price, for the whole request', () => {
  const price = priceOf('anthropic', 'claude-haiku-5-5');
  expect(costOf(price, { ...none, input: 100_000, output: 1000 })).toBeCloseTo(0.01 + 0.0005);
  expect(costOf(price, { ...none, input: 100_001, output: 1000 })).toBeCloseTo(0.05 + 0.0025, 5);
});

test('an unknown model counts as the dearest, a server of one’s own costs nothing', () => {
  const dearest = Object.values(PRICES).reduce((a, b) => (b.output > a.output ? b : a));
  for (const name of ['claude-next', 'constructor', '__proto__']) expect(priceOf('anthropic', name)).toEqual(dearest);
  expect(costOf(priceOf('compatible', 'llama'), { ...none, input: 1e9 })).toBe(0);
});

/** The head of a JPEG: an APP0 segment, a quantization table, and the frame header. */
function jpeg(width: number, height: number): Uint8Array {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xdb, 0, 3, 9];
  return Uint8Array.from([...head, 0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 1]);
}

function body(text: string, pictures: readonly Uint8Array[], maxTokens: number): Body {
  const content = blocksOf([{ text }, ...pictures.map((picture) => ({ jpeg: picture }))]);
  return { model: 'm', max_tokens: maxTokens, messages: [{ role: 'user', content }] };
}

test('the tokens of pictures are exact, by their own size', () => {
  const pictures = [jpeg(1152, 216), jpeg(448, 448), jpeg(29, 28)];
  expect(promptTokens(body('', pictures, 1))).toEqual({ pictures: 336 + 256 + 2, text: 0 });
  expect(jpegSize(jpeg(1152, 216))).toEqual({ width: 1152, height: 216 });
});

test('what is no JPEG has no size, and counts as a strip', () => {
  for (const bytes of [[], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xc0], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]) {
    expect(jpegSize(Uint8Array.from(bytes))).toBeNull();
  }
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void jpegSize(bytes)));
  expect(promptTokens(body('', [Uint8Array.of(1)], 1)).pictures).toBe(336);
});

test('no request costs more than was estimated, as long as its tokens are within the estimate', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(PRICES)),
      fc.record({ text: fc.string({ maxLength: 500 }), strips: fc.nat(8), events: fc.integer({ min: 1, max: 8 }) }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (price, { text, strips, events }, cached, said) => {
        const prompt = textTokens(text) + strips * 336;
        const request = body(
          text,
          Array.from({ length: strips }, () => jpeg(1152, 216)),
          maxOutputTokens(events),
        );
        const cacheRead = Math.floor(prompt * cached);
        const tokens = {
          ...none,
          input: prompt - cacheRead,
          cacheRead,
          output: maxOutputTokens(events) * said,
        };
        expect(costOf(price, tokens)).toBeLessThanOrEqual(worstCost(price, request) + 1e-12);
      },
    ),
  );
});

test('as many from the front as the money allows', () => {
  const sum = (items: readonly number[]) => items.reduce((a, b) => a + b, 0);
  expect(affordable([3, 2, 1], sum, 5)).toEqual([3, 2]);
  expect(affordable([3, 2, 1], sum, 6)).toEqual([3, 2, 1]);
  expect(affordable([3, 2, 1], sum, 2)).toEqual([]);
});
