import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStopwatch } from './stopwatch.ts';

const step = fc.record({ afterMs: fc.nat(10_000), press: fc.constantFrom('pause', 'resume', 'nothing') });

test('counts the time that runs, and says how long each pause was', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let clock = 100;
      const watch = createStopwatch(() => clock);
      expect(watch.elapsedMs()).toBe(0);
      watch.start();
      let running = true;
      let ran = 0;
      let stood = 0;
      for (const { afterMs, press } of steps) {
        clock += afterMs;
        if (running) ran += afterMs;
        else stood += afterMs;
        if (press === 'pause') {
          watch.pause();
          running = false;
        } else if (press === 'resume') {
          expect(watch.resume()).toBe(stood);
          running = true;
          stood = 0;
        }
        expect(watch.elapsedMs()).toBe(ran);
      }
    }),
  );
});
