// The directory of customers as one file of the index. Some of the files of customers change every day: those are read
// anew and laid over the directory as it is, and the file is brought up to date when nobody waits.

import { join } from 'node:path';
import type { Customer } from '../../../shared/customer/record.ts';
import { customerDocOf, type Findable } from '../../../shared/history/docs.ts';
import { type People, peopleOfDocs } from '../../../shared/history/index/people.ts';
import { searchRules } from '../../../shared/history/index/rules.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import { newestOfEach } from '../../../shared/ledger/homes.ts';
import { nextTurn } from '../next-turn.ts';
import type { ShelfPlace } from './month-shelves.ts';
import { partsOfPeople, peopleOfParts } from './segment-parts.ts';
import { numberPart, openShelf, type Shelf, writeShelf } from './shelf-file.ts';

export const PEOPLE_FILE = 'people.idx';

export interface PeopleShelf {
  readonly people: People;
  customer(place: number): Customer | null;
  /** What differs from the directory: customers, and null for those that are no more. */
  readonly later: ReadonlyMap<CustomerId, Customer | null>;
  /** Brings the file up to date for the next time; the directory here stays as it is. Never rejects. */
  refresh(): Promise<void>;
}

/** A line of the directory, with its words worked out, and the file that the customer lives in. */
interface Entry extends Findable {
  readonly customer: Customer;
  readonly file: string;
}

interface Directory {
  readonly shelf: Shelf;
  readonly people: People;
  readonly fileOf: (place: number) => string;
}

/** So many customers between two breaths. */
const BREATH = 500;

/** `stamps`: the files of customers as they are. */
export async function openPeople(place: ShelfPlace, stamps: ReadonlyMap<string, number>): Promise<PeopleShelf> {
  const path = join(place.folder, PEOPLE_FILE);
  const directory = directoryAt(path, place);
  if (directory === null) return madeNew(place, path, stamps);
  const { shelf, people, fileOf } = directory;
  const names = new Set([...stamps.keys(), ...Object.keys(shelf.sources)]);
  const stale = new Set([...names].filter((name) => stamps.get(name) !== shelf.sources[name]));
  const fresh = await entriesOf(place, stale);
  return {
    people,
    later: laterThan(people, fresh, (at) => stale.has(fileOf(at))),
    customer: (at) => entryAt(shelf, at)?.customer ?? customerIn(place, fileOf(at), people.ids[at]),
    async refresh() {
      if (stale.size === 0) return;
      const kept = await entriesKept(place, directory, stale);
      write(place, path, stamps, [...kept, ...fresh]);
    },
  };
}

/** Null when there is no file, or one that cannot be used. */
function directoryAt(path: string, { sealing }: ShelfPlace): Directory | null {
  const shelf = openShelf(path, sealing);
  if (shelf === null || shelf.rules !== searchRules()) return null;
  try {
    const people = peopleOfParts(shelf.parts);
    const files = Object.keys(shelf.sources);
    const codes = numberPart(shelf.parts, 'file', Uint32Array);
    return { shelf, people, fileOf: (at) => files[codes[at] ?? 0] ?? '' };
  } catch {
    return null;
  }
}

async function madeNew(place: ShelfPlace, path: string, stamps: ReadonlyMap<string, number>): Promise<PeopleShelf> {
  const entries = await entriesOf(place, stamps.keys());
  const people = peopleOfEntries(entries);
  const shelf = stamps.size > 0 && write(place, path, stamps, entries) ? openShelf(path, place.sealing) : null;
  const files = entries.map(({ file }) => file);
  return {
    people,
    later: new Map(),
    customer: (at) =>
      (shelf === null ? null : entryAt(shelf, at)?.customer) ?? customerIn(place, files[at] ?? '', people.ids[at]),
    refresh: () => Promise.resolve(),
  };
}

async function entriesOf(place: ShelfPlace, files: Iterable<string>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const file of files) {
    for (const customer of customersIn(place, file)) entries.push({ customer, file, ...customerDocOf(customer) });
    await nextTurn();
  }
  return entries;
}

/** What the directory says of customers whose files did not change. */
async function entriesKept(
  place: ShelfPlace,
  { shelf, fileOf }: Directory,
  stale: ReadonlySet<string>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const damaged = new Set<string>();
  let at = 0;
  for (const text of shelf.rows()) {
    const file = fileOf(at);
    at += 1;
    if (at % BREATH === 0) await nextTurn();
    if (stale.has(file)) continue;
    if (text === null) damaged.add(file);
    else entries.push({ ...(JSON.parse(text) as Omit<Entry, 'file'>), file });
  }
  if (damaged.size === 0) return entries;
  return [...entries.filter(({ file }) => !damaged.has(file)), ...(await entriesOf(place, damaged))];
}

function laterThan(
  people: People,
  fresh: readonly Entry[],
  isStale: (at: number) => boolean,
): ReadonlyMap<CustomerId, Customer | null> {
  const gone = people.ids.filter((_id, at) => isStale(at)).map((id) => [id as CustomerId, null] as const);
  return new Map<CustomerId, Customer | null>([
    ...gone,
    ...fresh.map(({ customer }) => [customer.id, customer] as const),
  ]);
}

function write(
  { sealing }: ShelfPlace,
  path: string,
  stamps: ReadonlyMap<string, number>,
  entries: readonly Entry[],
): boolean {
  const codes = new Map([...stamps.keys()].map((name, code) => [name, code]));
  const parts = {
    ...partsOfPeople(peopleOfEntries(entries)),
    file: Uint32Array.from(entries, ({ file }) => codes.get(file) ?? 0),
  };
  const rows = entries.map(({ file: _file, ...entry }) => JSON.stringify(entry));
  try {
    writeShelf(path, { rules: searchRules(), sources: Object.fromEntries(stamps), parts, rows }, sealing);
    return true;
  } catch {
    return false;
  }
}

function peopleOfEntries(entries: readonly Entry[]): People {
  return peopleOfDocs(
    entries.map(({ customer: { id, createdAt }, words, numbers }) => ({ id, createdAt, words, numbers })),
  );
}

function entryAt(shelf: Shelf, at: number): Entry | null {
  const text = shelf.row(at);
  // Its checksum was right, so it is as this product wrote it.
  return text === null ? null : (JSON.parse(text) as Entry);
}

function customerIn(place: ShelfPlace, file: string, id: string | undefined): Customer | null {
  return customersIn(place, file).find((customer) => customer.id === id) ?? null;
}

function customersIn({ saved }: ShelfPlace, file: string): readonly Customer[] {
  const records = [...newestOfEach(saved.file(file)).values()];
  return records.flatMap((entry) => (entry.type === 'customer' ? [entry.record] : []));
}
