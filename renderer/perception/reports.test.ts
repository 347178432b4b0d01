import { describe, expect, it } from 'vitest';
import { SIGNALS, type SignalName, type Signals } from '../../shared/signals/signals.ts';
import type { Seen } from './messages.ts';
import { createReports } from './reports.ts';

function signalsAt(timeMs: number, headYaw: number): Signals {
  const unknown = Object.fromEntries(SIGNALS.map(({ name }) => [name, Number.NaN])) as Record<SignalName, number>;
  return { timeMs, values: { ...unknown, headYaw } };
}

/** Reports `seconds` of observations, `rate` a second of the rehearsal, each taking `tookMs` of the clock. */
function report(seconds: number, rate: number, tookMs: number): Seen[] {
  const messages: Seen[] = [];
  let clockMs = 0;
  const reports = createReports({ durationMs: 60_000, now: () => clockMs, post: (message) => messages.push(message) });
  for (let observation = 0; observation < seconds * rate; observation++) {
    clockMs += tookMs;
    const timeMs = (observation * 1000) / rate;
    reports.row(signalsAt(timeMs, observation));
    reports.observed({ timeMs, width: 1280, height: 720 }, { observations: observation + 1, light: 0.5 });
  }
  reports.flush();
  return messages;
}

function rowsOf(messages: readonly Seen[]) {
  return messages.flatMap((message) => (message.type === 'signals' ? message.rows : []));
}

describe('createReports', () => {
  it.each([5, 10, 15, 30])('saves five rows a second of the rehearsal at %i observations a second', (rate) => {
    const times = rowsOf(report(4, rate, 40)).map((row) => row.timeMs);
    expect(times).toHaveLength(20);
    expect(times.slice(0, 3).every((time, index) => Math.abs(time - index * 200) < 1000 / rate)).toBe(true);
  });

  it('writes null where a signal is unknown, because JSON has no NaN', () => {
    const [row] = rowsOf(report(1, 10, 40));
    expect(row?.values.headYaw).toBe(0);
    expect(row?.values.headPitch).toBeNull();
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  it('loses no row when it ends in the middle of a batch', () => {
    expect(rowsOf(report(1.4, 10, 40))).toHaveLength(7);
  });

  it('tells progress at most four times a second, with the speed', () => {
    const progress = report(10, 10, 50).flatMap((message) => (message.type === 'progress' ? [message] : []));
    expect(progress.length).toBeLessThanOrEqual(4 * 5 + 1);
    expect(progress.length).toBeGreaterThan(10);
    expect(progress.at(-1)?.observationsPerSecond).toBeCloseTo(20, 5);
    expect(progress.at(-1)?.durationMs).toBe(60_000);
  });
});
