import { expect, it } from 'vitest';
import { createManualClock } from '../coaching/manualClock.fixture.ts';
import { startWatchdog } from './watchdog.ts';

it('barks once, after nothing has happened for the whole time', () => {
  const clock = createManualClock();
  let barked = 0;
  const watchdog = startWatchdog(clock, 1000, () => barked++);
  for (let i = 0; i < 10; i++) {
    clock.pass(999);
    watchdog.alive();
  }
  expect(barked).toBe(0);
  clock.pass(1000);
  expect(barked).toBe(1);
  clock.pass(10_000);
  expect(barked).toBe(1);
});

it('is quiet once stopped, whatever happens then, and leaves no timer', () => {
  const clock = createManualClock();
  const watchdog = startWatchdog(clock, 1000, () => expect.unreachable());
  watchdog.stop();
  watchdog.alive();
  clock.pass(5000);
  expect(clock.pending()).toBe(0);
});
