import { app, type BrowserWindow } from 'electron';
import type { Glance } from '../core/ports.ts';
import { glanceImage } from './tray.ts';

/** Marks the app's icon outside the tray: Windows' overlay, the Mac's dock, launchers of Linux. */
export function markAppIcon(window: BrowserWindow, glance: Glance): void {
  const waiting = glance.late + glance.due;
  if (process.platform !== 'win32') {
    app.setBadgeCount(waiting);
    return;
  }
  // Windows drops an overlay now and then, so it is set on every call (N17).
  window.setOverlayIcon(waiting > 0 ? glanceImage(glance) : null, waiting > 0 ? glance.tooltip : '');
}
