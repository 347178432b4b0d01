import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BehaviorEvent, Rehearsal } from '../rehearsal/timeline.ts';
import { SPENT, timeSpent } from './timeSpent.ts';

function moment(behavior: string, startMs: number, endMs: number): BehaviorEvent {
  return {
    id: `${behavior}-${startMs}`,
    behavior,
    kind: 'habit',
    startMs,
    endMs,
    peakMs: startMs,
    severity: 0.5,
    measured: { signal: 'headYaw', value: 30, unit: 'degrees', threshold: 25, baseline: 0 },
    confidence: 1,
  };
}
const spent = (events: BehaviorEvent[], more: Partial<Rehearsal> = {}, judgements: never[] | object[] = []) =>
  Object.fromEntries(
    timeSpent({
      events,
      feedback: [],
      judgements: judgements as [],
      rehearsal: { durationMs: 100_000, notJudged: [], ...more },
    }).map(({ on, ms }) => [on, ms / 1000]),
  );

describe('how the time was spent', () => {
  test('what is not taken off it is the audience’s', () => {
    expect(spent([])).toEqual({ audience: 100, away: 0, down: 0, gone: 0, notJudged: 0 });
    expect(spent([moment('looking-away', 10_000, 20_000), moment('slouching', 0, 90_000)])).toMatchObject({
      audience: 90,
      away: 10,
    });
  });

  test('counts a second once, for the larger fact', () => {
    const events = [
      moment('looking-down', 0, 20_000),
      moment('looking-away', 10_000, 30_000),
      moment('out-of-frame', 25_000, 40_000),
    ];
    expect(spent(events)).toEqual({ audience: 60, away: 15, down: 10, gone: 15, notJudged: 0 });
  });

  test('a moment that was set aside is no time away', () => {
    const events = [moment('looking-away', 10_000, 20_000)];
    expect(spent(events, {}, [{ eventId: 'looking-away-10000', counts: false, at: '' }])).toMatchObject({ away: 0 });
  });

  test('a face that was not seen is not the audience’s; whoever turned away was seen to', () => {
    const notJudged = [{ behavior: 'looking-away', reason: 'no-face' as const, startMs: 0, endMs: 30_000 }];
    expect(spent([moment('turned-away', 20_000, 30_000)], { notJudged })).toMatchObject({ notJudged: 20, away: 10 });
    const nobody = [{ behavior: 'looking-away', reason: 'nobody' as const, startMs: 0, endMs: 30_000 }];
    expect(spent([], { notJudged: nobody })).toMatchObject({ gone: 30 });
    const others = [{ behavior: 'fidgeting', reason: 'no-hands' as const, startMs: 0, endMs: 30_000 }];
    expect(spent([], { notJudged: others })).toMatchObject({ audience: 100 });
  });

  test('a picture that told nothing is nobody’s; that it changed its place takes no time', () => {
    expect(spent([], { gaps: [{ kind: 'frozen', startMs: 10_000, endMs: 15_000 }] })).toMatchObject({ notJudged: 5 });
    expect(spent([], { gaps: [{ kind: 'inset', startMs: 10_000, endMs: 10_000 }] })).toMatchObject({ notJudged: 0 });
  });

  test('an older rehearsal knows how much was judged', () => {
    expect(spent([], { notJudged: undefined, coverage: { 'looking-away': 0.6 } })).toMatchObject({
      audience: 60,
      notJudged: 40,
    });
  });

  test('is not told where looking away is no problem', () => {
    expect(spent([], { sensitivities: { 'looking-away': 'off' } })).toEqual({});
  });

  test('adds up, whatever happened', () => {
    const event = fc
      .tuple(
        fc.constantFrom('looking-away', 'looking-down', 'out-of-frame', 'swaying'),
        fc.nat(150_000),
        fc.nat(20_000),
      )
      .map(([behavior, start, length]) => moment(behavior, start, start + length));
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const all = spent(events);
        expect(Object.keys(all)).toEqual([...SPENT]);
        expect(Object.values(all).reduce((sum, one) => sum + one, 0)).toBeCloseTo(100);
      }),
    );
  });
});
