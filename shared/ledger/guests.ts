// Records at rest that open ones speak of: whoever is reminded needs a name and a case, and nothing else of the past.

import { keyOf } from './homes.ts';
import type { LedgerRecord } from './shapes.ts';

/** Keys of the customers and cases that these open calls, promises and cases name. */
export function guestsOf(open: Iterable<LedgerRecord>): ReadonlySet<string> {
  const guests = new Set<string>();
  for (const { type, record } of open) {
    if (type !== 'call' && type !== 'promise' && type !== 'case') continue;
    if (record.customerId !== null) guests.add(keyOf({ type: 'customer', id: record.customerId }));
    if (type !== 'case' && record.caseId !== null) guests.add(keyOf({ type: 'case', id: record.caseId }));
  }
  return guests;
}
