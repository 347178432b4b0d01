import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import { wordsFor } from '../../shared/words/words.ts';

type Items = MenuItemConstructorOptions[];

/**
 * The menu of the app. A Mac takes copying, pasting and quitting from it; elsewhere the fields and the window bring these
 * along, and a bar would only be in the way of a rehearsal. Nothing in it reloads the page or opens developer tools.
 */
export function menuItems(language: Language, platform: NodeJS.Platform): Items | null {
  if (platform !== 'darwin') return null;
  const { menu: words } = wordsFor(language);
  const line = { type: 'separator' } as const;
  return [
    {
      role: 'appMenu',
      submenu: [
        { role: 'about', label: words.about },
        line,
        { role: 'hide', label: words.hide },
        { role: 'hideOthers', label: words.hideOthers },
        { role: 'unhide', label: words.showAll },
        line,
        { role: 'quit', label: words.quit },
      ],
    },
    { label: words.edit, submenu: editItems(language) },
    {
      label: words.window,
      role: 'window',
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'zoom', label: words.zoom },
        { role: 'togglefullscreen', label: words.fullScreen },
        { role: 'close', label: words.close },
      ],
    },
  ];
}

/** What can be done with text in a field. Also the menu of a right click, by which many people paste a key. */
export function editItems(language: Language): Items {
  const { menu: words } = wordsFor(language);
  return [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
}
