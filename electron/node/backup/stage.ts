// A whole data folder built beside the present one, by the same store and with the same care as every save.

import { words } from '../../../shared/copy/words.ts';
import { type Home, homeOf, isSameHome, keyOf } from '../../../shared/ledger/homes.ts';
import { type LedgerRecord, type Left, refOf } from '../../../shared/ledger/shapes.ts';
import { maskedRecord } from '../../../shared/privacy/masked-record.ts';
import type { LedgerStore, Work } from '../../core/ports.ts';
import { createBreath } from './breath.ts';
import { CopyFault, copyFault, goOnWith } from './copy-fault.ts';

/** One commit holds so many records: large enough to be quick, small enough to be done between two pictures. */
const RECORDS_AT_ONCE = 200;

interface Held {
  readonly revision: number;
  readonly home: Home;
}

/** Fills a fresh store, closes it, and proves by reading that everything is there. Throws when it is not. */
export async function fillStore(
  storeOn: () => LedgerStore,
  records: AsyncIterable<LedgerRecord>,
  work: Work,
): Promise<void> {
  const store = storeOn();
  const committed = new Map<string, Held>();
  let waiting = new Map<string, LedgerRecord>();

  async function commitWaiting(): Promise<void> {
    const puts = [...waiting.values()];
    waiting = new Map();
    if (puts.length === 0) return;
    const saved = await store.commit({ puts, removes: [], left: puts.flatMap((entry) => leftBy(entry, committed)) });
    if (saved.kind === 'refused') throw cannotStage(saved.reason.problem, saved.reason.folder);
    for (const entry of puts) committed.set(keyOf(refOf(entry)), heldOf(entry));
  }

  try {
    await openFresh(store);
    for await (const entry of records) {
      goOnWith(work);
      const key = keyOf(refOf(entry));
      const known = waiting.get(key)?.record.revision ?? committed.get(key)?.revision ?? 0;
      if (known < entry.record.revision) waiting.set(key, maskedRecord(entry));
      if (waiting.size >= RECORDS_AT_ONCE) await commitWaiting();
    }
    await commitWaiting();
  } finally {
    await store.close();
  }
  await prove(storeOn(), committed, work);
}

function heldOf(entry: LedgerRecord): Held {
  return { revision: entry.record.revision, home: homeOf(entry) };
}

/** A later version of a record that lies elsewhere by now. */
function leftBy(entry: LedgerRecord, committed: ReadonlyMap<string, Held>): readonly Left[] {
  const ref = refOf(entry);
  const before = committed.get(keyOf(ref));
  return before === undefined || isSameHome(before.home, homeOf(entry)) ? [] : [{ ref, home: before.home }];
}

async function openFresh(store: LedgerStore): Promise<void> {
  const { readOnly, recovery } = await store.open();
  if (readOnly !== null) throw cannotStage(readOnly.problem, readOnly.folder);
  if (recovery !== null) throw copyFault('data.problem.stagedShort');
}

/** Read back as the next start would read it. */
async function prove(store: LedgerStore, committed: ReadonlyMap<string, Held>, work: Work): Promise<void> {
  const breathe = createBreath();
  const missing = new Set(committed.keys());
  try {
    const { reports, recovery } = await store.open();
    if (reports.length > 0 || recovery !== null) throw copyFault('data.problem.stagedShort');
    for await (const some of store.everything()) {
      for (const entry of some) {
        goOnWith(work);
        const key = keyOf(refOf(entry));
        if (committed.get(key)?.revision === entry.record.revision) missing.delete(key);
        await breathe();
      }
    }
  } finally {
    await store.close();
  }
  if (missing.size > 0) throw copyFault('data.problem.stagedShort');
}

function cannotStage(problem: string, place: string): CopyFault {
  return new CopyFault(words('data.problem.system', { problem, place }));
}
