// The window and everything about it that guards the agent. Each security setting is written out, so that no change of
// a default in Electron changes ours.

import { BrowserWindow, nativeTheme, type Session, type WebPreferences } from 'electron';
import { APP_PAGE } from './app-address.ts';
import { FULL_SIZE } from './window-placement.ts';

/** `--ground` of tokens.css: what shows until the page has painted. */
export const grounds = { light: '#f3f5f6', dark: '#14181d' } as const;

export interface AppWindowParts {
  readonly session: Session;
  readonly preload: string;
  /** The inspector: only while developing. */
  readonly devTools: boolean;
}

/** Exported for the test that compares it with what the window really got. */
export function windowPreferences({ session, preload, devTools }: AppWindowParts): WebPreferences {
  return {
    session,
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    // Reminders are main's work, but the rail's clock should be right when the window comes back.
    backgroundThrottling: false,
  };
}

/** How a window comes up: `inactive` without the keyboard, `hidden` not before somebody asks for it. */
export type Showing = 'active' | 'inactive' | 'hidden';

/** Makes the window and loads the page; shown once painted, so that nothing flashes. */
export function openAppWindow(parts: AppWindowParts, showing: Showing = 'active'): BrowserWindow {
  const window = new BrowserWindow({
    ...FULL_SIZE,
    useContentSize: true,
    show: false,
    autoHideMenuBar: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    webPreferences: windowPreferences(parts),
  });
  window.setMenuBarVisibility(false);
  if (showing === 'active') window.once('ready-to-show', () => window.show());
  if (showing === 'inactive') window.once('ready-to-show', () => window.showInactive());
  void window.loadURL(APP_PAGE).catch(() => {});
  return window;
}
