// What the window manager knows of the main window, asked of the X server and not of Electron.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ElectronApplication } from '@playwright/test';

/** Whether its entry in the taskbar asks for attention. */
export async function demandsAttention(app: ElectronApplication): Promise<boolean> {
  const window = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE(0),
  );
  const { stdout } = await promisify(execFile)('xprop', ['-id', String(window), '_NET_WM_STATE', 'WM_HINTS']);
  return /DEMANDS_ATTENTION|urgency hint/.test(stdout);
}

/** Whether the small window on top is on the screen. */
export function alertIsShown(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.webContents.getURL().endsWith('/alert.html') && window.isVisible() && window.isAlwaysOnTop(),
    ),
  );
}

/** The main windows that this process has on the screen. */
export async function windowsOf(pid: number): Promise<readonly string[]> {
  const search = ['search', '--all', '--onlyvisible', '--pid', String(pid), '--name', 'Callback Companion'];
  // It fails where it finds nothing.
  const { stdout } = await promisify(execFile)('xdotool', search).catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter((line) => line !== '');
}
