// History found by looking at every call: what the index must answer too, and what answers while there is none.

import { beganAt, summaryOf } from '../call/summary.ts';
import type { Call, Notes } from '../call/record.ts';
import type { Customer } from '../customer/record.ts';
import type { CustomerId } from '../ids.ts';
import type { LedgerRecord } from '../ledger/shapes.ts';
import { dialString } from '../phone/parse.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { Instant } from '../time.ts';
import type { FoundCall, FoundCustomer, HistoryAnswer, HistoryQuery } from './found.ts';

interface Scanned {
  readonly call: Call;
  readonly notes: Notes;
  readonly customer: Customer | null;
  readonly promises: readonly PromiseRecord[];
  readonly at: Instant;
}

/** `country` is the agent's and decides how numbers are spelled in the rows. */
export function scanCalls(records: readonly LedgerRecord[], query: HistoryQuery, country: string): HistoryAnswer {
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  const fitting = newestFirst(records).filter((one) => fits(one, query) && words.every((word) => says(one, word)));
  const start = query.after === null ? 0 : fitting.findIndex(({ call }) => call.id === query.after?.callId) + 1;
  return {
    calls: fitting.slice(start, start + query.limit).map((one) => found(one, country)),
    total: { n: fitting.length, isExact: true },
    marked: words,
    meant: null,
    unread: 0,
  };
}

/** Latest contact first, at most 20; blank text finds the latest contacts. */
export function scanCustomers(
  records: readonly LedgerRecord[],
  text: string,
  country: string,
): readonly FoundCustomer[] {
  const typed = folded(text.trim());
  const last = new Map<CustomerId, Scanned>();
  for (const one of newestFirst(records)) {
    if (one.customer !== null && !last.has(one.customer.id)) last.set(one.customer.id, one);
  }
  const customers = records.flatMap((entry) => (entry.type === 'customer' ? [entry.record] : []));
  const contactOf = (customer: Customer): number => last.get(customer.id)?.at ?? customer.createdAt;
  return customers
    .filter((customer) => folded(`${customer.name ?? ''} ${numbersOf(customer)}`).includes(typed))
    .sort((a, b) => contactOf(b) - contactOf(a))
    .slice(0, 20)
    .map((customer) => {
      const one = last.get(customer.id);
      return { customer, last: one === undefined ? null : summary(one, country) };
    });
}

function newestFirst(records: readonly LedgerRecord[]): readonly Scanned[] {
  const notes = new Map(
    records.flatMap((entry) => (entry.type === 'notes' ? [[entry.record.callId, entry.record]] : [])),
  );
  const customers = new Map(
    records.flatMap((entry) => (entry.type === 'customer' ? [[entry.record.id, entry.record]] : [])),
  );
  const promises = records.flatMap((entry) => (entry.type === 'promise' ? [entry.record] : []));
  return records
    .flatMap((entry) => (entry.type === 'call' && entry.record.phase === 'finished' ? [entry.record] : []))
    .map((call): Scanned => {
      const own = notes.get(call.id) ?? {
        callId: call.id,
        revision: 1,
        need: '',
        lines: [],
        savedAt: 0 as Instant,
        day: call.day,
      };
      const customer = call.customerId === null ? null : (customers.get(call.customerId) ?? null);
      const made = promises.filter(({ callId }) => callId === call.id);
      return { call, notes: own, customer, promises: made, at: beganAt(call, own) };
    })
    .reverse()
    .sort((a, b) => b.at - a.at);
}

function fits({ call, promises }: Scanned, query: HistoryQuery): boolean {
  return (
    (query.customerId === null || call.customerId === query.customerId) &&
    (query.personId === null || call.options.some(({ personId }) => personId === query.personId)) &&
    (query.day === null || call.day === query.day) &&
    (query.disposition === null || call.wrapUp?.disposition === query.disposition) &&
    (query.promiseStatus === null || promises.some(({ status }) => status === query.promiseStatus)) &&
    (query.level === null || levelOf(call) === query.level)
  );
}

function says({ call, notes, customer }: Scanned, word: string): boolean {
  const text = [
    customer?.name ?? '',
    notes.need,
    ...notes.lines.map((line) => line.text),
    call.wrapUp?.disposition ?? '',
  ];
  const digits = word.replace(/\D/g, '').replace(/^0(?=\d)/, '');
  const numbers = `${call.number?.raw ?? ''} ${customer === null ? '' : numbersOf(customer)}`.replace(/[^\d ]/g, '');
  return folded(text.join(' ')).includes(word) || (digits !== '' && numbers.includes(digits));
}

/** The highest level of escalation reached in a call; 1 when it never left the agent. */
export function levelOf(call: Call): number {
  return call.escalations.reduce((highest, { level }) => Math.max(highest, level), 1);
}

function found(one: Scanned, country: string): FoundCall {
  const { call } = one;
  if (call.day === null) throw new Error(`Finished call ${call.id} has no day`);
  return { ...summary(one, country), day: call.day, level: levelOf(call), excerpt: '' };
}

function summary({ call, notes, customer, promises }: Scanned, country: string) {
  return summaryOf(call, notes, customer, promises, country);
}

function numbersOf({ numbers }: Customer): string {
  return numbers.map((number) => `${dialString(number) ?? ''} ${number.raw}`).join(' ');
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
