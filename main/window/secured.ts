import { app, session } from 'electron';
import type { Log } from '../log.ts';
import { enforceContentSecurityPolicy } from '../security/csp.ts';
import { blockNetwork } from '../security/egress.ts';
import { allowOnlyWhatIsUsed } from '../security/permissions.ts';

/** Resolves when Electron is ready and no page can do what it must not. No window is opened before. */
export async function secured(log: Log): Promise<void> {
  await app.whenReady();
  blockNetwork(session.defaultSession, (url) => log(`Blocked a request to ${url}`));
  enforceContentSecurityPolicy(session.defaultSession);
  allowOnlyWhatIsUsed(session.defaultSession);
}
