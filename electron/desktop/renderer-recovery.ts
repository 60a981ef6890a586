import type { BrowserWindow } from 'electron';
import type { Log, Timers } from '../core/ports.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A page that lived this long starts again with the first wait. */
const STEADY_MS = 60_000;

/** Loads the page again when its process is gone, with growing waits. Nothing is lost: what was typed is with main. */
export function recoverRenderer(window: BrowserWindow, timers: Timers, log: Log): void {
  let waitMs = FIRST_WAIT_MS;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write('rendererGone', { reason, exitCode });
    if (reason === 'clean-exit') return;
    timers.after(waitMs, () => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    timers.after(STEADY_MS, () => {
      waitMs = FIRST_WAIT_MS;
    });
  });
}
