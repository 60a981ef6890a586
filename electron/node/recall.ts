// What rests of a customer, or of everybody under a number: found through the list of numbers and the brief of their
// calls, so that a caller is known at once whatever the history, and without the search.

import type { Case } from '../../shared/case/record.ts';
import type { CustomerId } from '../../shared/ids.ts';
import { CUSTOMERS_FOLDER, dayNamed, fileNameOf, numbersFileOf } from '../../shared/ledger/files.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { byTime, type Visit } from '../../shared/ledger/visits.ts';
import { dialString } from '../../shared/phone/parse.ts';
import type { RecalledLedger, Whom } from '../core/ports.ts';
import { visitIn } from './file-merge.ts';
import type { Ledger } from './ledger.ts';
import type { Known, LedgerReader } from './ledger-reader.ts';
import { nextTurn } from './next-turn.ts';

/** As many as a person reads while the telephone rings. */
const CALLS = 20;
/** So that a caller of many years costs no more than one of a month. */
const DAYS = 8;

/** Rejects when the file of a customer cannot be read now: nobody must be taken for a stranger because of that. */
export async function recallFrom(ledger: Ledger, reader: LedgerReader, whom: Whom): Promise<RecalledLedger> {
  const shards = new Map<string, Known>();
  const shardFor = async (customerId: CustomerId) => {
    const name = fileNameOf({ kind: 'customers', customerId });
    const known = shards.get(name) ?? (await readable(reader, name));
    shards.set(name, known);
    return known.content;
  };
  const records: LedgerRecord[] = [];
  const visits: Visit[] = [];
  const answered = new Map<CustomerId, number>();
  const anew = ledger.rebuild ? await visitsInDays(ledger, reader) : null;
  for (const id of await idsOf(ledger, reader, whom)) {
    const shard = await shardFor(id);
    const customer = shard.records.find((entry) => entry.type === 'customer' && entry.record.id === id);
    if (customer === undefined || (whom.kind === 'number' && !hasNumber(customer, whom.number))) continue;
    records.push(customer, ...shard.records.filter((entry) => entry.type === 'case' && entry.record.customerId === id));
    const own = (anew ?? shard.visits).filter(({ customerId }) => customerId === id);
    visits.push(...own);
    answered.set(id, own.filter((visit) => visit.answered).length);
  }
  const days = await readDays(reader, visits, new Set(answered.keys()));
  const reports = [...[...shards.values()].flatMap((known) => known.reports), ...days.reports];
  return { records: [...records, ...days.records], answered, reports };
}

/** Each part once, however many of its customers are asked for. Rejects when one cannot be read now. */
export async function casesOf(reader: LedgerReader, customers: readonly CustomerId[]): Promise<readonly Case[]> {
  const wanted = new Set(customers);
  const found: Case[] = [];
  for (const name of new Set(customers.map((customerId) => fileNameOf({ kind: 'customers', customerId })))) {
    const { content } = await readable(reader, name);
    for (const entry of content.records) {
      if (entry.type === 'case' && wanted.has(entry.record.customerId)) found.push(entry.record);
    }
    await nextTurn();
  }
  return found;
}

/** Until the briefs are made anew, as after an upgrade, every day is looked at: slow, and right. */
async function visitsInDays(ledger: Ledger, reader: LedgerReader): Promise<readonly Visit[]> {
  const names = new Set([...ledger.stamps.keys(), ...ledger.memory.pending.keys()]);
  const visits: Visit[] = [];
  for (const name of [...names].filter((each) => dayNamed(each) !== null)) {
    const { content } = await reader.now(name);
    visits.push(...content.records.flatMap((entry) => visitIn(entry) ?? []));
    await nextTurn();
  }
  return visits;
}

async function idsOf(ledger: Ledger, reader: LedgerReader, whom: Whom): Promise<ReadonlySet<CustomerId>> {
  if (whom.kind === 'customer') return new Set([whom.id]);
  const pending = [...ledger.memory.pending.values()].flatMap((arrivals) => [...arrivals.values()]);
  const fresh = idsIn(
    pending.flatMap(({ record }) => record ?? []),
    whom.number,
  );
  return new Set([...(await listedIds(ledger, reader, whom.number)), ...fresh]);
}

/** Without a list that can be trusted every customer is looked at. */
async function listedIds(ledger: Ledger, reader: LedgerReader, number: string): Promise<readonly CustomerId[]> {
  const list = ledger.rebuild ? null : await reader.onDisk(numbersFileOf(number));
  if (list !== null && list.kind !== 'damaged') return list.content.numbers[number] ?? [];
  ledger.rebuild = true;
  const ids: CustomerId[] = [];
  for (const name of [...ledger.stamps.keys()].filter((each) => each.startsWith(`${CUSTOMERS_FOLDER}/`))) {
    ids.push(...idsIn((await reader.onDisk(name)).content.records, number));
    await nextTurn();
  }
  return ids;
}

function idsIn(records: readonly LedgerRecord[], number: string): readonly CustomerId[] {
  return records.flatMap((entry) => (entry.type === 'customer' && hasNumber(entry, number) ? [entry.record.id] : []));
}

function hasNumber(entry: LedgerRecord, number: string): boolean {
  return entry.type === 'customer' && entry.record.numbers.some((each) => dialString(each) === number);
}

/** The newest calls with their notes, and the promises that ended on the same days. */
async function readDays(reader: LedgerReader, visits: readonly Visit[], people: ReadonlySet<string>) {
  const newest = [...visits].sort(byTime).slice(0, CALLS);
  const days = [...new Set(newest.map(({ day }) => day))].slice(0, DAYS);
  const calls = new Set<string>(newest.map(({ callId }) => callId));
  const isMeant = (entry: LedgerRecord) =>
    (entry.type === 'call' && calls.has(entry.record.id)) ||
    (entry.type === 'notes' && calls.has(entry.record.callId)) ||
    (entry.type === 'promise' && people.has(entry.record.customerId));
  const records: LedgerRecord[] = [];
  const reports: string[] = [];
  for (const day of days) {
    const known = await reader.now(fileNameOf({ kind: 'day', day }));
    records.push(...known.content.records.filter(isMeant));
    reports.push(...known.reports);
    await nextTurn();
  }
  return { records, reports };
}

async function readable(reader: LedgerReader, name: string): Promise<Known> {
  const known = await reader.now(name);
  if (known.isUnreadable && known.rescue !== 'whole') throw new Error(`${name} cannot be read now`);
  return known;
}
