// What a checkpoint that was cut short may have told of a record: the customers that a call was with, the numbers that a
// customer had. Consequences are written before their cause, so the files alone do not say any more whose they were.

import type { CustomerId } from '../../shared/ids.ts';
import { fileNameOf } from '../../shared/ledger/files.ts';
import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, refOf } from '../../shared/ledger/shapes.ts';
import { visitOf } from '../../shared/ledger/visits.ts';
import { type Difference, type NumberOf, numbersIn, type VisitChange, visitIn } from './file-merge.ts';
import type { Arrival, Arrivals } from './ledger-memory.ts';

interface Trace {
  /** The last command that left one. */
  sequence: number;
  /** Ids of customers, or numbers. */
  readonly of: Set<string>;
}

/** Since the last checkpoint that ended, by the record's key. */
export type Traces = Map<string, Trace>;

/** Stands for a customer who was removed: then every number may be missing from its list. */
const REMOVED = '';

export function leaveTraces(traces: Traces, sequence: number, { puts, removes }: LedgerChange): void {
  for (const entry of puts) {
    if (entry.type === 'call') leave(traces, sequence, keyOf(refOf(entry)), [visitOf(entry.record)?.customerId]);
    if (entry.type !== 'customer') continue;
    leave(
      traces,
      sequence,
      keyOf(refOf(entry)),
      numbersIn(entry).map(({ number }) => number),
    );
  }
  for (const ref of removes) if (ref.type === 'customer') leave(traces, sequence, keyOf(ref), [REMOVED]);
}

/** A checkpoint with everything up to this command has ended. */
export function forgetTraces(traces: Traces, upTo: number): void {
  for (const [key, { sequence }] of traces) if (sequence <= upTo) traces.delete(key);
}

/** Changes of the brief of calls for every shard that may have been told of a call, beside those the days tell of. */
export function* visitTraces(traces: Traces, days: Iterable<Arrivals>): Generator<readonly [string, VisitChange]> {
  const last = new Map<string, Arrival>();
  for (const arrivals of days) {
    for (const [key, arrival] of arrivals) if (arrival.record !== null || !last.has(key)) last.set(key, arrival);
  }
  for (const [key, { ref, record }] of last) {
    for (const customerId of traces.get(key)?.of ?? []) {
      const change = { callId: ref.id, was: null, now: visitIn(record) };
      yield [fileNameOf({ kind: 'customers', customerId: customerId as CustomerId }), change];
    }
  }
}

/** Changes of the lists of numbers, where a customer had others meanwhile. */
export function* numberTraces(traces: Traces, arrivals: Arrivals): Generator<Difference<NumberOf>> {
  for (const [key, { ref, record }] of arrivals) {
    const fresh = numbersIn(record);
    const gone = [...(traces.get(key)?.of ?? [])].filter((number) => fresh.every((one) => one.number !== number));
    if (gone.length === 0 || ref.type !== 'customer') continue;
    for (const number of gone.filter((one) => one !== REMOVED)) {
      yield { before: { number, customerId: ref.id as CustomerId }, after: null };
    }
    for (const after of fresh) yield { before: null, after };
  }
}

function leave(traces: Traces, sequence: number, key: string, of: readonly (string | null | undefined)[]): void {
  const trace = traces.get(key) ?? { sequence, of: new Set() };
  for (const one of of) if (one != null) trace.of.add(one);
  trace.sequence = sequence;
  if (trace.of.size > 0) traces.set(key, trace);
}
