import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampler } from './sampler.ts';

function chosen(rate: number, times: readonly number[]): number[] {
  const sampler = createSampler(rate);
  return times.filter((time) => sampler.isDue(time));
}

function film(framesPerSecond: number, seconds: number): number[] {
  return Array.from({ length: framesPerSecond * seconds }, (_, frame) => (frame * 1000) / framesPerSecond);
}

describe('createSampler', () => {
  it.each([12, 24, 25, 30, 50, 60])('gives 10 a second of a film with %i', (framesPerSecond) => {
    expect(chosen(10, film(framesPerSecond, 20))).toHaveLength(200);
  });

  it('gives every frame once of a film that is slower than the rate', () => {
    const times = film(5, 4);
    expect(chosen(10, times)).toEqual(times);
  });

  it('gives every frame of a film at the rate itself, with times rounded to the millisecond or shaken by a camera', () => {
    expect(chosen(30, film(30, 10).map(Math.round))).toHaveLength(300);
    expect(
      chosen(
        10,
        film(10, 10).map((time, index) => time + (index % 3) * 4),
      ),
    ).toHaveLength(100);
  });

  it('gives one frame after a gap, not one for every beat that was missed', () => {
    expect(chosen(10, [0, 100, 200, 5000, 5033, 5066, 5100])).toEqual([0, 100, 200, 5000, 5100]);
  });

  it('counts from the first frame', () => {
    expect(chosen(10, [3040, 3080, 3120, 3160])).toEqual([3040, 3160]);
  });

  it('never chooses more than the rate, nor two frames nearer than nine tenths of a beat to a beat', () => {
    const gaps = fc.array(fc.double({ min: 0.1, max: 400, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), gaps, (rate, steps) => {
        let time = 0;
        const times = steps.map((step) => {
          time += step;
          return time;
        });
        const period = 1000 / rate;
        const beats = chosen(rate, times).map((at) => Math.floor((at - (times[0] ?? 0)) / period + 0.1));
        expect(new Set(beats).size).toBe(beats.length);
        expect(beats[0]).toBe(0);
      }),
    );
  });
});
