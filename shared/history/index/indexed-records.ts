// The index over records in memory, without files and threads: what benchmarks measure and tests compare.

import type { KnownChange, LedgerRecord } from '../../ledger/shapes.ts';
import type { FoundCustomer, HistoryAnswer, HistoryQuery } from '../found.ts';
import { answerCalls, answerCustomers, type Shown } from './answers.ts';
import { createHistoryIndex } from './history-index.ts';
import { type MonthBuilt, monthOfRecords } from './month-of-records.ts';
import { createNumberShower } from './number-shower.ts';
import { createOverlay } from './overlay.ts';
import { peopleOf } from './people.ts';

export interface IndexedRecords {
  /** What was saved since. A call that is put brings its notes, unless they were put before. */
  apply(change: KnownChange): void;
  findCalls(query: HistoryQuery): HistoryAnswer;
  findCustomers(text: string): readonly FoundCustomer[];
}

/** Every record is there once. */
export function indexRecords(records: readonly LedgerRecord[]): IndexedRecords {
  const customers = records.flatMap((entry) => (entry.type === 'customer' ? [entry.record] : []));
  const index = createHistoryIndex(peopleOf(customers));
  const overlay = createOverlay(index);
  const months = new Map<string, MonthBuilt>();
  for (const [key, own] of [...byMonth(records)].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const built = monthOfRecords(own);
    months.set(key, built);
    index.add(key, built.segment);
  }
  overlay.apply({ puts: records.filter(isOpen), removes: [] });
  const shown: Shown = {
    index,
    overlay,
    show: createNumberShower(() => overlay.settings()?.profile?.country ?? ''),
    shelves: {
      row: (month, call) => months.get(month)?.rows[call] ?? null,
      customer: (place) => customers[place] ?? null,
    },
  };
  return {
    apply: overlay.apply,
    findCalls: (query) => answerCalls(shown, query, 0),
    findCustomers: (text) => answerCustomers(shown, text),
  };
}

/** What the archive is given at hand: open records and settings. */
function isOpen(entry: LedgerRecord): boolean {
  return entry.type === 'settings' || (entry.type === 'promise' && entry.record.day === null);
}

function byMonth(records: readonly LedgerRecord[]): ReadonlyMap<string, LedgerRecord[]> {
  const months = new Map<string, LedgerRecord[]>();
  for (const entry of records) {
    if (entry.type !== 'call' && entry.type !== 'notes' && entry.type !== 'promise') continue;
    if (entry.record.day === null) continue;
    const month = entry.record.day.slice(0, 7);
    const own = months.get(month);
    if (own === undefined) months.set(month, [entry]);
    else own.push(entry);
  }
  return months;
}
