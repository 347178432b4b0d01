import type { Session } from 'electron';
import { APP_ORIGIN } from './egress.ts';

/** Camera and microphone for the app's own page; nothing else for anybody. */
export function mayUse(permission: string, origin: string): boolean {
  return permission === 'media' && (origin === APP_ORIGIN || origin.startsWith(`${APP_ORIGIN}/`));
}

/**
 * Without both handlers Electron approves everything.
 * https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function allowOnlyCameraAndMicrophone(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayUse(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
}
