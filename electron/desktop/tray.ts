// The tray: what waits, at a glance, what can be done about it, and the way back to the window.

import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import { words } from '../../shared/copy/words.ts';
import type { Glance, MenuChoice, Stop } from '../core/ports.ts';
import { glanceIcon } from './glance-icon.ts';
import { type TrayChoice, type TrayItem, trayItems } from './tray-menu.ts';

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
  const setMenu = menuOf(tray, acts);
  // On Linux the tooltip is part of the menu.
  const setToolTip = whenDifferent((text: string) => tray.setToolTip(text));
  setToolTip(words('app.name'));
  setMenu([]);
  tray.on('click', acts.open);
  return {
    show(glance) {
      // At every look: some desktops lose a tray icon now and then (N17).
      tray.setImage(glanceImage(glance));
      setToolTip(glance.tooltip);
      setMenu(glance.waiting);
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

function menuOf(tray: Tray, acts: TrayActs): (waiting: Glance['waiting']) => void {
  const choose = (choice: TrayChoice): void => {
    switch (choice.kind) {
      case 'open':
        return acts.open();
      case 'quit':
        return acts.quit();
      default:
        return acts.choose(choice);
    }
  };
  const setItems = whenDifferent((items: readonly TrayItem[]) => {
    tray.setContextMenu(Menu.buildFromTemplate(items.map((item) => template(item, choose))));
  });
  return (waiting) => setItems(trayItems(waiting));
}

/** Calls only when it would say something else: a menu that is open would close, or lose the item pointed at. */
function whenDifferent<T>(set: (value: T) => void): (value: T) => void {
  let last: string | null = null;
  return (value) => {
    const says = JSON.stringify(value);
    if (says === last) return;
    last = says;
    set(value);
  };
}

function template(item: TrayItem, choose: (choice: TrayChoice) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'item':
      return { label: item.label, click: () => choose(item.choice) };
    case 'submenu':
      return { label: item.label, submenu: item.items.map((inner) => template(inner, choose)) };
  }
}
