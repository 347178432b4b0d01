import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle } from 'electron';
import { APP_ORIGIN } from '../security/egress.ts';

/** What no page of this app may do without, whatever it shows. https://www.electronjs.org/docs/latest/tutorial/security */
function safePage(preload: string) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
    webviewTag: false,
  };
}

/**
 * The app's window, shown when there is something to see.
 *
 * @param watch Begins to watch the window before it loads its page.
 */
export function openWindow(dist: string, watch: (window: BrowserWindow) => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Greenroom',
    // As the page will be (renderer/tokens.css, --ground), so that nothing flashes before it.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191714' : '#f6f3ec',
    webPreferences: safePage(join(dist, 'preload', 'index.cjs')),
  });
  window.once('ready-to-show', () => window.show());
  watch(window);
  load(window, 'index.html');
  return window;
}

/** A window that nobody sees, for commands; it must not be slowed down for being hidden. */
export function openHiddenWindow(dist: string, page: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safePage(join(dist, 'preload', 'index.cjs')), backgroundThrottling: false },
  });
  load(window, page);
  return window;
}

/** A window with the slides alone, filling a display. */
export function openSlides(dist: string, { x, y, width, height }: Rectangle): BrowserWindow {
  const window = new BrowserWindow({
    ...{ x, y, width, height },
    title: 'Greenroom',
    frame: false,
    fullscreen: true,
    focusable: false,
    skipTaskbar: true,
    backgroundColor: '#0d0c0b',
    webPreferences: { ...safePage(join(dist, 'preload', 'index.cjs')), backgroundThrottling: false },
  });
  load(window, 'slides.html');
  return window;
}

function load(window: BrowserWindow, page: string): void {
  // That it failed is also an event (did-fail-load), and whoever opened the window listens for that.
  window.loadURL(`${APP_ORIGIN}/${page}`).catch(() => undefined);
}
