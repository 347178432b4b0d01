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
  return runApp(['bench'], {}, MEASURED);
}

process.exitCode = await bench().catch((error: Error) => {
  say(error.message);
  return 1;
});
