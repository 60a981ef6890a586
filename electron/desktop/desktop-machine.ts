// The computer and how it is set up, as the desktop host can ask and change it.

import { app } from 'electron';
import type { Machine } from '../core/ports.ts';
import { folderFacts } from '../node/folder-facts.ts';
import { openFolder, openNotificationPage } from './external-links.ts';

export function createDesktopMachine(dataFolder: string): Machine {
  const read = (): 'on' | 'off' => (app.getLoginItemSettings().openAtLogin ? 'on' : 'off');
  return {
    startsAtLogin: async () => read(),
    async setStartAtLogin(on) {
      app.setLoginItemSettings({ openAtLogin: on });
      return read();
    },
    folder: () => folderFacts(dataFolder),
    open: (page) => (page === 'notifications' ? openNotificationPage(process.platform) : openFolder(dataFolder)),
    zoneRules: process.versions['tz'] ?? '',
  };
}
