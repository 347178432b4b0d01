import { BrowserWindow, screen } from 'electron';
import { openSlides } from './openWindow.ts';

/** The slides alone, for the audience's display. */
export interface SlidesWindow {
  /** Opens it on a display that the app's window is not on; false when there is none. */
  show(): boolean;
  hide(): void;
}

/** @param dist Folder with the built app. */
export function createSlidesWindow(dist: string): SlidesWindow {
  let open: BrowserWindow | undefined;
  const hide = () => {
    open?.destroy();
    open = undefined;
  };
  return {
    show() {
      const [app] = BrowserWindow.getAllWindows().filter((window) => window !== open);
      if (app === undefined) return false;
      const own = screen.getDisplayMatching(app.getBounds());
      const other = screen.getAllDisplays().find(({ id }) => id !== own.id);
      if (other === undefined) return false;
      if (open !== undefined) return true;
      const opened = openSlides(dist, other.bounds);
      open = opened;
      opened.once('closed', () => {
        if (open === opened) open = undefined;
      });
      // Nobody turns the pages any more.
      app.once('closed', hide);
      app.webContents.once('render-process-gone', hide);
      app.focus();
      return true;
    },
    hide,
  };
}
