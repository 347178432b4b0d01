import { dirname, join } from 'node:path';
import { GreenroomError } from '../../shared/problem.ts';
import { type ProvidedModels, provideModels } from './provide.ts';

/** Where bundles can come from. */
export interface ModelFolders {
  /** GREENROOM_MODELS, which goes before the setting. */
  readonly chosenModels: string | undefined;
  readonly includedModels: string;
  readonly models: string;
  readonly builtModels: string;
}

/** The bundles that are used. */
export interface ModelsInUse {
  /** Checked once for each choice of folder. */
  inUse(): Promise<ProvidedModels>;
  /** The folder that goes before all others; null when none was chosen. */
  chosen(): string | null;
  /** Throws model-missing for a folder without a right bundle in it. */
  check(folder: string): Promise<void>;
}

/** @param setting The folder that the settings name. */
export function createModelsInUse(folders: ModelFolders, setting: () => string | null): ModelsInUse {
  let provided: { readonly chosen: string | null; readonly models: Promise<ProvidedModels> } | undefined;
  const chosen = () => folders.chosenModels ?? setting();
  const modelsIn = (folder: string | null) =>
    provideModels({
      ...(folder === null ? {} : { chosenFolder: folder }),
      includedFolder: folders.includedModels,
      dataFolder: folders.models,
      builtFolder: folders.builtModels,
    });
  return {
    inUse() {
      const now = chosen();
      if (provided === undefined || provided.chosen !== now) {
        const models = modelsIn(now);
        provided = { chosen: now, models };
        // A failure is told to whoever asks; the next one to ask has the folders looked at again.
        models.catch(() => {
          provided = undefined;
        });
      }
      return provided.models;
    },
    chosen,
    async check(folder) {
      const { paths } = await modelsIn(folder);
      if (!Object.values(paths).some((path) => dirname(path) === folder))
        throw new GreenroomError('model-missing', { file: join(folder, 'face_landmarker.task') });
    },
  };
}
