import type { App } from 'electron';
import { blockWebRtc, mayLeave } from './egress.ts';

/**
 * Pages stay where they are: no other address, no new window, no embedded page.
 * https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function forbidLeaving(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!mayLeave(url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    blockWebRtc(contents);
  });
}
