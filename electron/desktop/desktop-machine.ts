// The computer and how it is set up, as the desktop host can ask and change it.

import { app, shell } from 'electron';
import { words } from '../../shared/copy/words.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Machine } from '../core/ports.ts';
import { folderFacts } from '../node/folder-facts.ts';

export function createDesktopMachine(dataFolder: string): Machine {
  const read = (): 'on' | 'off' => (app.getLoginItemSettings().openAtLogin ? 'on' : 'off');
  return {
    startsAtLogin: async () => read(),
    async setStartAtLogin(on) {
      app.setLoginItemSettings({ openAtLogin: on });
      return read();
    },
    folder: () => folderFacts(dataFolder),
    async open(page) {
      if (page === 'notifications') return refused(words('host.noNotificationPage'));
      const problem = await shell.openPath(dataFolder);
      return problem === '' ? done(null) : refused(problem);
    },
    zoneRules: process.versions['tz'] ?? '',
  };
}
