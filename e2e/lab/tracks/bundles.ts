import { join } from 'node:path';
import { PROJECT } from '../../../main/build/launch/project.ts';
import { buildModels } from '../../../main/build/models/build.ts';
import { type ProvidedModels, provideModels } from '../../../main/models/provide.ts';

/** One set of networks to judge with. */
export interface BundleSet {
  /** What the report calls it: where the face bundle comes from. */
  readonly name: 'assembled' | 'official';
  readonly models: ProvidedModels;
  /** GREENROOM_MODELS for the app; undefined for the bundles it was built with. */
  readonly folder: string | undefined;
}

/** The bundles that are always at hand, and those of `chosen` (--models, GREENROOM_MODELS) when they differ. */
export async function bundleSets(chosen: string | undefined): Promise<BundleSet[]> {
  const built = join(PROJECT, 'dist', 'models');
  await buildModels(built);
  const sets: BundleSet[] = [];
  for (const folder of chosen === undefined ? [undefined] : [undefined, chosen]) {
    const models = await provideModels({
      builtFolder: built,
      // What was fetched for the app is not looked for: a run says by its options alone what it judged.
      dataFolder: join(built, 'fetched'),
      ...(folder === undefined ? {} : { chosenFolder: folder }),
    });
    if (!sets.some(({ name }) => name === models.models.face)) sets.push({ name: models.models.face, models, folder });
  }
  return sets;
}
