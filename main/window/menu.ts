import { app, Menu } from 'electron';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import type { SettingsStore } from '../settings/settingsStore.ts';
import { editItems, menuItems } from './menuItems.ts';

/**
 * Puts the app's own menu in the place of Electron's, which is English and can reload the page and open developer tools.
 * What is returned is the same store; a change of language through it changes the menu, too.
 */
export function withMenu(settings: SettingsStore, language: () => Language): SettingsStore {
  const show = () => {
    const items = menuItems(language(), process.platform);
    Menu.setApplicationMenu(items && Menu.buildFromTemplate(items));
  };
  show();
  return {
    ...settings,
    write(change) {
      const written = settings.write(change);
      if ('language' in change) show();
      return written;
    },
  };
}

/** A right click on a field opens the menu for its text. */
export function offerTextMenu(language: () => Language): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_click, { isEditable }) => {
      if (isEditable) Menu.buildFromTemplate(editItems(language())).popup();
    });
  });
}
