import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEASURED, runApp } from '../../main/build/launch/app.ts';
import { say } from '../../main/build/launch/say.ts';
import { detectorHour } from './detectorHour.ts';

/** `npm run bench`: everything that this project claims about speed, measured side by side in one run. */
async function bench(): Promise<number> {
  const { observations, behaviors, events, tookMs, share } = detectorHour(() => performance.now());
  process.stdout.write(
    `Detector, ${behaviors} behaviors over an hour of signals (${observations} observations, ${events} events)\n` +
      `  ${(tookMs / 1000).toFixed(1)} s on one core: ${(share * 100).toFixed(2)} % of the hour\n`,
  );
  const networks = await runApp(['bench'], {}, MEASURED);
  if (networks !== 0) return networks;
  for (const screen of ['review', 'library']) {
    const code = await benchScreen(screen);
    if (code !== 0) return code;
  }
  return 0;
}

/** In a library of its own: nobody finds a made-up lecture among their rehearsals. */
async function benchScreen(command: string): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'greenroom-bench-'));
  try {
    return await runApp([command], { GREENROOM_DATA: data }, MEASURED);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

process.exitCode = await bench().catch((error: Error) => {
  say(error.message);
  return 1;
});
