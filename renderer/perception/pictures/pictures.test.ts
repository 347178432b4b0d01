import { describe, expect, it } from 'vitest';
import { createTurn } from './pictures.ts';

function turns(rate: number, seconds: number): number[] {
  const isDue = createTurn(450);
  const times = Array.from({ length: rate * seconds }, (_, index) => (index * 1000) / rate);
  return times.filter((time) => isDue(time));
}

describe('createTurn', () => {
  it('has its turn in the first observation and about twice a second after it', () => {
    expect(turns(10, 2)).toEqual([0, 500, 1000, 1500]);
    expect(turns(2, 2)).toEqual([0, 500, 1000, 1500]);
    expect(turns(30, 60).length).toBeGreaterThan(115);
    expect(turns(30, 60).length).toBeLessThan(135);
  });

  it('has its turn in every observation when they are further apart', () => {
    expect(turns(1, 4)).toEqual([0, 1000, 2000, 3000]);
  });
});
