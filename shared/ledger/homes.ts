// Where a record lives on disk, and which of two copies of it counts. A record has one home; while it moves, and after
// a crash, a second copy may lie in another file.

import type { CustomerId } from '../ids.ts';
import type { CalendarDay } from '../time.ts';
import { type LedgerRecord, type RecordRef, refOf } from './shapes.ts';

/** `day` is the home of what is finished; everything that may still change today is `hot`. */
export type Home =
  | { readonly kind: 'hot' }
  | { readonly kind: 'customers'; readonly customerId: CustomerId }
  | { readonly kind: 'settings' }
  | { readonly kind: 'day'; readonly day: CalendarDay };

const HOT: Home = { kind: 'hot' };

/**
 * Finished calls with their notes and ended promises live in their day; a record whose `day` is null is still open. A
 * closed case goes to its customer, so that what every save writes stays small whatever the history.
 */
export function homeOf(entry: LedgerRecord): Home {
  switch (entry.type) {
    case 'customer':
      return { kind: 'customers', customerId: entry.record.id };
    case 'settings':
      return { kind: 'settings' };
    case 'call':
    case 'notes':
    case 'promise':
      return entry.record.day === null ? HOT : { kind: 'day', day: entry.record.day };
    case 'case':
      return entry.record.closedAt === null ? HOT : { kind: 'customers', customerId: entry.record.customerId };
    case 'exception':
    case 'engine':
      return HOT;
  }
}

export function isSameHome(a: Home, b: Home): boolean {
  if (a.kind === 'day' && b.kind === 'day') return a.day === b.day;
  if (a.kind === 'customers' && b.kind === 'customers') return a.customerId === b.customerId;
  return a.kind === b.kind;
}

/** One text per record, for maps. */
export function keyOf(ref: RecordRef): string {
  return `${ref.type}:${ref.id}`;
}

/** Every record once: the highest revision counts, and of equal ones the later in the list. */
export function newestOfEach(entries: Iterable<LedgerRecord>): Map<string, LedgerRecord> {
  const newest = new Map<string, LedgerRecord>();
  for (const entry of entries) {
    const key = keyOf(refOf(entry));
    const known = newest.get(key);
    if (known === undefined || known.record.revision <= entry.record.revision) newest.set(key, entry);
  }
  return newest;
}
