// What is saved now, record by record, with how far the reading is. Every copy is made of it, and none may hold a card
// number that was saved before they were masked.

import { counted, NO_RECORDS, type Tally } from '../../../shared/copies/tally.ts';
import { keyOf } from '../../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../../shared/ledger/shapes.ts';
import { maskedRecord } from '../../../shared/privacy/masked-record.ts';
import type { LedgerStore, Work } from '../../core/ports.ts';
import { createBreath } from './breath.ts';
import { goOnWith } from './copy-fault.ts';

export interface PresentRecords {
  /** Every saved record. What is saved meanwhile may be missing or told twice; the higher revision counts. */
  each(work: Work): AsyncGenerator<LedgerRecord, Tally>;
}

export function createPresentRecords(store: Pick<LedgerStore, 'everything'>): PresentRecords {
  /** How many there were last time: says how far the next reading is. */
  let expected: number | null = null;
  return {
    async *each(work) {
      const breathe = createBreath();
      let tally = NO_RECORDS;
      for await (const some of store.everything()) {
        for (const entry of some) {
          goOnWith(work);
          tally = counted(tally, entry);
          work.tell(tally.records, expected === null ? null : Math.max(expected, tally.records));
          yield maskedRecord(entry);
          await breathe();
        }
        goOnWith(work);
      }
      expected = tally.records;
      return tally;
    },
  };
}

/** Revision by `type:id`; and what it all amounts to. */
export async function revisionsOf(
  records: AsyncGenerator<LedgerRecord, Tally>,
): Promise<{ revisions: Map<string, number>; tally: Tally }> {
  const revisions = new Map<string, number>();
  for (let next = await records.next(); ; next = await records.next()) {
    if (next.done === true) return { revisions, tally: next.value };
    const key = keyOf(refOf(next.value));
    revisions.set(key, Math.max(revisions.get(key) ?? 0, next.value.record.revision));
  }
}
