import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** Why the page was opened, and with what. */
export function appCalls({ around, films, models }: Pick<Parts, 'around' | 'films' | 'models'>): HandlersOf<'app'> {
  return {
    'app.start': () => around.start(films),
    'app.revealLibrary': () => around.reveal(around.folders.library),
    'app.about': async () => ({
      version: around.version,
      electron: around.electron,
      models: (await models.inUse()).models,
      modelsFolder: models.chosen(),
      library: around.folders.library,
      bundles: {
        face: 'app://greenroom/models/face.task',
        pose: 'app://greenroom/models/pose.task',
        hand: 'app://greenroom/models/hand.task',
      },
    }),
  };
}
