// Records at rest that open ones speak of: whoever is reminded needs a name and a case, and nothing else of the past.

import { type Home, homeOf } from './homes.ts';
import type { LedgerRecord, RecordRef } from './shapes.ts';

export interface Guest {
  readonly ref: RecordRef;
  /** Where it lies when it is at rest; one that is open itself lies elsewhere. */
  readonly home: Home;
}

/** The customers and cases that open calls, promises and cases name; one may be named more than once. */
export function* guestsNamedBy(records: Iterable<LedgerRecord>): Generator<Guest> {
  for (const entry of records) {
    if (entry.type !== 'call' && entry.type !== 'promise' && entry.type !== 'case') continue;
    const { customerId } = entry.record;
    if (customerId === null || homeOf(entry).kind !== 'hot') continue;
    const home: Home = { kind: 'customers', customerId };
    yield { ref: { type: 'customer', id: customerId }, home };
    const caseId = entry.type === 'case' ? null : entry.record.caseId;
    if (caseId !== null) yield { ref: { type: 'case', id: caseId }, home };
  }
}
