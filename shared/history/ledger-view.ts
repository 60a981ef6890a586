// Records as the history sees them: finished calls with their notes, newest first, their customers and promises.

import type { Call, Notes } from '../call/record.ts';
import type { Customer } from '../customer/record.ts';
import type { CallId, CustomerId } from '../ids.ts';
import type { LedgerRecord } from '../ledger/shapes.ts';
import type { PromiseRecord, PromiseStatus } from '../promise/record.ts';
import type { Instant } from '../time.ts';

export interface LedgerView {
  readonly calls: readonly { readonly call: Call; readonly notes: Notes }[];
  readonly customers: ReadonlyMap<CustomerId, Customer>;
  /** Promises made in a call. */
  readonly promises: ReadonlyMap<CallId, readonly PromiseRecord[]>;
}

/** Every record is there once. */
export function viewOf(records: readonly LedgerRecord[]): LedgerView {
  const notes = new Map<CallId, Notes>();
  const customers = new Map<CustomerId, Customer>();
  const promises = new Map<CallId, PromiseRecord[]>();
  const calls: Call[] = [];
  for (const entry of records) {
    if (entry.type === 'notes') notes.set(entry.record.callId, entry.record);
    else if (entry.type === 'customer') customers.set(entry.record.id, entry.record);
    else if (entry.type === 'call' && entry.record.phase === 'finished') calls.push(entry.record);
    else if (entry.type === 'promise' && entry.record.callId !== null) {
      const made = promises.get(entry.record.callId) ?? [];
      promises.set(entry.record.callId, [...made, entry.record]);
    }
  }
  return { calls: calls.map((call) => ({ call, notes: notes.get(call.id) ?? noNotes(call) })), customers, promises };
}

/** A call without a word. */
export function noNotes({ id, day }: Call): Notes {
  return { callId: id, revision: 1, need: '', lines: [], savedAt: 0 as Instant, day };
}

/** What a promise made in a call came to, in short. */
export interface PromiseInBrief {
  readonly id: string;
  readonly status: PromiseStatus;
  readonly madeAt: number;
}

/** The status shown for a call: that of the last promise made in it. */
export function lastStatus(made: readonly PromiseInBrief[]): PromiseStatus | null {
  const sorted = [...made].sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? 1 : -1));
  return sorted[0]?.status ?? null;
}
