// A generated history in a data folder, written by the product's own store. Syncs are left out: if the power goes, the
// folder is made anew.

import { mkdir } from 'node:fs/promises';
import { createRealFiles, type Files } from '../../electron/node/files.ts';
import { createLowdbLedgerStore } from '../../electron/node/lowdb-ledger-store.ts';
import { FRESH_SETTINGS, type LedgerRecord } from '../../shared/ledger/shapes.ts';
import { generateHistory, type HistoryWanted } from './generated-history.ts';
import { ALEX } from './records.ts';

/** So many calls become one command; the store puts them into their files before the next ones come. */
const CALLS_AT_ONCE = 30_000;

/** Also the settings of an agent who has been through the first run. Throws when the store refuses. */
export async function fillFolder(folder: string, wanted: HistoryWanted): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let records: LedgerRecord[] = [{ type: 'settings', record: { ...FRESH_SETTINGS, profile: ALEX } }];
  let calls = 0;
  for (const day of generateHistory(wanted)) {
    records.push(...day.records);
    calls += day.records.filter(({ type }) => type === 'call').length;
    if (calls < CALLS_AT_ONCE) continue;
    await saveAll(folder, records);
    records = [];
    calls = 0;
  }
  await saveAll(folder, records);
}

/** Closing the store leaves everything in its own file. */
async function saveAll(folder: string, puts: readonly LedgerRecord[]): Promise<void> {
  const store = createLowdbLedgerStore({ folder, savedBy: '0.0.0', files: withoutSyncs(createRealFiles()) });
  await store.open();
  const answer = await store.commit({ puts, removes: [] });
  await store.close();
  if (answer.kind === 'refused') throw new Error(`Nothing was saved: ${answer.reason.problem}`);
}

function withoutSyncs(files: Files): Files {
  return {
    ...files,
    async create(path) {
      return { ...(await files.create(path)), sync: () => Promise.resolve() };
    },
    syncFolder: () => Promise.resolve(),
  };
}
