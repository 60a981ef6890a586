import { expect, it } from 'vitest';
import type { CallId, CustomerId } from '../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { EVERY_CALL } from '../../../support/every-call.ts';
import { scanCalls } from '../../../support/history/scan.ts';
import { at } from '../../../support/manual-clock.ts';
import {
  call,
  customer,
  entry,
  finishedCall,
  OMARS_NUMBER,
  promise,
  settings,
  WRAP_UP,
} from '../../../support/records.ts';

const records = [
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
];

it.each([
  ['every filter off: finished calls, newest first', {}, ['missed', 'wednesday', 'tuesday', 'monday']],
  ['a customer', { customerId: 'omar' as CustomerId }, ['monday']],
  ['a day', { day: '2026-03-18' as CalendarDay }, ['missed', 'wednesday']],
  ['a day without calls', { day: '2026-03-15' as CalendarDay }, []],
  ['an outcome', { disposition: 'promised' as const }, ['tuesday']],
  ['the status of its promise', { promiseStatus: 'open' as const }, ['tuesday']],
  ['a part of the number', { text: '7946' }, ['monday']],
  ['the number as typed at home', { text: '020 7946' }, ['monday']],
  ['a part of the name, however it is written', { text: ' daná' }, ['missed', 'wednesday', 'tuesday']],
  ['what is below a row', { after: { at: at('2026-03-17', '10:00'), callId: 'tuesday' as CallId } }, ['monday']],
  ['several at once', { day: '2026-03-18' as CalendarDay, disposition: 'resolved' as const }, ['wednesday']],
])('finds by %s', (_, filters, ids) => {
  const { calls, total } = scanCalls(records, { ...EVERY_CALL, ...filters }, 'US');
  expect(calls.map(({ callId }) => callId)).toEqual(ids);
  if (!('after' in filters)) expect(total.n).toBe(ids.length);
});

it('counts beyond its limit', () => {
  const { calls, total } = scanCalls(records, { ...EVERY_CALL, limit: 1 }, 'US');
  expect(calls.map(({ callId }) => callId)).toEqual(['missed']);
  expect(total.n).toBe(4);
});
