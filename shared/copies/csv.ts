// Tables for spreadsheets: RFC 4180, with a guard against cells that a spreadsheet would carry out as a formula.

import type { Call, Notes } from '../call/record.ts';
import type { Customer } from '../customer/record.ts';
import type { PhoneNumber } from '../phone/number.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { type Instant, wallMoment, type ZoneId } from '../time.ts';

type Cell = string | number | null;

/** Leads a cell that a spreadsheet takes for a formula, also behind its own quote. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line with its end. Whatever leads like a formula gets a quote before it, so that it is shown and not carried out. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The columns of each table, by its file. */
export const CSV_TABLES = {
  'calls.csv': [
    'id',
    'began',
    'answered',
    'ended',
    'direction',
    'customer_id',
    'customer',
    'number',
    'outcome',
    'need',
    'notes',
  ],
  'promises.csv': [
    'id',
    'made',
    'window_start',
    'due',
    'status',
    'ended',
    'kind',
    'cause',
    'about',
    'customer_id',
    'customer',
    'number',
    'tries',
    'note',
  ],
  'customers.csv': ['id', 'name', 'numbers', 'time_zone', 'not_before', 'do_not_call', 'since'],
} as const;
export type CsvTable = keyof typeof CSV_TABLES;

export function callCells(call: Call, notes: Notes | null, customer: string, zone: ZoneId): readonly Cell[] {
  return [
    call.id,
    moment(call.ringingAt ?? call.answeredAt, zone),
    moment(call.answeredAt, zone),
    moment(call.endedAt, zone),
    call.direction,
    call.customerId,
    customer,
    numberText(call.number),
    call.wrapUp?.disposition ?? null,
    notes?.need ?? null,
    notes?.lines.map(({ text }) => text).join('\n') ?? null,
  ];
}

export function promiseCells(promise: PromiseRecord, customer: string, zone: ZoneId): readonly Cell[] {
  return [
    promise.id,
    moment(promise.madeAt, zone),
    moment(promise.windowStart, zone),
    moment(promise.dueAt, zone),
    promise.status,
    moment(promise.resolution?.at ?? null, zone),
    promise.kind,
    promise.cause,
    promise.about,
    promise.customerId,
    customer,
    numberText(promise.number),
    promise.attempts.length,
    promise.resolution?.note ?? null,
  ];
}

export function customerCells(customer: Customer, zone: ZoneId): readonly Cell[] {
  return [
    customer.id,
    customer.name,
    customer.numbers.map(numberText).join('; '),
    customer.zone?.id ?? null,
    customer.notBefore,
    customer.doNotCall ? 'yes' : 'no',
    moment(customer.createdAt, zone),
  ];
}

/** `2026-03-18 14:45` on the agent's clock: what every spreadsheet reads as a moment. */
function moment(at: Instant | null, zone: ZoneId): string | null {
  if (at === null) return null;
  const { day, time } = wallMoment(at, zone);
  return `${day} ${time}`;
}

function numberText(number: PhoneNumber | null): string | null {
  if (number === null) return null;
  return number.kind === 'e164' ? number.e164 : number.raw;
}
