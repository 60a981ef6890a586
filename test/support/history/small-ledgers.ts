// Small ledgers by chance, made of few words so that searches find something: spellings that fold to the same, people
// with and without a name, calls at the same instant, promises that end in another month than their call.

import fc from 'fast-check';
import type { Call, Notes } from '../../../shared/call/record.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { HistoryQuery } from '../../../shared/history/found.ts';
import { DISPOSITIONS } from '../../../shared/history/index/segment.ts';
import type { CallId, CustomerId, PersonId, PromiseId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { parseNumber } from '../../../shared/phone/parse.ts';
import { type PromiseRecord, PromiseStatus } from '../../../shared/promise/record.ts';
import type { CalendarDay, Instant } from '../../../shared/time.ts';
import { EVERY_CALL } from '../every-call.ts';
import { at } from '../manual-clock.ts';
import { customer, finishedCall, notes, promise, settings, WRAP_UP } from '../records.ts';

const WORDS = 'refund Refunded rеfund parcel parcels Ｐarcel naïve naive don’t dont 4711 47112 020 A17 r Zoë'.split(
  ' ',
);
const NAMES = ['Dana Lee', 'Zoë Núñez', 'Daniel 4711', 'refund Smith', null];
const NUMBERS = ['020 7946 0018', '+44 7700 900123', '+1 212 555 0100', '4711', 'withheld'];
const DAYS = ['2026-01-30', '2026-01-31', '2026-02-02', '2026-02-03', '2026-03-18'] as CalendarDay[];
const TEXTS = ['', 're', 'ref par', 'refund', 'refnud', 'parcl dan', 'zoe', 'nun', '4711', '47 11', '020 7946'];
const MORE_TEXTS = ['+44 (0)20', '0044 20 79', '7946', 'resolved', 'reason par', 'naive dont', 'dana 212', 'zzz', 'A1'];

const when = fc.constantFrom(...DAYS).chain((day) => fc.constantFrom(at(day, '10:00'), at(day, '10:01')));
const number = fc.constantFrom(...NUMBERS).map((raw) => parseNumber(raw, 'GB'));
const textOf = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const aCustomer: fc.Arbitrary<Customer> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom(...NAMES),
    numbers: fc.array(number, { maxLength: 2 }),
  })
  .map((given) => customer({ ...given, id: given.id as CustomerId }));

const aCall: fc.Arbitrary<Call> = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
    at: when,
    customerId: fc.constantFrom(null, 'a', 'b', 'c', 'unknown'),
    number: fc.option(number),
    disposition: fc.option(fc.constantFrom(...DISPOSITIONS)),
    asked: fc.array(fc.constantFrom('ana', 'ben'), { maxLength: 2 }),
    isEscalated: fc.boolean(),
  })
  .map((given) => callOf(given));

const someNotes: fc.Arbitrary<Notes> = fc
  .record({ id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'), need: textOf, lines: fc.array(textOf) })
  .map(({ id, need, lines }) => ({ ...notes(id, ...lines), need }));

const aPromise: fc.Arbitrary<PromiseRecord> = fc
  .record({
    id: fc.constantFrom('p', 'q', 'r', 's'),
    status: fc.constantFrom(...PromiseStatus.options),
    madeAt: when,
    endedOn: fc.constantFrom(...DAYS),
  })
  .map(({ id, status, madeAt, endedOn }) =>
    // A promise never changes its call.
    promise({
      id: id as PromiseId,
      callId: String(id.charCodeAt(0) % 8) as CallId,
      status,
      madeAt,
      day: status === 'open' ? null : endedOn,
    }),
  );

/** Every record once; the notes of a call lie with it. */
export const aLedger: fc.Arbitrary<readonly LedgerRecord[]> = fc
  .record({
    customers: fc.uniqueArray(aCustomer, { selector: ({ id }) => id }),
    calls: fc.uniqueArray(aCall, { selector: ({ id }) => id, minLength: 2, maxLength: 8 }),
    texts: fc.uniqueArray(someNotes, { selector: ({ callId }) => callId, minLength: 4, maxLength: 8 }),
    promises: fc.uniqueArray(aPromise, { selector: ({ id }) => id }),
  })
  .map(({ customers, calls, texts, promises }) => {
    const days = new Map(calls.map(({ id, day }) => [id, day]));
    return [
      settings(),
      ...customers.map((record): LedgerRecord => ({ type: 'customer', record })),
      ...calls.map((record): LedgerRecord => ({ type: 'call', record })),
      ...texts
        .filter(({ callId }) => days.has(callId))
        .map(
          (record): LedgerRecord => ({ type: 'notes', record: { ...record, day: days.get(record.callId) ?? null } }),
        ),
      ...promises.map((record): LedgerRecord => ({ type: 'promise', record })),
    ];
  });

/** Most filters are off, so that most questions find something. */
export const aQuestion: fc.Arbitrary<HistoryQuery> = fc
  .record({
    text: fc.constantFrom(...TEXTS, ...MORE_TEXTS, ...WORDS),
    customerId: seldom(fc.constantFrom('a', 'b', 'unknown', 'never')),
    personId: seldom(fc.constantFrom('ana', 'ben', 'never')),
    day: seldom(fc.constantFrom(...DAYS, '2025-01-01')),
    disposition: seldom(fc.constantFrom(...DISPOSITIONS)),
    promiseStatus: seldom(fc.constantFrom(...PromiseStatus.options)),
    level: seldom(fc.constantFrom(1, 3)),
    after: seldom(fc.record({ at: when, callId: fc.constantFrom('0', '3', '9') })),
    limit: fc.integer({ min: 1, max: 9 }),
  })
  .map((asked) => ({ ...EVERY_CALL, ...asked }) as HistoryQuery);

function seldom<Value>(filter: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: filter });
}

function callOf(given: {
  id: string;
  at: Instant;
  customerId: string | null;
  number: Call['number'];
  disposition: (typeof DISPOSITIONS)[number] | null;
  asked: readonly string[];
  isEscalated: boolean;
}): Call {
  const option = {
    option: 2,
    cause: 'authority',
    agreedToWait: 'yes',
    reason: '',
    endedAt: null,
    result: 'none',
  } as const;
  return finishedCall(given.id, given.at, {
    customerId: given.customerId as CustomerId | null,
    number: given.number,
    wrapUp: given.disposition === null ? null : { ...WRAP_UP, disposition: given.disposition },
    options: given.asked.map((person) => ({ ...option, at: given.at, personId: person as PersonId })),
    escalations: given.isEscalated ? [{ at: given.at, level: 3, cause: 'customerAsked', tag: 'authority' }] : [],
  });
}
