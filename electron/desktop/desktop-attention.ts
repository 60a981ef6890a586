// Everything louder than a toast, on a desktop (reminders.md (b) "The ladder").

import { type BrowserWindow, powerSaveBlocker, shell } from 'electron';
import type { Outcome } from '../../shared/outcome.ts';
import type { Attention } from '../core/ports.ts';

export interface AlertWindow {
  show(): Promise<Outcome<null, string>>;
  hide(): void;
}

export function createDesktopAttention(window: BrowserWindow, alerts: AlertWindow): Attention {
  let blocker: number | null = null;
  return {
    flash() {
      if (!window.isDestroyed() && !window.isFocused()) window.flashFrame(true);
    },
    showAlerts: alerts.show,
    hideAlerts: alerts.hide,
    beep() {
      if (window.isDestroyed() || window.webContents.isCrashed()) shell.beep();
    },
    keepAwake(isKept) {
      if (isKept === (blocker !== null)) return;
      if (blocker !== null) powerSaveBlocker.stop(blocker);
      blocker = isKept ? powerSaveBlocker.start('prevent-app-suspension') : null;
    },
  };
}
