import type { Session } from 'electron';
import { APP_ORIGIN } from './egress.ts';

/** Writing to the clipboard is what a person asks for by a button; reading from it nobody may. */
const USED = new Set(['media', 'clipboard-sanitized-write']);

/** Camera and microphone, and a picture put on the clipboard, for the app's own page; nothing else for anybody. */
export function mayUse(permission: string, origin: string): boolean {
  return USED.has(permission) && (origin === APP_ORIGIN || origin.startsWith(`${APP_ORIGIN}/`));
}

/**
 * Without both handlers Electron approves everything.
 * https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function allowOnlyWhatIsUsed(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayUse(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
}
