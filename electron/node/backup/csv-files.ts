// Everything as three tables, one file each.

import type { Call, Notes } from '../../../shared/call/record.ts';
import {
  CSV_TABLES,
  type CsvTable,
  callCells,
  csvLine,
  customerCells,
  promiseCells,
} from '../../../shared/copies/csv.ts';
import type { CallId, CustomerId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { ZoneId } from '../../../shared/time.ts';
import type { NewFile } from '../files.ts';
import { createPlainText, type PlainText } from './plain-text.ts';

/** Without it the most used spreadsheet takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

export interface TablesMaking {
  readonly file: (table: CsvTable) => Pick<NewFile, 'write'>;
  /** Reads everything once more each time: names first, rows second, so that no customer is looked for twice. */
  readonly records: () => AsyncIterable<LedgerRecord>;
  readonly zone: ZoneId;
}

export async function writeTables({ file, records, zone }: TablesMaking): Promise<void> {
  const tables = new Map<CsvTable, PlainText>();
  for (const table of Object.keys(CSV_TABLES) as CsvTable[]) {
    const text = createPlainText(file(table));
    await text.write(BYTE_ORDER_MARK + csvLine(CSV_TABLES[table]));
    tables.set(table, text);
  }
  const put = async (table: CsvTable, cells: Parameters<typeof csvLine>[0]) => tables.get(table)?.write(csvLine(cells));

  const names = new Map<CustomerId, string>();
  for await (const entry of records()) {
    if (entry.type !== 'customer') continue;
    names.set(entry.record.id, entry.record.name ?? '');
    await put('customers.csv', customerCells(entry.record, zone));
  }
  const nameOf = (id: CustomerId | null) => (id === null ? '' : (names.get(id) ?? ''));
  const putCall = (call: Call, notes: Notes | null) =>
    put('calls.csv', callCells(call, notes, nameOf(call.customerId), zone));

  const pairs = createPairs();
  for await (const entry of records()) {
    if (entry.type === 'promise') {
      await put('promises.csv', promiseCells(entry.record, nameOf(entry.record.customerId), zone));
    }
    const pair = pairs.add(entry);
    if (pair !== null) await putCall(pair.call, pair.notes);
  }
  for (const call of pairs.unpaired()) await putCall(call, null);
  for (const text of tables.values()) await text.flush();
}

/** A call and its notes lie in the same file, so few wait for each other. */
function createPairs() {
  const calls = new Map<CallId, Call>();
  const notes = new Map<CallId, Notes>();

  function pairOf(id: CallId): { call: Call; notes: Notes } | null {
    const [call, its] = [calls.get(id), notes.get(id)];
    if (call === undefined || its === undefined) return null;
    calls.delete(id);
    notes.delete(id);
    return { call, notes: its };
  }

  return {
    add(entry: LedgerRecord) {
      if (entry.type === 'call') calls.set(entry.record.id, entry.record);
      if (entry.type === 'notes') notes.set(entry.record.callId, entry.record);
      if (entry.type === 'call') return pairOf(entry.record.id);
      return entry.type === 'notes' ? pairOf(entry.record.callId) : null;
    },
    unpaired: () => calls.values(),
  };
}
