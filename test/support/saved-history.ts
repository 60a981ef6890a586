// Two months of saved calls, few enough to know by name, in a folder written by the product's own store.

import type { Notes } from '../../shared/call/record.ts';
import type { CallId, PromiseId } from '../../shared/ids.ts';
import { FRESH_SETTINGS, type LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../shared/time.ts';
import { at } from './manual-clock.ts';
import { ALEX, customer, finishedCall, notes, OMAR, OMARS_NUMBER, promise } from './records.ts';
import { createQuickStore, temporaryFolder } from './store-folder.ts';

export const OMARS = { customerId: OMAR.id, number: OMARS_NUMBER };
export const SETTINGS: LedgerRecord = { type: 'settings', record: { ...FRESH_SETTINGS, profile: ALEX } };

const CALLS = [
  finishedCall('february', at('2026-02-27', '10:00')),
  finishedCall('omars', at('2026-03-02', '10:00'), OMARS),
  finishedCall('monday', at('2026-03-16', '10:00')),
  finishedCall('tuesday', at('2026-03-17', '10:00')),
];

/** Made in February, kept in March. */
const KEPT = promise({
  id: 'kept' as PromiseId,
  callId: 'february' as CallId,
  status: 'kept',
  day: '2026-03-02' as CalendarDay,
});

export const HISTORY: readonly LedgerRecord[] = [
  SETTINGS,
  { type: 'customer', record: customer() },
  { type: 'customer', record: OMAR },
  ...CALLS.map((record): LedgerRecord => ({ type: 'call', record })),
  savedNotes('february', '2026-02-27', 'parcel lost in the snow'),
  savedNotes('omars', '2026-03-02', 'invoice is wrong'),
  savedNotes('monday', '2026-03-16', 'Reason: parcel lost again'),
  savedNotes('tuesday', '2026-03-17', 'wants a refund'),
  { type: 'promise', record: KEPT },
];

export function savedNotes(callId: string, day: string, ...lines: string[]): LedgerRecord {
  const record: Notes = { ...notes(callId, ...lines), day: day as CalendarDay };
  return { type: 'notes', record };
}

/** Answers the folder; all is in its own file. */
export async function saveHistory(records: readonly LedgerRecord[] = HISTORY): Promise<string> {
  const folder = await temporaryFolder();
  await saveInto(folder, records);
  return folder;
}

export async function saveInto(folder: string, puts: readonly LedgerRecord[]): Promise<void> {
  const store = createQuickStore(folder);
  await store.open();
  const answer = await store.commit({ puts, removes: [] });
  if (answer.kind === 'refused') throw new Error(answer.reason.problem);
  await store.close();
}
