// What an agent's home holds before the app starts: settings, one customer, promises. Written by the product's own store.

import { join } from 'node:path';
import { createLowdbLedgerStore } from '../../electron/node/lowdb-ledger-store.ts';
import type { Customer } from '../../shared/customer/record.ts';
import { FRESH_SETTINGS, type LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { customer, settings } from './records.ts';

export interface SavedDesk {
  readonly promises: readonly PromiseRecord[];
  readonly customers?: readonly Customer[];
  /** Others than the promises and customers, instead of Alex's settings with the notices of a shift muted. */
  readonly others?: readonly LedgerRecord[];
}

/** So that only promises ring, whatever hour and weekday the test runs at. */
export const ONLY_PROMISES = settings({
  preferences: { ...FRESH_SETTINGS.preferences, muted: ['startOfShift', 'sweep'] },
});

export async function saveDesk(home: string, { promises, customers = [customer()], others }: SavedDesk): Promise<void> {
  const store = createLowdbLedgerStore({ folder: join(home, 'desk'), savedBy: '0.1.0' });
  await store.open();
  const puts: LedgerRecord[] = [
    ...(others ?? [ONLY_PROMISES]),
    ...customers.map((record) => ({ type: 'customer', record }) as const),
    ...promises.map((record) => ({ type: 'promise', record }) as const),
  ];
  const outcome = await store.commit({ puts, removes: [] });
  await store.close();
  if (outcome.kind === 'refused') throw new Error(outcome.reason.problem);
}
