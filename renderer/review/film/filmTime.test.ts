import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFilmTime } from './filmTime.ts';

describe('film time', () => {
  it('is the clock of the player where the whole film is shown', () => {
    const whole = createFilmTime(undefined);
    expect(whole.toMedia(1234)).toBe(1234);
    expect(whole.toFilm(1234, 0)).toBe(1234);
    expect(whole.leap(99_999_999, 0)).toBeNull();
  });

  it('begins where the recorder’s clock began', () => {
    const late = createFilmTime([{ startMs: 0, mediaMs: 3_600_000, lengthMs: 12_000 }]);
    expect(late.toMedia(0)).toBe(3_600_000);
    expect(late.toMedia(4200)).toBe(3_604_200);
    expect(late.toFilm(3_604_200, 0)).toBe(4200);
    expect(late.toFilm(0, 0)).toBe(0);
  });

  it('passes over what was cut away, in the order that the film has now', () => {
    const cut = createFilmTime([
      { startMs: 0, mediaMs: 10_000, lengthMs: 3000 },
      { startMs: 3000, mediaMs: 0, lengthMs: 5000 },
    ]);
    expect(cut.leap(12_990, 2900)).toBeNull();
    expect(cut.leap(13_010, 2990)).toBe(3000);
    expect(cut.toMedia(3000)).toBe(0);
    expect(cut.toFilm(13_030, 2990)).toBe(3000);
    expect(cut.toFilm(20, 3000)).toBe(3020);
    expect(cut.leap(5010, 7990)).toBe(8000);
  });

  it('gives each time of the rehearsal back, and never a picture that was cut away', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 100, max: 9000 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        let startMs = 0;
        let mediaMs = 0;
        const pieces = list.map(([skipMs, lengthMs]) => {
          mediaMs += skipMs;
          const piece = { startMs, mediaMs, lengthMs };
          startMs += lengthMs;
          mediaMs += lengthMs;
          return piece;
        });
        const time = createFilmTime(pieces);
        const ms = share * startMs;
        const at = time.toMedia(ms);
        expect(pieces.some((piece) => at >= piece.mediaMs && at <= piece.mediaMs + piece.lengthMs)).toBe(true);
        expect(time.toFilm(at, ms)).toBeCloseTo(ms, 6);
      }),
    );
  });
});
