// Copies of the customers and cases that open calls, promises and cases need, kept in hot.json: so a reminder knows a
// name at once, whatever other file is missing or large.

import { fileNameOf } from '../../shared/ledger/files.ts';
import { guestsNamedBy } from '../../shared/ledger/guests.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerReader } from './ledger-reader.ts';

/** The guests of these open records, each as it is now. Reads a shard only for one that is not known yet. */
export async function guestsOf(
  open: readonly LedgerRecord[],
  { memory }: Ledger,
  reader: LedgerReader,
): Promise<readonly LedgerRecord[]> {
  const guests = new Map<string, LedgerRecord>();
  for (const { ref, home } of guestsNamedBy(open)) {
    const [key, shard] = [keyOf(ref), fileNameOf(home)];
    if (guests.has(key) || memory.hot.has(key)) continue;
    const known = memory.pending.get(shard)?.get(key)?.record ?? memory.copies.get(key);
    const guest = known ?? (await reader.now(shard)).content.records.find((entry) => keyOf(refOf(entry)) === key);
    if (guest !== undefined) guests.set(key, guest);
  }
  return [...guests.values()];
}

/**
 * Takes the guests over, and lets go of the ones nobody needs any more. The settings stay. What became of a guest since
 * it was found counts: a record that was put again, or removed.
 */
export function keepGuests({ memory }: Ledger, guests: readonly LedgerRecord[]): void {
  const wanted = new Set(guests.map((entry) => keyOf(refOf(entry))));
  for (const [key, entry] of memory.copies) {
    if (entry.type !== 'settings' && !wanted.has(key)) memory.copies.delete(key);
  }
  for (const entry of guests) {
    const key = keyOf(refOf(entry));
    const since = memory.pending.get(fileNameOf(homeOf(entry)))?.get(key);
    if (!memory.copies.has(key) && since?.record !== null) memory.copies.set(key, since?.record ?? entry);
  }
}
