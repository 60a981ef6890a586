// What a set of records amounts to, in the few figures by which people recognise their data.

import { z } from 'zod';
import type { Call } from '../call/record.ts';
import type { LedgerRecord } from '../ledger/shapes.ts';
import { Instant } from '../time.ts';

/** Persisted at the end of every backup. */
export const Tally = z.strictObject({
  records: z.int().min(0),
  calls: z.int().min(0),
  openPromises: z.int().min(0),
  /** When the newest call began; null without calls. */
  newestCallAt: Instant.nullable(),
});
export type Tally = z.infer<typeof Tally>;

export const NO_RECORDS: Tally = { records: 0, calls: 0, openPromises: 0, newestCallAt: null };

/** The figures with one more record. */
export function counted(tally: Tally, entry: LedgerRecord): Tally {
  const records = tally.records + 1;
  if (entry.type === 'call') {
    const newestCallAt = laterOf(tally.newestCallAt, beganAt(entry.record));
    return { ...tally, records, calls: tally.calls + 1, newestCallAt };
  }
  const isOpen = entry.type === 'promise' && entry.record.status === 'open';
  return { ...tally, records, openPromises: tally.openPromises + (isOpen ? 1 : 0) };
}

function beganAt(call: Call): Instant | null {
  return call.ringingAt ?? call.answeredAt ?? call.endedAt ?? call.finishedAt;
}

function laterOf(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
