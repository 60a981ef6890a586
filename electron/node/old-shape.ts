// A folder of the shape before the journal: one file of all customers, and a hot.json that carries what is on its way
// to other files. All of it becomes pending here, and new files at the first checkpoint; only then the old ones go.

import { fileKindOf, fileNameOf, HOT_FILE, leaves, OLD_CUSTOMERS_FILE, previousOf } from '../../shared/ledger/files.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import type { Listing } from './folder-upkeep.ts';
import type { HotState } from './hot-rescue.ts';
import type { Ledger } from './ledger.ts';
import { expect } from './ledger-memory.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { Losses } from './missing-files.ts';

/** What was saved before the first command of the journal counts as number 1. */
const BEFORE_JOURNAL = 1;

export async function takeOldShape(
  ledger: Ledger,
  reader: LedgerReader,
  { names }: Listing,
  hot: HotState,
): Promise<Losses> {
  const old = [OLD_CUSTOMERS_FILE, ...previousOf(OLD_CUSTOMERS_FILE)].filter((name) => names.has(name));
  for (const name of old) ledger.outdated.add(name);
  const { leaving } = hot.content;
  if (leaving === null && !hot.isDamaged) return { losses: [], reports: [] };
  const known = await reader.onDisk(OLD_CUSTOMERS_FILE);
  const marks = leaving ?? [];
  for (const { type, id, file } of marks) {
    if (file !== OLD_CUSTOMERS_FILE && file !== HOT_FILE) put(ledger, file, { type, id }, null);
  }
  const staying = known.content.records.filter((entry) => {
    const mark = marks.find((each) => each.file === OLD_CUSTOMERS_FILE && keyOf(each) === keyOf(refOf(entry)));
    return mark === undefined || !leaves(mark, entry.record.revision);
  });
  for (const entry of [...staying, ...hot.content.records]) {
    const file = fileNameOf(homeOf(entry));
    if (file !== HOT_FILE) put(ledger, file, refOf(entry), entry);
  }
  const { rescue, content, reports } = known;
  if (rescue === null) return { losses: [], reports };
  const state = rescue === 'whole' ? 'older' : rescue;
  const loss = {
    file: OLD_CUSTOMERS_FILE,
    what: fileKindOf(OLD_CUSTOMERS_FILE),
    state,
    rescued: content.records.length,
  };
  return { losses: [loss], reports };
}

function put(ledger: Ledger, file: string, ref: ReturnType<typeof refOf>, record: LedgerRecord | null): void {
  if (record?.type === 'settings') ledger.memory.copies.set(keyOf(ref), record);
  expect(ledger.memory, file, { sequence: BEFORE_JOURNAL, ref, record });
}
