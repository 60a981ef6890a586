// The tray: what waits, at a glance, and the way back to the window.

import { Menu, nativeImage, Tray } from 'electron';
import { words } from '../../shared/copy/words.ts';
import type { Glance, MenuChoice, Stop } from '../core/ports.ts';
import { glanceIcon } from './glance-icon.ts';

export interface TrayActs {
  open(): void;
  quit(): void;
  choose(choice: MenuChoice): void;
}

export interface AppTray {
  show(glance: Glance): void;
  stop: Stop;
}

export function createTray(acts: TrayActs): AppTray {
  const tray = new Tray(glanceImage({ late: 0, due: 0 }));
  tray.setToolTip(words('app.name'));
  tray.setContextMenu(menuOf(acts));
  tray.on('click', acts.open);
  return {
    show(glance) {
      tray.setImage(glanceImage(glance));
      tray.setToolTip(glance.tooltip);
    },
    stop: () => tray.destroy(),
  };
}

/** The same picture for the tray, the window and Windows' overlay. */
export function glanceImage(glance: Pick<Glance, 'late' | 'due'>): Electron.NativeImage {
  const { width, height, pixels } = glanceIcon(glance);
  // Twice as dense as its size on screen.
  return nativeImage.createFromBitmap(pixels, { width, height, scaleFactor: 2 });
}

function menuOf({ open, quit, choose }: TrayActs): Menu {
  return Menu.buildFromTemplate([
    { label: words('host.trayOpen'), click: open },
    { label: words('host.trayNewCall'), click: () => choose({ kind: 'newCall' }) },
    { label: words('host.trayCompact'), click: () => choose({ kind: 'compact' }) },
    { type: 'separator' },
    { label: words('host.trayQuit'), click: quit },
  ]);
}
