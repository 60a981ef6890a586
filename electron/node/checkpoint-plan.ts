// What a checkpoint has to write: the files with something pending, and what follows from them. A change of a day
// changes the brief of calls beside its customer; a change of a customer changes the list of numbers.

import { dayNamed, fileNameOf, NUMBERS_FOLDER, numbersFileOf } from '../../shared/ledger/files.ts';
import {
  type Difference,
  differences,
  missingIn,
  type NumberOf,
  numberChanges,
  type VisitChange,
  visitChanges,
  withArrivals,
  withNumbers,
  withVisits,
} from './file-merge.ts';
import type { Ledger } from './ledger.ts';
import type { Content } from './ledger-content.ts';
import { type Arrivals, NO_ARRIVALS } from './ledger-memory.ts';
import { type Known, type LedgerReader, shardNamed } from './ledger-reader.ts';
import { nextTurn } from './next-turn.ts';
import { numberTraces, visitTraces } from './traces.ts';

/** One file as it is to be. */
export interface Draft {
  readonly name: string;
  readonly known: Known;
  readonly content: Content;
  /** False when the disk holds it already. */
  readonly isNews: boolean;
}

/**
 * In the order in which they must be written. What follows from a file comes before it: so when a checkpoint is cut
 * short, the next one finds the cause again and writes the consequence once more.
 */
export interface CheckpointPlan {
  readonly numbers: readonly Draft[];
  readonly customers: readonly Draft[];
  /** Days and settings. */
  readonly others: readonly Draft[];
}

export type Pending = ReadonlyMap<string, Arrivals>;

/** Reads what it needs, and gives way to other work between files. Rejects for a file of a newer version. */
export async function planCheckpoint(ledger: Ledger, reader: LedgerReader, pending: Pending): Promise<CheckpointPlan> {
  const planned = { ledger, reader, pending };
  const isShard = (name: string) => shardNamed(name) !== null;
  const isNumbers = (name: string) => name.startsWith(`${NUMBERS_FOLDER}/`);
  const visits = new Map<string, VisitChange[]>();
  const others: Draft[] = [];
  for (const name of namesFor(planned, (each) => !isShard(each) && !isNumbers(each) && isPart(each), isDay)) {
    const { draft, changes } = await draftOf(planned, name);
    for (const change of visitChanges(changes)) {
      for (const customerId of new Set([change.was, change.now?.customerId])) {
        if (customerId) addTo(visits, fileNameOf({ kind: 'customers', customerId }), change);
      }
    }
    if (draft.isNews || !ledger.rebuild) others.push(draft);
  }
  const days = [...pending].flatMap(([name, arrivals]) => (isDay(name) ? [arrivals] : []));
  // Told also where a day tells of the same call: the day it moved to may hold it already, and then says nothing.
  for (const [name, change] of visitTraces(ledger.memory.traces, days)) addTo(visits, name, change);
  const numbers = new Map<string, Difference<NumberOf>[]>();
  const customers: Draft[] = [];
  for (const name of new Set([...namesFor(planned, isShard, isShard), ...visits.keys()])) {
    const { draft, changes } = await draftOf(planned, name, visits.get(name) ?? []);
    const traces = numberTraces(ledger.memory.traces, pending.get(name) ?? NO_ARRIVALS);
    for (const change of [...numberChanges(changes), ...traces]) {
      addTo(numbers, numbersFileOf((change.before ?? change.after)?.number ?? ''), change);
    }
    if (draft.isNews || !ledger.rebuild) customers.push(draft);
  }
  const lists: Draft[] = [];
  for (const name of new Set([...namesFor(planned, isNumbers, isNumbers), ...numbers.keys()])) {
    lists.push(await numbersDraft(planned, name, numbers.get(name) ?? []));
  }
  return { numbers: lists, customers, others };
}

interface Planned {
  readonly ledger: Ledger;
  readonly reader: LedgerReader;
  readonly pending: Pending;
}

/** Files with something pending, damaged ones, and in a rebuild every file that what follows is made of. */
function namesFor(
  { ledger, pending }: Planned,
  isMeant: (name: string) => boolean,
  isSource: (name: string) => boolean,
) {
  const rebuilt = ledger.rebuild ? [...ledger.stamps.keys()].filter(isSource) : [];
  return new Set([...[...pending.keys(), ...ledger.damaged].filter(isMeant), ...rebuilt]);
}

/** Days and settings; hot.json and the manifest are written at the end. */
function isPart(name: string): boolean {
  return isDay(name) || name === fileNameOf({ kind: 'settings' });
}

function isDay(name: string): boolean {
  return dayNamed(name) !== null;
}

async function draftOf({ ledger, reader, pending }: Planned, name: string, visits: readonly VisitChange[] = []) {
  await nextTurn();
  const known = await writable(reader, name);
  const { content } = known;
  const arrivals = missingIn(content, pending.get(name) ?? NO_ARRIVALS);
  const records = withArrivals(content.records, arrivals);
  const changes = differences(content.records, arrivals);
  // In a rebuild every day tells of its calls again.
  const kept = ledger.rebuild ? [] : content.visits;
  const staying = ledger.rebuild ? records.map((after) => ({ before: null, after })) : [];
  const draft: Draft = {
    name,
    known,
    content: { ...content, records, visits: withVisits(shardNamed(name) ?? '', kept, visits) },
    isNews: arrivals.size > 0 || visits.length > 0 || kept.length < content.visits.length || known.kind === 'damaged',
  };
  return { draft, changes: [...changes, ...staying] };
}

async function numbersDraft(
  { ledger, reader }: Planned,
  name: string,
  changes: readonly Difference<NumberOf>[],
): Promise<Draft> {
  await nextTurn();
  const known = await writable(reader, name);
  const shard = name.slice(NUMBERS_FOLDER.length + 1, -'.json'.length);
  const before = ledger.rebuild || known.kind === 'damaged' ? {} : known.content.numbers;
  if (known.kind === 'damaged' && !ledger.rebuild) throw new ListDamaged();
  const content = { ...known.content, numbers: withNumbers(shard, before, changes) };
  return { name, known, content, isNews: true };
}

/** A list of numbers cannot be rescued by itself: the whole of them is made anew. */
export class ListDamaged extends Error {
  override readonly name = 'ListDamaged';
}

async function writable(reader: LedgerReader, name: string): Promise<Known> {
  const known = await reader.onDisk(name);
  if (known.kind === 'newer') throw new Error(`${name} is of a newer version`);
  return known;
}

function addTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}
