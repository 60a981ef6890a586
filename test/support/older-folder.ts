// Data folders as earlier versions left them, written byte for byte in their shapes.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import {
  DAY,
  NEXT_DAY,
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
} from './saved-records.ts';
import { temporaryFolder } from './store-folder.ts';

export const FOLDER_VERSIONS = [1, 2] as const;
export type FolderVersion = (typeof FOLDER_VERSIONS)[number];

const NEW_IN_ENGINE = ['pausedUntil', 'computerZone', 'zoneRules', 'toldStartOf', 'toldSweepOf', 'version'];
const NEW_IN_PREFERENCES = ['volume', 'muted', 'keepAwake', 'startAtLogin'];

/** What is found in such a folder by the present version. */
export const OLD_RECORDS: readonly LedgerRecord[] = [
  savedEngine(3),
  savedSettings(2),
  savedCustomer({ revision: 2 }),
  savedPromise(),
  savedCall({ id: 'reopened', revision: 4 }),
  savedCall({ id: 'done', revision: 2, day: DAY }),
  savedNotes('done', { id: 'done', day: DAY }),
  savedCall({ id: 'carried', revision: 3, day: NEXT_DAY }),
];

/**
 * A day's work, ended by a kill: one call is on its way into a day that has no file yet, a customer and the settings on
 * their way into theirs, and an older copy of a call that was opened again is still to be taken out of its day.
 */
export async function writeOlderFolder(version: FolderVersion): Promise<string> {
  const folder = await temporaryFolder();
  const held = [0, 1, 2, 3, 4, 7].flatMap((index) => OLD_RECORDS[index] ?? []);
  const leaving = [{ type: 'call', id: 'reopened', file: `days/${DAY}.json`, upTo: 4 }];
  const files: Readonly<Record<string, object>> = {
    'hot.json': { version, records: held.map((entry) => asIn(version, entry)), leaving },
    'customers.json': { version: 1, records: [savedCustomer()] },
    'customers.json.1': { version: 1, records: [] },
    'settings.json': { version, records: [asIn(version, savedSettings())] },
    [`days/${DAY}.json`]: {
      version: 1,
      records: [savedCall({ id: 'reopened', revision: 3, day: DAY }), OLD_RECORDS[5], OLD_RECORDS[6]],
    },
    'manifest.json': { version: 1, files: ['customers.json', `days/${DAY}.json`, 'settings.json'] },
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify({ savedBy: '0.1.0', ...content }));
  }
  return folder;
}

function asIn(version: FolderVersion, entry: LedgerRecord): object {
  if (version > 1) return entry;
  if (entry.type === 'engine') return { ...entry, record: without(entry.record, NEW_IN_ENGINE) };
  if (entry.type !== 'settings') return entry;
  return { ...entry, record: { ...entry.record, preferences: without(entry.record.preferences, NEW_IN_PREFERENCES) } };
}

function without(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
