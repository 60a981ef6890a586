// The computer and how it is set up, as the desktop host can ask and change it.

import type { Machine } from '../core/ports.ts';
import { folderFacts } from '../node/folder-facts.ts';
import { openFolder, openNotificationPage } from './external-links.ts';
import type { LoginStart } from './login-start.ts';

export function createDesktopMachine(dataFolder: string, login: LoginStart): Machine {
  return {
    startsAtLogin: login.read,
    setStartAtLogin: login.set,
    folder: () => folderFacts(dataFolder),
    open: (page) => (page === 'notifications' ? openNotificationPage(process.platform) : openFolder(dataFolder)),
    zoneRules: process.versions['tz'] ?? '',
  };
}
