import fc from 'fast-check';
import { expect, test } from 'vitest';
import { event } from './event.fixture.ts';
import { factsOf } from './facts.ts';
import { ALIKE_WITHIN_MS, momentsOf } from './moment.ts';

const strip = 'a.jpg';
const ids = (events: Parameters<typeof momentsOf>[0]) =>
  momentsOf(events).map(({ event, alike }) => [event.id, ...alike.map(({ id }) => id)]);

test('the same behavior close in time is one moment, told by the most severe', () => {
  const first = event('looking-down', 0, { severity: 0.2 });
  const second = event('looking-down', first.endMs + ALIKE_WITHIN_MS, { severity: 0.7 });
  expect(ids([second, first])).toEqual([[second.id, first.id, second.id]]);
});

test('a millisecond later, or another behavior, is another moment', () => {
  const first = event('looking-down', 0);
  const second = event('looking-down', first.endMs + ALIKE_WITHIN_MS + 1);
  expect(momentsOf([first, second])).toHaveLength(2);
  expect(momentsOf([first, event('head-tilt', 0)])).toHaveLength(2);
});

test('the one with a picture speaks for the others', () => {
  const seen = event('looking-down', 0, { severity: 0.2, strip });
  expect(momentsOf([seen, event('looking-down', 5000, { severity: 0.9 })])[0]?.event).toBe(seen);
});

test('the facts of several hold for each of them', () => {
  const a = event('looking-down', 0, { endMs: 3000 });
  const b = event('looking-down', 9000, { endMs: 14_000 });
  const [moment] = momentsOf([
    { ...a, measured: { ...a.measured, value: 18 } },
    { ...b, measured: { ...b.measured, value: 26 } },
  ]);
  if (!moment) throw new Error('No moment.');
  const facts = factsOf(moment);
  for (const part of ['2 times', '18°', '26°', '3 seconds', '5 seconds']) expect(facts).toContain(part);
});

test('every event is in exactly one moment, and the most severe moment comes first', () => {
  const any = fc.record({
    behavior: fc.constantFrom('looking-down' as const, 'head-tilt' as const, 'hand-to-face' as const),
    startMs: fc.integer({ min: 0, max: 200_000 }),
    severity: fc.integer({ min: 0, max: 10 }),
    seen: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ behavior, startMs }) => `${behavior}-${startMs}` }), (drawn) => {
      const events = drawn.map(({ behavior, startMs, severity, seen }) =>
        event(behavior, startMs, { severity: severity / 10, ...(seen && { strip }) }),
      );
      const moments = momentsOf(events);
      expect(moments.flatMap(({ alike }) => alike.map(({ id }) => id)).sort()).toEqual(
        events.map(({ id }) => id).sort(),
      );
      for (const { event, alike } of moments) expect(alike).toContain(event);
      const severities = moments.map(({ event }) => event.severity);
      expect(severities).toEqual([...severities].sort((a, b) => b - a));
    }),
  );
});
