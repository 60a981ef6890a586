import { words } from '../../shared/copy/words.ts';
import { refused } from '../../shared/outcome.ts';
import type { Machine } from '../core/ports.ts';
import { folderFacts } from '../node/folder-facts.ts';

/** Started by hand from a terminal: it does not start at login, and a browser opens no folders of this computer. */
export function createPageMachine(dataFolder: string): Machine {
  return {
    startsAtLogin: async () => 'unavailable',
    setStartAtLogin: async () => 'unavailable',
    folder: () => folderFacts(dataFolder),
    open: async () => refused(words('host.browserCannotOpen')),
    zoneRules: process.versions['tz'] ?? '',
  };
}
