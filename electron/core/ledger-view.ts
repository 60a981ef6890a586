// The ledger in memory: what commands decide on and what the desk is built from. Readers only read; `apply` is the
// one way in, and nothing is applied before it is saved.

import type { ExceptionUse } from '../../shared/authority/grants.ts';
import type { Call, Notes } from '../../shared/call/record.ts';
import type { Case } from '../../shared/case/record.ts';
import type { Customer } from '../../shared/customer/record.ts';
import type { CallId, CaseId, CustomerId, PromiseId } from '../../shared/ids.ts';
import {
  type EngineState,
  FRESH_ENGINE,
  FRESH_SETTINGS,
  type KnownChange,
  type LedgerRecord,
  type RecordRef,
  type Settings,
} from '../../shared/ledger/shapes.ts';
import type { PhoneNumber } from '../../shared/phone/number.ts';
import { dialString } from '../../shared/phone/parse.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type CalendarDay, mondayOf } from '../../shared/time.ts';
import { createIndex, createRecordTable, type RecordTable, under } from './record-table.ts';

export interface LedgerReader {
  readonly settings: Settings;
  readonly engine: EngineState;
  call(id: CallId): Call | undefined;
  notes(id: CallId): Notes | undefined;
  customer(id: CustomerId): Customer | undefined;
  case(id: CaseId): Case | undefined;
  promise(id: PromiseId): PromiseRecord | undefined;
  /** Any saved thing by its name; undefined when it is not known. */
  find(ref: RecordRef): LedgerRecord | undefined;
  /** Those at hand: of the past only who was recalled. */
  customers(): readonly Customer[];
  /** More than one when people share the number (c.4). */
  customersWithNumber(number: PhoneNumber): readonly Customer[];
  openCaseOf(id: CustomerId): Case | undefined;
  /** Cases that are not closed, of everybody. */
  openCases(): readonly Case[];
  /** Ringing, live and unfinished calls. */
  openCalls(): readonly Call[];
  /** Finished calls that began on this day of the agent's calendar. */
  callsOfDay(day: CalendarDay): readonly Call[];
  /** Every call with this customer, open ones included. */
  callsWith(id: CustomerId): readonly Call[];
  /** Calls made to keep this promise. */
  callsFor(id: PromiseId): readonly Call[];
  openPromises(): readonly PromiseRecord[];
  promisesEndedOn(day: CalendarDay): readonly PromiseRecord[];
  promisesMadeIn(id: CallId): readonly PromiseRecord[];
  promisesTo(id: CustomerId): readonly PromiseRecord[];
  /** Uses of the allowance in the week that begins on `monday` (000-09). */
  exceptionsInWeek(monday: CalendarDay): readonly ExceptionUse[];
  /** All of them: an exception stays at hand for good (000-23). */
  exceptions(): readonly ExceptionUse[];
}

export interface LedgerView extends LedgerReader {
  /** Takes over a saved change. The highest revision of a record wins, so applying one twice is harmless. */
  apply(change: KnownChange): void;
}

const OPEN = 'open';

export function createLedgerView(): LedgerView {
  const callsByPhase = createIndex<Call>((call) => (call.phase === 'finished' ? [] : [OPEN]));
  const callsByDay = createIndex<Call>((call) => keys(call.day));
  const callsByCustomer = createIndex<Call>((call) => keys(call.customerId));
  const callsByPromise = createIndex<Call>((call) => keys(call.promiseId));
  const customersByNumber = createIndex<Customer>((customer) => customer.numbers.flatMap((n) => keys(dialString(n))));
  const openCasesByCustomer = createIndex<Case>((one) => (one.closedAt === null ? [one.customerId] : []));
  const openCases = createIndex<Case>((one) => (one.closedAt === null ? [OPEN] : []));
  const promisesByState = createIndex<PromiseRecord>((promise) => [promise.day ?? OPEN]);
  const promisesByCall = createIndex<PromiseRecord>((promise) => keys(promise.callId));
  const promisesByCustomer = createIndex<PromiseRecord>((promise) => [promise.customerId]);
  const exceptionsByWeek = createIndex<ExceptionUse>((use) => [mondayOf(use.day)]);

  const tables = {
    call: createRecordTable<Call>((call) => call.id, [callsByPhase, callsByDay, callsByCustomer, callsByPromise]),
    notes: createRecordTable<Notes>((notes) => notes.callId, []),
    customer: createRecordTable<Customer>((customer) => customer.id, [customersByNumber]),
    case: createRecordTable<Case>((one) => one.id, [openCasesByCustomer, openCases]),
    promise: createRecordTable<PromiseRecord>(
      (promise) => promise.id,
      [promisesByState, promisesByCall, promisesByCustomer],
    ),
    exception: createRecordTable<ExceptionUse>((use) => use.id, [exceptionsByWeek]),
    settings: createRecordTable<Settings>(() => 'settings', []),
    engine: createRecordTable<EngineState>(() => 'engine', []),
  };

  return {
    get settings() {
      return tables.settings.get('settings') ?? FRESH_SETTINGS;
    },
    get engine() {
      return tables.engine.get('engine') ?? FRESH_ENGINE;
    },
    call: (id) => tables.call.get(id),
    notes: (id) => tables.notes.get(id),
    customer: (id) => tables.customer.get(id),
    case: (id) => tables.case.get(id),
    promise: (id) => tables.promise.get(id),
    find: (ref) => found(ref, tables[ref.type].get(ref.id)),
    customers: () => tables.customer.values(),
    customersWithNumber: (number) => keys(dialString(number)).flatMap((key) => under(customersByNumber, key)),
    openCaseOf: (id) => under(openCasesByCustomer, id)[0],
    openCases: () => under(openCases, OPEN),
    openCalls: () => under(callsByPhase, OPEN),
    callsOfDay: (day) => under(callsByDay, day),
    callsWith: (id) => under(callsByCustomer, id),
    callsFor: (id) => under(callsByPromise, id),
    openPromises: () => under(promisesByState, OPEN),
    promisesEndedOn: (day) => under(promisesByState, day),
    promisesMadeIn: (id) => under(promisesByCall, id),
    promisesTo: (id) => under(promisesByCustomer, id),
    exceptions: () => tables.exception.values(),
    exceptionsInWeek: (monday) => under(exceptionsByWeek, monday),
    apply(change) {
      for (const entry of change.puts) putInto(tables, entry);
      for (const ref of change.removes) tables[ref.type].remove(ref.id);
    },
  };
}

type Tables = { readonly [Entry in LedgerRecord as Entry['type']]: RecordTable<Entry['record']> };

function putInto(tables: Tables, entry: LedgerRecord): void {
  // The entry's own tag chose the table; the compiler cannot follow that correlation.
  const table = tables[entry.type] as RecordTable<LedgerRecord['record']>;
  table.put(entry.record);
}

function found(ref: RecordRef, record: LedgerRecord['record'] | undefined): LedgerRecord | undefined {
  return record === undefined ? undefined : ({ type: ref.type, record } as LedgerRecord);
}

function keys(key: string | null): readonly string[] {
  return key === null ? [] : [key];
}
