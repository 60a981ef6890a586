// What the store remembers between commands: everything that may still change today, and what is saved in the journal
// but not yet in its own file. Nothing here grows with history, except one number per file.

import { fileNameOf, HOT_FILE } from '../../shared/ledger/files.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, type LedgerRecord, type RecordRef, refOf } from '../../shared/ledger/shapes.ts';
import { leaveTraces, type Traces } from './traces.ts';

/** What a file is still to receive: a record, or null for a copy that must go. */
export interface Arrival {
  readonly sequence: number;
  readonly ref: RecordRef;
  readonly record: LedgerRecord | null;
}

/** By key. */
export type Arrivals = ReadonlyMap<string, Arrival>;

export interface LedgerMemory {
  /** The number of the last accepted command. */
  sequence: number;
  /** Records whose home is hot.json, by key. */
  readonly hot: Map<string, LedgerRecord>;
  /** Records of other files that must be known at once, by key: the settings, and the guests of hot.json. */
  readonly copies: Map<string, LedgerRecord>;
  /** What each other file is still to receive, by its name. */
  readonly pending: Map<string, Map<string, Arrival>>;
  /** The file that each pending record waits for, by the record's key. */
  readonly waiting: Map<string, string>;
  /** How often something pending arrived in its file: a reading that saw this change begins again. */
  settled: number;
  /** What a checkpoint that is cut short may have told of them. */
  readonly traces: Traces;
}

export const NO_ARRIVALS: Arrivals = new Map();

export function createLedgerMemory(sequence = 0): LedgerMemory {
  return {
    sequence,
    hot: new Map(),
    copies: new Map(),
    pending: new Map(),
    waiting: new Map(),
    settled: 0,
    traces: new Map(),
  };
}

/** Takes over an accepted command. A record put counts as it is, and applying one twice is harmless. */
export function applyChange(memory: LedgerMemory, sequence: number, change: LedgerChange): void {
  applyToHot(memory, change);
  applyArrivals(memory, sequence, change);
  memory.sequence = Math.max(memory.sequence, sequence);
}

/** Only what a change brings to other files, and takes from them. */
export function applyArrivals(memory: LedgerMemory, sequence: number, change: LedgerChange): void {
  for (const [file, arrival] of arrivalsOf(memory, sequence, change)) expect(memory, file, arrival);
  leaveTraces(memory.traces, sequence, change);
}

/** Only what a change does to hot.json. */
export function applyToHot(memory: LedgerMemory, change: LedgerChange): void {
  for (const ref of change.removes) {
    memory.hot.delete(keyOf(ref));
    memory.copies.delete(keyOf(ref));
  }
  for (const entry of change.puts) {
    const key = keyOf(refOf(entry));
    if (fileNameOf(homeOf(entry)) === HOT_FILE) memory.hot.set(key, entry);
    else memory.hot.delete(key);
    if (memory.copies.has(key) || entry.type === 'settings') memory.copies.set(key, entry);
  }
}

/** A record that a file is to receive, or that must go from it. */
export function expect(memory: LedgerMemory, file: string, arrival: Arrival): void {
  const key = keyOf(arrival.ref);
  const arrivals = memory.pending.get(file) ?? new Map<string, Arrival>();
  memory.pending.set(file, arrivals.set(key, arrival));
  if (arrival.record !== null) memory.waiting.set(key, file);
  else if (memory.waiting.get(key) === file) memory.waiting.delete(key);
}

/** Forgets what a file has received: everything up to this command. */
export function settle(memory: LedgerMemory, file: string, upTo: number): void {
  const arrivals = memory.pending.get(file) ?? new Map<string, Arrival>();
  for (const [key, { sequence }] of arrivals) {
    if (sequence > upTo) continue;
    arrivals.delete(key);
    if (memory.waiting.get(key) === file) memory.waiting.delete(key);
  }
  if (arrivals.size === 0) memory.pending.delete(file);
  memory.settled += 1;
}

export function pendingOf(memory: LedgerMemory, file: string): Arrivals {
  return memory.pending.get(file) ?? NO_ARRIVALS;
}

/** Every record that is known without reading a file, each once and as it is now. */
export function atHand(memory: LedgerMemory): readonly LedgerRecord[] {
  const all = new Map(memory.copies);
  for (const arrivals of memory.pending.values()) {
    for (const [key, { record }] of arrivals) if (record !== null) all.set(key, record);
  }
  for (const [key, record] of memory.hot) all.set(key, record);
  return [...all.values()];
}

function* arrivalsOf(
  memory: LedgerMemory,
  sequence: number,
  { puts, removes, left = [] }: LedgerChange,
): Generator<[string, Arrival]> {
  for (const { ref, home } of left) {
    const file = fileNameOf(home);
    if (file !== HOT_FILE) yield [file, { sequence, ref, record: null }];
  }
  for (const ref of [...puts.map(refOf), ...removes]) {
    const file = memory.waiting.get(keyOf(ref));
    if (file !== undefined) yield [file, { sequence, ref, record: null }];
  }
  for (const record of puts) {
    const file = fileNameOf(homeOf(record));
    if (file !== HOT_FILE) yield [file, { sequence, ref: refOf(record), record }];
  }
}
