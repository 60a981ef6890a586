// The Desktop port on a window: tray, badge, front, compact. What the tray cannot do itself it passes on as a choice.

import type { BrowserWindow } from 'electron';
import type { Desktop, Glance, MenuChoice, Stop } from '../core/ports.ts';
import { markAppIcon } from './glance.ts';
import type { AppTray } from './tray.ts';
import { bringForward, showQuietly } from './window-front.ts';
import type { WindowModes } from './window-modes.ts';

export interface DesktopPortParts {
  readonly window: BrowserWindow;
  readonly modes: WindowModes;
  readonly staysOnTop: Desktop['staysOnTop'];
}

export interface DesktopPort extends Desktop {
  /** Somebody chose this in the tray's menu. */
  choose(choice: MenuChoice): void;
  /** From now on the tray shows what the window shows. */
  attach(tray: AppTray): void;
  onMenuChosen(listener: (choice: MenuChoice) => void): Stop;
}

const platforms: Readonly<Record<string, Desktop['platform']>> = { win32: 'windows', darwin: 'mac' };

export function createDesktopPort({ window, modes, staysOnTop }: DesktopPortParts): DesktopPort {
  const listeners = new Set<(choice: MenuChoice) => void>();
  let tray: AppTray | null = null;
  let glance: Glance | null = null;
  return {
    kind: 'desktop',
    platform: platforms[process.platform] ?? 'linux',
    staysOnTop,
    showGlance(next) {
      glance = next;
      tray?.show(next);
      if (!window.isDestroyed()) markAppIcon(window, next);
    },
    bringToFront: () => bringForward(window),
    comeIntoView: () => showQuietly(window),
    async setCompact(compact) {
      return !window.isDestroyed() && modes.setCompact(compact) && staysOnTop === 'yes';
    },
    onMenuChosen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(choice) {
      for (const listener of listeners) listener(choice);
    },
    attach(next) {
      tray = next;
      if (glance) tray.show(glance);
    },
  };
}
