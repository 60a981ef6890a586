// What a folder holds when it is opened after a kill, by the product's own way in, and what lies in it afterwards.

import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isLeftover } from '../../../electron/node/durable-write.ts';
import type { LedgerStore } from '../../../electron/core/ports.ts';
import { openLedger } from '../../../electron/node/open-ledger.ts';
import { createSystemClock } from '../../../electron/node/system-clock.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import { keyOf } from '../../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../../shared/ledger/shapes.ts';

import { dialString } from '../../../shared/phone/parse.ts';

export interface Found {
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** Whatever could not be read, in words; a record that is found twice, or differently in two ways, too. */
  readonly unreadable: readonly string[];
  /** Files that no part of the product needs. */
  readonly leftovers: readonly string[];
}

/**
 * Every record by both ways, as the app reads them and as a copy of everything does; they must agree, and so must what
 * is recalled of some customers, others each `turn`.
 */
export async function lookAt(folder: string, turn: number): Promise<Found> {
  const log = { write: () => undefined };
  const now = createSystemClock().now();
  const ledger = await openLedger({ folder, host: 'loopback', now, version: '0.1.0', log });
  if (ledger.kind === 'refused') return { records: new Map(), unreadable: [ledger.reason], leftovers: [] };
  const store = ledger.value;
  const opened = await store.open();
  const unreadable = [...opened.reports, ...(opened.readOnly === null ? [] : [opened.readOnly.problem])];
  if (opened.recovery !== null) unreadable.push(...opened.recovery.found.map(({ file, state }) => `${file} ${state}`));
  const records = new Map<string, LedgerRecord>();
  for await (const some of store.everything()) unreadable.push(...addAll(records, some));
  const seen = [...opened.records];
  for (const day of opened.days) {
    const ofDay = await store.readDay(day);
    seen.push(...ofDay.records);
    unreadable.push(...ofDay.reports);
  }
  for (const entry of seen) {
    const key = keyOf(refOf(entry));
    if (!isSame(records.get(key), entry)) unreadable.push(`${key} is not the same in everything()`);
  }
  for (const one of someCustomers(records, turn)) unreadable.push(...(await wrongInRecall(store, records, one)));
  await store.close();
  return { records, unreadable, leftovers: leftoversIn(folder) };
}

type Known = Found['records'];

const TURNS = 5;

function someCustomers(records: Known, turn: number): readonly Customer[] {
  const customers = [...records.values()].flatMap((entry) => (entry.type === 'customer' ? [entry.record] : []));
  return customers.filter((_one, index) => (index + turn) % TURNS === 0);
}

/** A caller must be found by number, and every finished call counted, none twice. */
async function wrongInRecall(
  store: LedgerStore,
  records: Known,
  { id, numbers }: Customer,
): Promise<readonly string[]> {
  const calls = [...records.values()].filter((entry) => entry.type === 'call' && entry.record.customerId === id);
  const finished = calls.filter((entry) => entry.type === 'call' && entry.record.day !== null);
  const wrong: string[] = [];
  for (const number of numbers) {
    const recalled = await store.recall({ kind: 'number', number: dialString(number) ?? '' });
    const answered = recalled.answered.get(id) ?? 'nobody';
    if (answered !== finished.length) wrong.push(`${id}: ${answered} calls recalled instead of ${finished.length}`);
    wrong.push(...recalled.reports);
    for (const entry of recalled.records) {
      const key = keyOf(refOf(entry));
      if (!isSame(records.get(key), entry)) wrong.push(`${key} is not the same in recall()`);
    }
  }
  return wrong;
}

function addAll(records: Map<string, LedgerRecord>, some: readonly LedgerRecord[]): readonly string[] {
  const twice: string[] = [];
  for (const entry of some) {
    const key = keyOf(refOf(entry));
    if (records.has(key)) twice.push(`${key} is there twice`);
    records.set(key, entry);
  }
  return twice;
}

export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}

/** Half-written files, and locks that nobody holds any more. */
function leftoversIn(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((path) => isLeftover(basename(path)) || path.startsWith('owner.lock'))
    .map((path) => path);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}
