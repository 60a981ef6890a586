// Everything louder than a toast, on a desktop (reminders.md (b) "The ladder").

import { type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Attention } from '../core/ports.ts';
import type { AlertWindow } from './alert-window.ts';
import { beep } from './external-links.ts';

export function createDesktopAttention(window: BrowserWindow, alerts: Pick<AlertWindow, 'show' | 'hide'>): Attention {
  let blocker: number | null = null;
  return {
    flash() {
      if (!window.isDestroyed() && !window.isFocused()) window.flashFrame(true);
    },
    showAlerts: alerts.show,
    hideAlerts: alerts.hide,
    beep() {
      if (window.isDestroyed() || window.webContents.isCrashed()) beep();
    },
    keepAwake(isKept) {
      if (isKept === (blocker !== null)) return;
      if (blocker !== null) powerSaveBlocker.stop(blocker);
      blocker = isKept ? powerSaveBlocker.start('prevent-app-suspension') : null;
    },
  };
}
