// The history of the pictures: a few weeks of Sam's calls, and what is answered to the questions of each state.

import type { Result } from '../../../shared/contract/methods.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { FoundCall } from '../../../shared/history/found.ts';
import type { CallId } from '../../../shared/ids.ts';
import { showNumber } from '../../../shared/phone/parse.ts';
import { type CalendarDay, type Instant, MINUTE_MS, plus } from '../../../shared/time.ts';
import { at } from '../manual-clock.ts';
import { DANA, LENA, MEHTA, MIA, OMAR, ORTIZ, PETRA, RAJ, STRANGER } from './sample-people.ts';

export type HistoryAnswer = Result<'findCalls'>;

function found(
  customer: Customer,
  day: string,
  time: string,
  gist: string,
  change: Partial<FoundCall> = {},
): FoundCall {
  const [number] = customer.numbers;
  return {
    callId: `call-${day}-${time}` as CallId,
    at: at(day, time) as Instant,
    customerId: customer.id,
    customerName: customer.name,
    number: number === undefined ? '' : showNumber(number, 'GB'),
    disposition: 'resolved',
    gist,
    promiseStatus: null,
    day: day as CalendarDay,
    level: 1,
    excerpt: '',
    ...change,
  };
}

const promised = { disposition: 'promised' } as const;

const CALLS: readonly FoundCall[] = [
  found(MEHTA, '2026-03-18', '13:41', 'new password, twice refused by the page'),
  found(DANA, '2026-03-18', '11:31', 'parcel lost, ordered 3 Mar. Called Mon, no call back', {
    ...promised,
    promiseStatus: 'open',
  }),
  found(STRANGER, '2026-03-18', '10:52', '', { disposition: null }),
  found(LENA, '2026-03-18', '10:18', 'invoice copy', { ...promised, promiseStatus: 'kept' }),
  found(RAJ, '2026-03-17', '16:40', 'router drops every evening', { ...promised, promiseStatus: 'open', level: 2 }),
  found(OMAR, '2026-03-17', '09:12', 'billed twice in February', { ...promised, promiseStatus: 'keptLate', level: 3 }),
  found(DANA, '2026-03-16', '11:20', 'where is it; tracking says Newark. Is the parcel lost?', {
    ...promised,
    promiseStatus: 'broken',
    excerpt: 'where is it; tracking says Newark. Is the parcel lost? She has a birthday on Friday',
  }),
  found(MIA, '2026-03-13', '15:05', 'label will not print'),
  found(PETRA, '2026-03-13', '10:02', 'letter and parcel lost in the same week'),
  found(ORTIZ, '2026-02-11', '12:30', 'parcel was never lost, neighbour had it'),
  found(DANA, '2025-12-19', '17:44', 'order before Christmas, no parcel yet', { disposition: 'refused', level: 2 }),
];

function answer(calls: readonly FoundCall[], change: Partial<HistoryAnswer> = {}): HistoryAnswer {
  return {
    calls: [...calls],
    total: { n: calls.length, isExact: true },
    marked: [],
    meant: null,
    unread: 0,
    ...change,
  };
}

const ABOUT_PARCELS = CALLS.filter(({ gist, excerpt }) => `${gist} ${excerpt}`.includes('parcel'));

/** Years of calls, three minutes apart. */
const YEARS = Array.from({ length: 3000 }, (_none, index): FoundCall => {
  const call = CALLS[index % CALLS.length] ?? CALLS[0];
  if (call === undefined) throw new Error('no calls');
  return { ...call, callId: `call-${index}` as CallId, at: plus(at('2026-03-18', '13:41'), -index * 3 * MINUTE_MS) };
});

/** What each state of the history is answered. */
export const HISTORY = {
  all: answer(CALLS, { total: { n: 1284, isExact: true } }),
  years: answer(YEARS),
  empty: answer([]),
  parcels: answer(ABOUT_PARCELS, { marked: ['parcel', 'lost'] }),
  many: answer(ABOUT_PARCELS, { marked: ['parcel'], total: { n: 1000, isExact: false } }),
  meant: answer(ABOUT_PARCELS, { marked: ['parcel'], meant: 'parcel' }),
  number: answer(
    CALLS.filter(({ customerId }) => customerId === DANA.id),
    { marked: ['555'] },
  ),
  unread: answer(CALLS.slice(0, 4), { unread: 212 }),
  dana: answer(
    CALLS.filter(({ customerId }) => customerId === DANA.id),
    {},
  ),
} as const;
