import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Behavior } from '../behaviors/behavior.ts';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { BehaviorEvent } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { CALM, detections, during, events, habits, MOVES, nothing, type World } from './world.fixture.ts';

/** Speakers with a few moves in a row, well apart. */
const talks = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(MOVES)), fc.integer({ min: 2500, max: 6000 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((moves) => {
    const parts: World[] = [];
    let at = 11_000;
    for (const [id, longer] of moves) {
      const behavior: Behavior | undefined = BEHAVIORS.find((each) => each.id === id);
      const lasts = longer + (behavior?.minDurationMs ?? 0) + (behavior?.lag?.leaveMs ?? 0);
      parts.push(during(at, at + lasts, MOVES[id] ?? {}));
      at += lasts + 7000;
    }
    const world: World = (timeMs) => {
      const now = { ...CALM };
      for (const part of parts) {
        for (const [name, value] of Object.entries(part(timeMs)) as [keyof SignalValues, number][]) {
          if (value !== CALM[name]) now[name] = value;
        }
      }
      return now;
    };
    return { world, durationMs: at, moves: moves.map(([id]) => id) };
  });

describe('whatever the talk', () => {
  test('each move is found, in order', () => {
    fc.assert(
      fc.property(talks, ({ world, durationMs, moves }) => {
        expect(habits(events(world, durationMs)).map(({ behavior }) => behavior)).toEqual(moves);
      }),
      { numRuns: 30 },
    );
  });

  test('a later start only shifts the times', () => {
    fc.assert(
      fc.property(talks, fc.integer({ min: 1, max: 3_600_000 }), ({ world, durationMs }, fromMs) => {
        const shifted = events(world, durationMs, { fromMs }).map((event) => ({
          ...event,
          id: '',
          startMs: event.startMs - fromMs,
          endMs: event.endMs - fromMs,
          peakMs: event.peakMs - fromMs,
        }));
        // A span that was open from the first observation is the only one that a whole number may round differently.
        expect(shifted).toEqual(events(world, durationMs).map((event) => ({ ...event, id: '' })));
      }),
      { numRuns: 20 },
    );
  });

  test('5 to 30 observations a second give the same events within 250 ms', () => {
    fc.assert(
      fc.property(talks, fc.double({ min: 5, max: 30, noNaN: true }), ({ world, durationMs }, rate) => {
        const reference = habits(events(world, durationMs, { rate: 30 }));
        const found = habits(events(world, durationMs, { rate }));
        expect(found.map(({ behavior }) => behavior)).toEqual(reference.map(({ behavior }) => behavior));
        for (const [i, event] of found.entries()) {
          expect(Math.abs(event.startMs - (reference[i]?.startMs ?? 0))).toBeLessThanOrEqual(250);
          expect(Math.abs(event.endMs - (reference[i]?.endMs ?? 0))).toBeLessThanOrEqual(250);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gaps of up to 300 ms in what is known split nothing', () => {
    fc.assert(
      fc.property(
        talks,
        fc.array(fc.integer({ min: 10_000, max: 50_000 }), { maxLength: 6 }),
        ({ world, durationMs }, gaps) => {
          const gappy: World = (timeMs) =>
            gaps.some((gap) => timeMs >= gap && timeMs < gap + 300) ? { ...nothing(), presence: 1 } : world(timeMs);
          const behaviors = (found: BehaviorEvent[]) => habits(found).map(({ behavior }) => behavior);
          // Gaps may follow each other; only those apart are promised to be bridged.
          const apart = gaps
            .toSorted((a, b) => a - b)
            .every((gap, i, all) => i === 0 || gap - (all[i - 1] ?? 0) > 1500);
          fc.pre(apart);
          expect(behaviors(events(gappy, durationMs, { rate: 20 }))).toEqual(
            behaviors(events(world, durationMs, { rate: 20 })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the order of the catalogue changes nothing', () => {
    const byId = (found: BehaviorEvent[]) => found.toSorted((a, b) => a.id.localeCompare(b.id));
    fc.assert(
      fc.property(
        talks,
        fc.shuffledSubarray([...BEHAVIORS], { minLength: BEHAVIORS.length }),
        ({ world, durationMs }, behaviors) => {
          expect(byId(events(world, durationMs, { behaviors }))).toEqual(byId(events(world, durationMs)));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('every opened span ends in an event or is dropped', () => {
    fc.assert(
      fc.property(
        talks,
        fc.infiniteStream(fc.double({ min: -20, max: 20, noNaN: true })),
        ({ world, durationMs }, noise) => {
          const shaky: World = (timeMs) => {
            const now = world(timeMs);
            return { ...now, headYaw: now.headYaw + (noise.next().value ?? 0) };
          };
          const open = new Set<string>();
          for (const detection of detections(shaky, durationMs)) {
            if (detection.type === 'opened') {
              expect(open.has(detection.behavior)).toBe(false);
              open.add(detection.behavior);
            } else {
              const id = detection.type === 'event' ? detection.event.behavior : detection.behavior;
              expect(open.has(id)).toBe(true);
              if (detection.type !== 'peak') open.delete(id);
            }
          }
          expect(open.size).toBe(0);
        },
      ),
      { numRuns: 20 },
    );
  });
});
