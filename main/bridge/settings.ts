import type { SettingsChange } from '../../shared/settings.ts';
import { inWords } from '../log.ts';
import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

type Uses = Pick<Parts, 'around' | 'egress' | 'coach' | 'models'>;

/** The person's settings. What decides about sending goes through the door to the network, a folder through a dialog. */
export function settingsCalls({ around, egress, coach, models }: Uses): HandlersOf<'settings'> {
  const { settings, log } = around;

  /** What waited for another provider or a key may go on. */
  function goOnCoaching(): void {
    coach.resume().catch((error) => log(inWords(error)));
  }
  return {
    'settings.read': () => ({ settings: settings.read(), key: egress.keyState(), language: around.language() }),
    'settings.write': (change) => {
      const written = egress.write(change as SettingsChange);
      if ('provider' in change) goOnCoaching();
      return written;
    },
    'settings.writeKey': (given) => {
      const state = egress.writeKey(given);
      goOnCoaching();
      return state;
    },
    'settings.forgetKey': () => egress.forgetKey(),
    'settings.chooseModelsFolder': async () => {
      const folder = await around.chooseModelsFolder();
      if (folder === null) return settings.read();
      await models.check(folder);
      return settings.write({ modelsFolder: folder });
    },
    'settings.forgetModelsFolder': () => settings.write({ modelsFolder: null }),
  };
}
