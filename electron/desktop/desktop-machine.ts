// The computer and how it is set up, as the desktop host can ask and change it.

import type { BrowserWindow } from 'electron';
import type { Machine } from '../core/ports.ts';
import { folderFacts } from '../node/folder-facts.ts';
import { openFolder, openNotificationPage } from './external-links.ts';
import { choosePlace } from './choose-place.ts';
import type { LoginStart } from './login-start.ts';

/** `window` is where a question to the agent stands. */
export function createDesktopMachine(dataFolder: string, login: LoginStart, window: BrowserWindow): Machine {
  return {
    startsAtLogin: login.read,
    setStartAtLogin: login.set,
    folder: () => folderFacts(dataFolder),
    open: (page) => (page === 'notifications' ? openNotificationPage(process.platform) : openFolder(dataFolder)),
    choose: (what, title) => choosePlace(window, what, title),
    zoneRules: process.versions['tz'] ?? '',
  };
}
