import { expect, test } from 'vitest';
import { dataFolder } from './dataFolder.ts';

const posix = (path: string) => path.replaceAll('\\', '/');

test.each([
  ['linux', {}, '/home/a/.config/Greenroom'],
  ['linux', { XDG_CONFIG_HOME: '/home/a/settings' }, '/home/a/settings/Greenroom'],
  ['darwin', { XDG_CONFIG_HOME: '/home/a/settings' }, '/home/a/Library/Application Support/Greenroom'],
  ['win32', { APPDATA: '/home/a/Roaming' }, '/home/a/Roaming/Greenroom'],
  ['win32', {}, '/home/a/AppData/Roaming/Greenroom'],
  ['darwin', { GREENROOM_DATA: '/elsewhere' }, '/elsewhere'],
] as const)('on %s with %o the data folder is %s', (platform, env, expected) => {
  expect(posix(dataFolder({ platform, home: '/home/a', env }))).toBe(expected);
});
