import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openSilero } from '../../../renderer/hearing/silero.ts';
import { createOnClock } from '../../../shared/voice/sound/onClock.ts';
import { RATE } from '../../../shared/voice/sound/rate.ts';
import { joined, rest, speak } from '../../../shared/voice/voice.fixture.ts';
import { SILERO } from './listen.ts';

const model = await readFile(SILERO);
/** Of the file as it was read and tried. Another one may hear otherwise, and is nobody's to ship unseen. */
const CHECKSUM = '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3';

test('the network that tells speech is the one that was chosen', () => {
  expect(createHash('sha256').update(model).digest('hex')).toBe(CHECKSUM);
});

test('hears where a voice begins and ends, to within 80 ms', async () => {
  const pitch = (share: number) => 140 + 30 * Math.sin(share * 17) - 20 * share;
  const network = await openSilero(model);
  const sound = joined(rest(1), speak(3, { rate: 4.5, pitch }), rest(1.5), speak(1.5, { rate: 4.5, pitch }), rest(1));
  const speaks: boolean[] = [];
  for (const { samples } of createOnClock().push({ timeMs: 0, rate: RATE, channels: [sound] }))
    speaks.push((await network.speech(samples)) >= 0.5);
  const edges = speaks.flatMap((speech, index) => (speech === (speaks[index - 1] ?? false) ? [] : [index * 0.032]));
  expect(edges).toHaveLength(4);
  for (const [index, wanted] of [1, 4, 5.5, 7].entries())
    expect(Math.abs((edges[index] ?? 0) - wanted), String(edges)).toBeLessThan(0.08 + 0.032);
});
