import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../main/clock.ts';
import { createServices, type Services } from '../main/services.ts';
import type { Surroundings } from '../main/surroundings.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../shared/settings.ts';
import { agreed, KEY } from './coaching/services/coachingStage.ts';
import { killAt } from './entry/killPoint.ts';

/** The app's real services without Electron around them, on a data folder whose settings.json says where the coach's server is. */
export async function hostServices(
  data: string,
  killPoint?: string,
  instead: Partial<Surroundings> = {},
): Promise<Services> {
  await mkdir(data, { recursive: true });
  const saved = JSON.parse(await readFile(join(data, 'settings.json'), 'utf8'));
  const settings: Settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...saved });
  let names = 0;
  return createServices({
    version: '0',
    electron: '0',
    clock: systemClock,
    log: (what) => process.stderr.write(`${what}\n`),
    random: () => `${process.pid}-${Date.now()}-${++names}`,
    folders: {
      library: join(data, 'rehearsals'),
      answers: join(data, 'answers'),
      ledger: join(data, 'spending.ndjson'),
      sampleStrip: join(data, 'sample-strip.jpg'),
      models: join(data, 'models'),
      builtModels: join(data, 'models'),
      includedModels: join(data, 'models'),
      chosenModels: undefined,
      searchIndex: join(data, 'search-index.json'),
    },
    assistantPlaces: { folder: data, lasting: null, data },
    settings: { read: () => settings, write: () => settings },
    key: { read: () => KEY, write: () => 'memory', forget: () => 'none', state: () => 'memory' },
    language: () => 'en',
    push: () => undefined,
    chooseFilms: async () => [],
    chooseMaterial: async () => null,
    chooseModelsFolder: async () => null,
    choosePlace: async () => null,
    printPdf: async () => new Uint8Array(),
    confirm: async () => false,
    reveal: () => undefined,
    slidesWindow: { show: () => false, hide: () => undefined },
    copyText: () => undefined,
    awake: { begin: () => undefined, end: () => undefined },
    fetch,
    start: async () => ({ kind: 'window', films: [] }),
    ...(killPoint !== undefined && { onStep: killAt(killPoint) }),
    ...instead,
  });
}

/** Settings of someone who agreed to the server at this address. */
export function settingsFor(url: string, coachWhen: Settings['coachWhen']): Settings {
  return { ...agreed('anthropic', url), coachWhen };
}
