// Closing the window must not end the reminders: it only goes out of sight, until the agent quits.

import { app, type BrowserWindow } from 'electron';
import type { Log } from '../core/ports.ts';
import { putAway } from './window-front.ts';

/** Exit code when the window was taken away and nobody meant the app to end. */
const WINDOW_TAKEN = 1;

export interface Closing {
  letClose(): void;
  /** Whether a tray can bring the window back. */
  hasTray(isShown: boolean): void;
}

export function keepOpen(window: BrowserWindow, log: Log): Closing {
  let mayClose = false;
  let hasTray = process.platform !== 'linux';
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    putAway(window, hasTray);
  });
  window.on('session-end', () => {
    mayClose = true;
  });
  // Taken away without being asked, it cannot be brought back; a death is what the guard answers with a return (T4).
  window.once('closed', () => {
    if (mayClose) return;
    log.write('windowTaken');
    app.exit(WINDOW_TAKEN);
  });
  return {
    letClose() {
      mayClose = true;
    },
    hasTray(isShown) {
      hasTray = isShown;
    },
  };
}
