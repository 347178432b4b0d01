import { expect, test } from 'vitest';
import { behaviorIn } from './limits.ts';

test('the limits are those of the audience and of the person', () => {
  expect(behaviorIn({ audience: 'call' }, 'looking-away')).toMatchObject({ enter: 25, minDurationMs: 2000 });
  expect(behaviorIn({ audience: 'room' }, 'looking-away')?.enter).toBe(40);
  const foundWith = { 'looking-away': 'more' as const };
  expect(behaviorIn({ audience: 'call', foundWith }, 'looking-away')).toMatchObject({ minDurationMs: 1500 });
  const sensitivities = { 'looking-away': 'off' as const };
  expect(behaviorIn({ audience: 'call', foundWith, sensitivities }, 'looking-away')?.enter).toBe(25);
  expect(behaviorIn({ audience: 'call' }, 'juggling')).toBeUndefined();
});
