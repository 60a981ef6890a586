// The small window on top, as a test finds it beside the main window.

import type { Page } from '@playwright/test';
import type { DesktopApp } from './desktop-app.ts';

export interface WindowLook {
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isOnTop: boolean;
  readonly isMinimized: boolean;
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Null before its first time. */
export function lookAtAlert({ app }: Pick<DesktopApp, 'app'>): Promise<WindowLook | null> {
  return look(app, 'alert.html');
}

export async function lookAtMain({ app }: Pick<DesktopApp, 'app'>): Promise<WindowLook> {
  const seen = await look(app, 'index.html');
  if (seen === null) throw new Error('The main window is gone.');
  return seen;
}

/** Its page, once it is there. */
export async function alertPage({ app }: Pick<DesktopApp, 'app'>): Promise<Page> {
  const isAlert = (page: Page) => page.url().endsWith('/alert.html');
  return app.windows().find(isAlert) ?? app.waitForEvent('window', { predicate: isAlert });
}

function look(app: DesktopApp['app'], file: string): Promise<WindowLook | null> {
  return app.evaluate(({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith(name));
    if (window === undefined) return null;
    return {
      isVisible: window.isVisible(),
      isFocused: window.isFocused(),
      isOnTop: window.isAlwaysOnTop(),
      isMinimized: window.isMinimized(),
      place: window.getContentBounds(),
    };
  }, file);
}
