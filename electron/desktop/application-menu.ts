import { Menu, type MenuItemConstructorOptions } from 'electron';
import { words } from '../../shared/copy/words.ts';

/** Seen on a Mac alone; elsewhere it only carries keys: quit, text size, the clipboard. No reload, no inspector. */
export function installApplicationMenu(platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([appMenu(platform), editMenu, viewMenu]));
}

function appMenu(platform: NodeJS.Platform): MenuItemConstructorOptions {
  // Where no tray is shown, this is the only way to quit.
  return platform === 'darwin' ? { role: 'appMenu' } : { label: words('host.menuApp'), submenu: [{ role: 'quit' }] };
}

const editMenu: MenuItemConstructorOptions = {
  label: words('host.menuEdit'),
  submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
};

const viewMenu: MenuItemConstructorOptions = {
  label: words('host.menuView'),
  submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }],
};
