// A data folder of a test's own, and everything that is saved in one, as plain values.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LedgerStore } from '../../electron/core/ports.ts';
import {
  createLowdbLedgerStore,
  type LedgerStoreOptions,
  type LowdbLedgerStore,
} from '../../electron/node/lowdb-ledger-store.ts';
import { homeOf, isSameHome, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';

/** Removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A store that gives up at once where the product waits for another program; closed when the test ends. */
export function createQuickStore(folder: string, options: Partial<LedgerStoreOptions> = {}): LowdbLedgerStore {
  const patience = { backOffMs: [0, 0, 0], wait: () => Promise.resolve() };
  const store = createLowdbLedgerStore({ folder, savedBy: '0.1.0', patience, ...options });
  onTestFinished(() => store.close());
  return store;
}

/** Opens a folder and reads all of it: `type:id` to record, with every report. A record found twice is a failure. */
export async function everythingIn(store: LedgerStore) {
  const opened = await store.open();
  const reports = [...opened.reports];
  for (const day of opened.days) reports.push(...(await store.readDay(day)).reports);
  const { readOnly, recovery } = opened;
  return { saved: byKey(await allOf(store)), reports, readOnly, recovery };
}

/** Everything in an open store. */
export async function allOf(store: LedgerStore): Promise<readonly LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  for await (const some of store.everything()) records.push(...some);
  return records;
}

/** The same changes, each saying which copies it leaves behind, as core does. */
export function withLeft(changes: readonly LedgerChange[], known = new Map<string, LedgerRecord>()): LedgerChange[] {
  return changes.map(({ puts, removes }) => {
    const left = [
      ...puts.map((after) => ({ ref: refOf(after), after })),
      ...removes.map((ref) => ({ ref, after: null })),
    ].flatMap(({ ref, after }) => {
      const before = known.get(keyOf(ref));
      if (before === undefined) return [];
      const home = homeOf(before);
      return after !== null && isSameHome(home, homeOf(after)) ? [] : [{ ref, home }];
    });
    for (const entry of puts) known.set(keyOf(refOf(entry)), entry);
    for (const ref of removes) known.delete(keyOf(ref));
    return { puts, removes, left };
  });
}

/** In the order of their keys. */
export function byKey(records: readonly LedgerRecord[]): Readonly<Record<string, LedgerRecord['record']>> {
  const entries = records.map((entry) => [keyOf(refOf(entry)), entry.record] as const);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const twice = entries.filter(([key], index) => entries[index - 1]?.[0] === key);
  if (twice.length > 0) throw new Error(`Found twice: ${twice.map(([key]) => key)}`);
  return Object.fromEntries(entries);
}
