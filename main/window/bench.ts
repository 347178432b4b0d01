import type { Log } from '../log.ts';
import { openCommandPage } from './commandPage.ts';

/** Measures the networks and the pipeline on the sample film in a hidden window, prints the numbers, gives the exit code. */
export async function runBench(dist: string, data: string, log: Log): Promise<number> {
  const { window, services, close } = await openCommandPage(dist, data, log, 'bench/bench.html');
  const about = await services.handlers['app.about'](undefined);
  const options = { film: 'app://greenroom/sample.mp4', bundles: about.bundles, rate: 10 };
  const result = await window.webContents.executeJavaScript(`runBench(${JSON.stringify(options)})`);
  process.stdout.write(
    `${JSON.stringify({ electron: process.versions.electron, models: about.models, ...result }, null, 2)}\n`,
  );
  await close();
  return 0;
}
