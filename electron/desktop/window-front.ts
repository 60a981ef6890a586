import type { BrowserWindow } from 'electron';

/** Shows the window, wherever it was hidden, and gives it the keyboard. Nothing happens once it is gone. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Shows the window, wherever it was hidden, and leaves the keyboard where it is. */
export function showQuietly(window: BrowserWindow): void {
  if (!window.isDestroyed() && !window.isFocused()) window.showInactive();
}

/** Closing the window must not end the reminders: it goes to the tray, or, where none is shown, to the taskbar. */
export function putAway(window: BrowserWindow, hasTray: boolean): void {
  if (hasTray) window.hide();
  else window.minimize();
}

/** A window that was never shown is on no taskbar: it is shown, without the keyboard, on its way there. */
export function startMinimised(window: BrowserWindow): void {
  window.showInactive();
  window.minimize();
}
