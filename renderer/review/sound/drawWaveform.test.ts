import { expect, test } from 'vitest';
import { barsIn } from './drawWaveform.ts';

const waveform = {
  everyMs: 50,
  peaks: [...Array.from({ length: 20 }, () => 0), 255, ...Array.from({ length: 19 }, () => 0)],
};

test('a loud moment stands where it was, however near one looks', () => {
  const whole = barsIn(waveform, 0, 2000 / 600, 600, (ms) => ms);
  expect(whole.filter(({ loud }) => loud === 1).map(({ at }) => at)).toEqual([300, 303, 306, 309, 312]);
  const near = barsIn(waveform, 1000, 100 / 600, 600, (ms) => ms);
  expect(near.filter(({ loud }) => loud === 1).map(({ at }) => at)).toEqual(
    Array.from({ length: 100 }, (_, index) => index * 3),
  );
});

test('what was cut away of the film is not drawn', () => {
  const shown = barsIn(waveform, 0, 1, 300, (ms) => ms + 1000);
  expect(shown[0]?.loud).toBe(1);
});
