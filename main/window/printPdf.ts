import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { Log } from '../log.ts';
import { APP_ORIGIN, blockNetwork } from '../security/egress.ts';

/** A session of its own, in memory: nothing of the report is kept, and it has nothing of the app's. */
const PARTITION = 'report';

/**
 * Prints pages that hold all they need as PDF: in a window that nobody sees, without a script, a preload or a network, and with nothing to load
 * but the page itself.
 */
export function createPdfPrinter(log: Log): (page: string) => Promise<Uint8Array> {
  const pages = new Map<string, string>();
  let isReady = false;

  function prepare(): void {
    if (isReady) return;
    isReady = true;
    const own = session.fromPartition(PARTITION);
    blockNetwork(own, (url) => log(`Blocked a request of a report to ${url}`));
    own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    own.setPermissionCheckHandler(() => false);
    own.protocol.handle('app', ({ url }) => {
      const page = pages.get(url);
      if (page === undefined) return new Response('Not found', { status: 404 });
      return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    });
  }

  return async (page) => {
    prepare();
    const url = `${APP_ORIGIN}/report/${randomUUID()}`;
    pages.set(url, page);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        partition: PARTITION,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        spellcheck: false,
        webviewTag: false,
      },
    });
    try {
      await window.loadURL(url);
      return await window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      });
    } finally {
      pages.delete(url);
      window.destroy();
    }
  };
}
