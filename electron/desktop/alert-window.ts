// The small window on top (rung 4): on the display where the agent works, above the others, and never with the keyboard
// (S10). It is made when it is first needed and kept, so that the next time it is there at once.

import { BrowserWindow, nativeTheme, screen } from 'electron';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import { ALERT_PAGE } from './app-address.ts';
import { type AppWindowParts, grounds, windowPreferences } from './app-window.ts';
import type { AlertWindow } from './desktop-attention.ts';

/** Mock `reminder`: in px of the page. */
const SIZE = { width: 360, height: 150 };
/** From the edges of the display's work area. */
const MARGIN = 16;

/** `admit` lets the new window speak to the services. */
export function createAlertWindow(parts: AppWindowParts, admit: (window: BrowserWindow) => void): AlertWindow {
  let window: BrowserWindow | null = null;

  async function opened(): Promise<BrowserWindow> {
    if (window !== null && !window.isDestroyed()) return window;
    const made = new BrowserWindow({
      ...SIZE,
      useContentSize: true,
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      focusable: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
      webPreferences: windowPreferences(parts),
    });
    window = made;
    admit(made);
    made.setAlwaysOnTop(true, 'screen-saver');
    made.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    await made.loadURL(ALERT_PAGE);
    return made;
  }

  return {
    async show(): Promise<Outcome<null, string>> {
      const shown = await opened();
      if (shown.isDestroyed()) return refused('the reminder window is gone');
      const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
      const [width = SIZE.width, height = SIZE.height] = shown.getSize();
      shown.setPosition(workArea.x + workArea.width - width - MARGIN, workArea.y + workArea.height - height - MARGIN);
      shown.showInactive();
      return done(null);
    },
    hide() {
      if (window !== null && !window.isDestroyed()) window.hide();
    },
  };
}
