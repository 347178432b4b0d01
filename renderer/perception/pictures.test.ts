import { describe, expect, it } from 'vitest';
import { createHandsTurn } from './pictures.ts';

function turns(rate: number, seconds: number): number[] {
  const isDue = createHandsTurn();
  const times = Array.from({ length: rate * seconds }, (_, index) => (index * 1000) / rate);
  return times.filter((time) => isDue(time));
}

describe('createHandsTurn', () => {
  it('looks for hands in the first observation and about twice a second after it', () => {
    expect(turns(10, 2)).toEqual([0, 500, 1000, 1500]);
    expect(turns(2, 2)).toEqual([0, 500, 1000, 1500]);
    expect(turns(30, 60).length).toBeGreaterThan(115);
    expect(turns(30, 60).length).toBeLessThan(135);
  });

  it('looks in every observation when they are further apart', () => {
    expect(turns(1, 4)).toEqual([0, 1000, 2000, 3000]);
  });
});
