import { expect, it } from 'vitest';
import { createLedgerView } from '../../../../../electron/core/ledger-view.ts';
import { findCalls } from '../../../../../electron/core/queries/find-calls.ts';
import type { CallId, CustomerId } from '../../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../../shared/time.ts';
import { at } from '../../../../support/manual-clock.ts';
import {
  call,
  customer,
  entry,
  finishedCall,
  OMARS_NUMBER,
  promise,
  settings,
  WRAP_UP,
} from '../../../../support/records.ts';

const OFF = {
  customerId: null,
  day: null,
  disposition: null,
  promiseStatus: null,
  number: null,
  before: null,
  limit: 10,
};
const view = createLedgerView();
view.apply({
  puts: [
    settings(),
    entry('customer', customer()),
    entry('call', call({ id: 'open' as CallId })),
    entry(
      'call',
      finishedCall('monday', at('2026-03-16', '10:00'), { number: OMARS_NUMBER, customerId: 'omar' as CustomerId }),
    ),
    entry(
      'call',
      finishedCall('tuesday', at('2026-03-17', '10:00'), { wrapUp: { ...WRAP_UP, disposition: 'promised' } }),
    ),
    entry('call', finishedCall('wednesday', at('2026-03-18', '10:00'))),
    entry('call', finishedCall('missed', at('2026-03-18', '11:00'), { answeredAt: null, wrapUp: null, number: null })),
    entry('promise', promise({ callId: 'tuesday' as CallId })),
  ],
  removes: [],
});

it.each([
  ['every filter off: finished calls, newest first', {}, ['missed', 'wednesday', 'tuesday', 'monday']],
  ['a customer', { customerId: 'omar' as CustomerId }, ['monday']],
  ['a day', { day: '2026-03-18' as CalendarDay }, ['missed', 'wednesday']],
  ['a day without calls', { day: '2026-03-15' as CalendarDay }, []],
  ['an outcome', { disposition: 'promised' as const }, ['tuesday']],
  ['the status of its promise', { promiseStatus: 'open' as const }, ['tuesday']],
  ['a part of the number', { number: '7946' }, ['monday']],
  ['the number as typed at home', { number: '020 7946' }, ['monday']],
  ['a part of the name, however it is written', { number: ' daná' }, ['missed', 'wednesday', 'tuesday']],
  ['before an instant, which does not belong to it', { before: at('2026-03-17', '10:00') }, ['monday']],
  ['several at once', { day: '2026-03-18' as CalendarDay, disposition: 'resolved' as const }, ['wednesday']],
])('finds by %s', (_, filters, ids) => {
  const { calls, total } = findCalls(view, { ...OFF, ...filters });
  expect(calls.map(({ callId }) => callId)).toEqual(ids);
  expect(total).toBe(ids.length);
});

it('counts beyond its limit', () => {
  const { calls, total } = findCalls(view, { ...OFF, limit: 1 });
  expect(calls.map(({ callId }) => callId)).toEqual(['missed']);
  expect(total).toBe(4);
});
