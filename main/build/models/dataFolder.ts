import { homedir } from 'node:os';
import { join } from 'node:path';

/** What decides where an app keeps a person's files. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
}

const APP = 'Greenroom';

/**
 * The app's data folder, for programs that run beside the app: GREENROOM_DATA, else what Electron's
 * `app.getPath('userData')` gives. https://www.electronjs.org/docs/latest/api/app#appgetpathname
 */
export function dataFolder(
  machine: Machine = { platform: process.platform, home: homedir(), env: process.env },
): string {
  const { platform, home, env } = machine;
  if (env['GREENROOM_DATA']) return env['GREENROOM_DATA'];
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), APP);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP);
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), APP);
}
