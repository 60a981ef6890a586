// How the window on top is made, loaded and placed. When it is shown is alert-window's.
//
// On Wayland no program may place a window or keep it above others: it is shown all the same, and `Desktop.staysOnTop`
// says what that is worth there.

import { BrowserWindow, nativeTheme, screen } from 'electron';
import { words } from '../../shared/copy/words.ts';
import type { Timers } from '../core/ports.ts';
import { ALERT_SIZE, alertPlace } from './alert-placement.ts';
import { ALERT_PAGE } from './app-address.ts';
import { type AppWindowParts, grounds, windowPreferences } from './app-window.ts';

/** A page that has loaded but has nothing to paint yet is waited for so long. */
const PAINTED_WITHIN_MS = 700;

/** Hidden until `putOnTop`. */
export function openAlertWindow(page: AppWindowParts): BrowserWindow {
  const isMac = process.platform === 'darwin';
  const window = new BrowserWindow({
    ...ALERT_SIZE,
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
    // A press on a panel of the Mac leaves the other program in front.
    ...(isMac ? { type: 'panel' } : {}),
    title: words('app.name'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    webPreferences: windowPreferences(page),
  });
  window.setAlwaysOnTop(true, 'screen-saver');
  // A panel needs no change of the app's type, which would take its icon off the dock for a moment.
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: isMac });
  return window;
}

/** Loads the page of a new window; answers when it has painted, or has loaded and has nothing to say yet. */
export function looksLoaded(window: BrowserWindow, timers: Timers): Promise<void> {
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  const gone = new Promise<never>((_resolve, reject) => {
    window.once('closed', () => reject(new Error(words('host.alertGone'))));
    window.webContents.once('render-process-gone', () => reject(new Error(words('host.alertGone'))));
  });
  gone.catch(() => {});
  const loaded = window.loadURL(ALERT_PAGE).then(() => Promise.race([painted, pause(PAINTED_WITHIN_MS, timers)]));
  return Promise.race([loaded, gone]);
}

/**
 * Shows it without the keyboard, on the display that the agent works at: the one of `beside` while that has the keyboard,
 * else the one with the pointer.
 */
export function putOnTop(window: BrowserWindow, beside: BrowserWindow): void {
  const isSeen = !beside.isDestroyed() && beside.isVisible() && !beside.isMinimized();
  const display =
    isSeen && beside.isFocused()
      ? screen.getDisplayMatching(beside.getBounds())
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  window.setBounds(alertPlace(display.workArea, isSeen ? beside.getBounds() : null));
  window.showInactive();
  // Some desktops forget it of a hidden window, and another window on top may have come since.
  window.setAlwaysOnTop(true, 'screen-saver');
  window.moveTop();
}

function pause(ms: number, timers: Timers): Promise<void> {
  return new Promise((resolve) => {
    timers.after(ms, resolve);
  });
}
