import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { findMaterial } from './material.ts';
import people from './people.json' with { type: 'json' };
import { nobodyShare } from './rooms.ts';
import { asUnseen, standingOf } from './standing.ts';
import { cameraOver, filmSize, STILL_MS } from './stills/motion.ts';
import { wilson } from './wilson.ts';

describe("Wilson's interval", () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I: 81/263, 15/148, 0/20, 1/29.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (hits, of, from, to) => {
    const interval = wilson(hits, of);
    expect(interval.from).toBeCloseTo(from, 4);
    expect(interval.to).toBeCloseTo(to, 4);
  });

  test('holds the share, and is everything of none', () => {
    expect(wilson(0, 0)).toMatchObject({ from: 0, to: 1 });
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const { from, to } = wilson(hits, of);
        expect(from).toBeLessThanOrEqual(hits / of + 1e-12);
        expect(to).toBeGreaterThanOrEqual(hits / of - 1e-12);
      }),
    );
  });
});

describe('who may be called unseen', () => {
  const held = { person: 'somebody.mp4', standing: 'held', seenBy: [] } as const;

  test('somebody whom no number knows', () => {
    expect(asUnseen([held])).toEqual([held]);
  });

  test('nobody on whom thresholds were set, or may have been', () => {
    expect(() => asUnseen([held, { ...held, person: 'avatar-x.mp4', standing: 'known' }])).toThrow(
      'avatar-x.mp4 is known',
    );
    expect(() => asUnseen([{ ...held, standing: 'open' }])).toThrow('cannot be reported as unseen');
  });

  test('nobody whom the weights that judge were fitted on', () => {
    expect(() => asUnseen([{ ...held, seenBy: ['crossed arms'] }])).toThrow('crossed arms was fitted on');
  });

  test('films of people are, the rendered person of the thresholds is not, and pictures are parted by their name', () => {
    expect(standingOf('people-hall.mp4')).toBe('held');
    expect(standingOf('avatar-far-mixed.mp4')).toBe('known');
    const names = Array.from({ length: 400 }, (_, i) => standingOf(`face-${i}.jpg`));
    const share = names.filter((standing) => standing === 'held').length / names.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test('a person of two pictures is on one side with both', () => {
    for (const person of Object.values(people.samePerson)) expect(Object.keys(people.samePerson)).not.toContain(person);
  });
});

describe('the camera over a picture', () => {
  test('is the same for the same name, moves smoothly, and never shows an edge', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.integer({ min: 560, max: 1280 }),
        fc.integer({ min: 560, max: 1280 }),
        (name, w, h) => {
          const placeAt = cameraOver(name);
          const { width, height } = filmSize(w, h);
          const long = Math.max(width, height);
          let before = placeAt(0);
          for (let timeMs = 0; timeMs <= STILL_MS; timeMs += 100) {
            const { x, y, turn, zoom } = placeAt(timeMs);
            expect(placeAt(timeMs)).toEqual(cameraOver(name)(timeMs));
            expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(0.002);
            const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
            for (const [cornerX, cornerY] of [
              [-1, -1],
              [1, -1],
              [-1, 1],
              [1, 1],
            ] as const) {
              // The film's corner, in the coordinates of the picture under it.
              const dx = (cornerX * width) / 2 - x * long;
              const dy = (cornerY * height) / 2 - y * long;
              expect(Math.abs(dx * cos + dy * sin) / zoom).toBeLessThanOrEqual(width / 2);
              expect(Math.abs(-dx * sin + dy * cos) / zoom).toBeLessThanOrEqual(height / 2);
            }
            before = { x, y, turn, zoom };
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('says in a sentence where the material is not there', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'greenroom-people-'));
  try {
    await expect(findMaterial(empty)).rejects.toThrow('There are no labelled pictures of people');
  } finally {
    await rm(empty, { recursive: true });
  }
});

test('how much of a piece is said to be without anybody', () => {
  const event = (behavior: string, startMs: number, endMs: number) => ({ behavior, startMs, endMs }) as BehaviorEvent;
  const labels = { durationMs: 10_000, behaviors: [], tolerated: [] };
  const share = (...events: BehaviorEvent[]) => nobodyShare({ events, labels });
  expect(share()).toBe(0);
  expect(
    share(event('out-of-frame', 0, 2000), event('turned-away', 2000, 9000), event('out-of-frame', 9000, 11_000)),
  ).toBe(0.3);
});
