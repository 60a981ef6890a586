// What was saved since the months were built, laid over the index: a call finished a second ago is found, a name
// corrected today finds old calls. A change may bring half of an old call only; the other half is then asked for.

import type { Call, Notes } from '../../call/record.ts';
import type { Customer } from '../../customer/record.ts';
import type { CallId, CustomerId } from '../../ids.ts';
import type { KnownChange, LedgerRecord, RecordRef, Settings } from '../../ledger/shapes.ts';
import type { HistoryIndex } from './history-index.ts';
import { createLateCalls, type MissingHalf } from './late-calls.ts';

export interface Overlay {
  apply(change: KnownChange): void;
  /** Until these are supplied their calls are found as far as they are known. */
  missing(): readonly MissingHalf[];
  /** What the files have of a call; null for what they do not have. What was saved since counts more. */
  supply(callId: CallId, halves: { readonly call: Call | null; readonly notes: Notes | null }): void;
  /** Null while the months have it. */
  callOf(id: CallId): { readonly call: Call; readonly notes: Notes } | null;
  /** Null when there is none any more; undefined while the directory has it. */
  customerOf(id: CustomerId): Customer | null | undefined;
  settings(): Settings | null;
  /** How many records it holds. */
  size(): number;
}

export function createOverlay(index: HistoryIndex): Overlay {
  const calls = createLateCalls(index);
  const customers = new Map<CustomerId, Customer | null>();
  let settings: Settings | null = null;

  function putCustomer(id: CustomerId, customer: Customer | null): void {
    customers.set(id, customer);
    index.putCustomer(id, customer);
  }

  function put(entry: LedgerRecord): void {
    if (entry.type === 'call') calls.know(entry.record.id, { call: entry.record });
    if (entry.type === 'notes') calls.know(entry.record.callId, { notes: entry.record });
    if (entry.type === 'settings') settings = entry.record;
    if (entry.type === 'customer') putCustomer(entry.record.id, entry.record);
    if (entry.type === 'promise' && entry.record.callId !== null) {
      const { id, status, madeAt, callId } = entry.record;
      index.putPromise({ id, status, madeAt, callId });
    }
  }

  function remove({ type, id }: RecordRef): void {
    if (type === 'call') calls.know(id as CallId, { call: null });
    if (type === 'notes') calls.know(id as CallId, { notes: null });
    if (type === 'promise') index.dropPromise(id);
    if (type === 'customer') putCustomer(id as CustomerId, null);
  }

  return {
    apply({ puts, removes }) {
      puts.forEach(put);
      removes.forEach(remove);
      calls.settle();
    },
    missing: calls.missing,
    supply: calls.supply,
    callOf: calls.callOf,
    customerOf: (id) => customers.get(id),
    settings: () => settings,
    size: () => calls.size() + customers.size,
  };
}
