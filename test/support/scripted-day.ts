// Commits of a short day that touch every file: a call, its notes, a promise, a finish, an undo, a removal, a new day.

import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import {
  DAY,
  NEXT_DAY,
  puts,
  savedCall,
  savedCustomer,
  savedEngine,
  savedNotes,
  savedPromise,
  savedSettings,
} from './saved-records.ts';
import { withLeft } from './store-folder.ts';

export function createChanges(): readonly LedgerChange[] {
  const finished = { revision: 2, day: DAY };
  return withLeft([
    puts(savedSettings(), savedEngine()),
    puts(savedCustomer(), savedCall(), savedNotes('Parcel')),
    puts(savedNotes('Parcel late', { revision: 2 })),
    puts(savedPromise(), savedCustomer({ id: 'mistake' })),
    puts(savedCall(finished), savedNotes('Parcel late', { revision: 3, day: DAY }), savedEngine(2)),
    puts(savedCall({ revision: 3 }), savedNotes('Parcel late', { revision: 4 })),
    { puts: [savedEngine(3)], removes: [{ type: 'customer', id: 'mistake' }] },
    puts(savedCall({ revision: 4, day: NEXT_DAY }), savedNotes('Parcel came', { revision: 5, day: NEXT_DAY })),
    puts(savedPromise({ revision: 2, day: NEXT_DAY }), savedCustomer({ revision: 2 })),
    puts(savedSettings(2)),
  ]);
}

/** The records that are left of some changes. */
export function withoutRemoved(changes: readonly LedgerChange[]): readonly LedgerRecord[] {
  const left = new Map<string, LedgerRecord>();
  for (const change of changes) {
    for (const entry of change.puts) left.set(keyOf(refOf(entry)), entry);
    for (const ref of change.removes) left.delete(keyOf(ref));
  }
  return [...left.values()];
}
