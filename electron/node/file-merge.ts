// What a file holds once it has received what is pending for it, and what follows from that for the brief of a
// customer's calls and for the list of numbers. Pure.

import type { CustomerId } from '../../shared/ids.ts';
import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import { shardOf } from '../../shared/ledger/shards.ts';
import { type Visit, visitOf } from '../../shared/ledger/visits.ts';
import { dialString } from '../../shared/phone/parse.ts';
import type { Content } from './ledger-content.ts';
import type { Arrivals } from './ledger-memory.ts';

/** A record or a fact about it that came and one that went; either may be missing. */
export interface Difference<Value> {
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Arrivals that the file does not hold yet: its stamp says up to which command it holds everything. */
export function missingIn(content: Content, arrivals: Arrivals): Arrivals {
  return new Map([...arrivals].filter(([, { sequence }]) => sequence > content.stamp));
}

/** A record that arrives counts, whatever copy was there. The order of the others stays. */
export function withArrivals(records: readonly LedgerRecord[], arrivals: Arrivals): readonly LedgerRecord[] {
  if (arrivals.size === 0) return records;
  const staying = records.filter((entry) => !arrivals.has(keyOf(refOf(entry))));
  return [...staying, ...[...arrivals.values()].flatMap(({ record }) => record ?? [])];
}

/** What the arrivals change in these records. */
export function differences(records: readonly LedgerRecord[], arrivals: Arrivals): readonly Difference<LedgerRecord>[] {
  const before = new Map(records.map((entry) => [keyOf(refOf(entry)), entry]));
  return [...arrivals].map(([key, { record }]) => ({ before: before.get(key) ?? null, after: record }));
}

/** What becomes of the visit that a call is: whose it was, and what it is now; null for no visit. */
export interface VisitChange {
  readonly callId: string;
  readonly was: CustomerId | null;
  readonly now: Visit | null;
}

/** Changes of the brief of calls, from changes of a day. */
export function visitChanges(changes: readonly Difference<LedgerRecord>[]): readonly VisitChange[] {
  return changes.flatMap(({ before, after }) => {
    const [old, now] = [visitIn(before), visitIn(after)];
    const callId = (now ?? old)?.callId;
    return callId === undefined ? [] : [{ callId, was: old?.customerId ?? null, now }];
  });
}

/** The visits of a shard of customers after these changes; visits of other shards are left out. */
export function withVisits(shard: string, visits: readonly Visit[], changes: readonly VisitChange[]): readonly Visit[] {
  if (changes.length === 0) return visits;
  const last = new Map<string, Visit | null>();
  // A call that moves goes from one day and comes to another, in any order; a rebuild may tell of the same call twice.
  for (const { callId, now } of changes) last.set(callId, now ?? last.get(callId) ?? null);
  const fresh = [...last.values()].flatMap((now) => now ?? []).filter((now) => shardOf(now.customerId) === shard);
  return [...visits.filter(({ callId }) => !last.has(callId)), ...fresh];
}

export interface NumberOf {
  readonly number: string;
  readonly customerId: CustomerId;
}

/** Which numbers came to a customer, and which went, from changes of customers. */
export function numberChanges(changes: readonly Difference<LedgerRecord>[]): readonly Difference<NumberOf>[] {
  return changes.flatMap(({ before, after }) => {
    const [old, fresh] = [numbersIn(before), numbersIn(after)];
    const gone = old.filter((one) => !fresh.some(({ number }) => number === one.number));
    const come = fresh.filter((one) => !old.some(({ number }) => number === one.number));
    return [
      ...gone.map((each) => ({ before: each, after: null })),
      ...come.map((each) => ({ before: null, after: each })),
    ];
  });
}

/** The list of a shard of numbers after these changes; numbers of other shards are left out. */
export function withNumbers(
  shard: string,
  numbers: Content['numbers'],
  changes: readonly Difference<NumberOf>[],
): Content['numbers'] {
  const result = new Map(Object.entries(numbers));
  for (const { before, after } of changes) {
    if (before !== null) setOrDelete(result, before.number, without(result.get(before.number), before.customerId));
    if (after === null || shardOf(after.number) !== shard) continue;
    result.set(after.number, [...without(result.get(after.number), after.customerId), after.customerId]);
  }
  return Object.fromEntries(result);
}

/** The visit that a record is; null for no finished call. */
export function visitIn(entry: LedgerRecord | null): Visit | null {
  return entry?.type === 'call' ? visitOf(entry.record) : null;
}

/** The numbers of a customer that can be dialled; none for any other record. */
export function numbersIn(entry: LedgerRecord | null): readonly NumberOf[] {
  if (entry?.type !== 'customer') return [];
  const { id: customerId, numbers } = entry.record;
  return numbers.flatMap((each) => {
    const number = dialString(each);
    return number === null ? [] : [{ number, customerId }];
  });
}

function without(ids: readonly CustomerId[] = [], id: CustomerId): readonly CustomerId[] {
  return ids.filter((each) => each !== id);
}

function setOrDelete(map: Map<string, readonly CustomerId[]>, key: string, ids: readonly CustomerId[]): void {
  if (ids.length > 0) map.set(key, ids);
  else map.delete(key);
}
