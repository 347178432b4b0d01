import type { CommandPlace } from '../../main/start.ts';
import { openCommandPage } from '../entry/commandPage.ts';
import { speedSchema, speedTable } from './speedTable.ts';

/** Measures the networks and the pipeline on the sample film in a hidden window, prints the numbers, gives the exit code. */
export async function runBench(place: CommandPlace): Promise<number> {
  const { window, services, close } = await openCommandPage(place, 'bench/pages/bench.html');
  const about = await services.handlers['app.about'](undefined);
  const options = { film: 'app://greenroom/sample.mp4', bundles: about.bundles, rate: 10 };
  const result = await window.webContents.executeJavaScript(`runBench(${JSON.stringify(options)})`);
  const { face, pose, hand } = about.models;
  process.stdout.write(
    `${speedTable(speedSchema.parse(result))}Electron ${process.versions.electron}; face ${face}, pose ${pose}, hands ${hand}\n`,
  );
  await close();
  return 0;
}
