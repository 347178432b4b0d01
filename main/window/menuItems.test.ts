import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../shared/rehearsal/timeline.ts';
import { editItems, menuItems } from './menuItems.ts';

/** Every entry of a menu and of the menus in it. */
function entriesOf(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entriesOf(item.submenu) : [])]);
}

describe.each(languageSchema.options)('the menu in %s', (language) => {
  const entries = entriesOf(menuItems(language, 'darwin') ?? []);

  test('has what a Mac needs, and nothing that looks into the page', () => {
    const roles = entries.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['copy', 'paste', 'quit', 'close']));
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'resetZoom']) expect(roles).not.toContain(role);
  });

  test('says in its own words what Electron would say in English', () => {
    // The system names the first menu after the app.
    for (const { label, role, type } of [...entries, ...editItems(language)])
      if (type !== 'separator' && role !== 'appMenu')
        expect(label, role).toMatch(language === 'ko' ? /[가-힣]/ : /^[A-Z]/);
  });
});

test('elsewhere there is no menu bar', () => {
  for (const platform of ['linux', 'win32'] as const) expect(menuItems('en', platform)).toBeNull();
});
