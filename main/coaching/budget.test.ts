import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affordable, costOf, imageTokens, maxOutputTokens, textTokens, worstCost } from './budget.ts';
import { PRICES, priceOf } from './prices.ts';

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

test('no request costs more than was estimated, as long as its tokens are within the estimate', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(PRICES)),
      fc.record({ text: fc.string({ maxLength: 500 }), strips: fc.nat(8), events: fc.integer({ min: 1, max: 8 }) }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (price, request, cached, said) => {
        const prompt = textTokens(request.text) + request.strips * 336;
        const cacheRead = Math.floor(prompt * cached);
        const tokens = {
          ...none,
          input: prompt - cacheRead,
          cacheRead,
          output: maxOutputTokens(request.events) * said,
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
