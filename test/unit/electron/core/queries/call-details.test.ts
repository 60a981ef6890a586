import { expect, it } from 'vitest';
import { createLedgerView } from '../../../../../electron/core/ledger-view.ts';
import { detailsIn } from '../../../../../electron/core/queries/call-details.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../../shared/time.ts';
import { createInProcessHost } from '../../../../support/in-process-host.ts';
import { at } from '../../../../support/manual-clock.ts';
import {
  call,
  customer,
  entry,
  finishedCall,
  notes,
  promise,
  settings,
  TWO_PAST_TWO,
  WRAP_UP,
} from '../../../../support/records.ts';

const callId = 'call-1' as CallId;

it('has the promise the call was made to keep, and those made in it', () => {
  const view = createLedgerView();
  const kept = promise({ id: 'kept' as PromiseId });
  const made = promise({ id: 'made' as PromiseId, callId });
  const records = [
    entry('call', call({ promiseId: kept.id })),
    entry('notes', notes(callId, 'x')),
    entry('customer', customer()),
  ];
  view.apply({ puts: [...records, entry('promise', kept), entry('promise', made)], removes: [] });
  const details = detailsIn(view, callId);
  expect(details?.promises.map(({ id }) => id)).toEqual(['kept', 'made']);
  expect(details?.notes.lines).toHaveLength(1);
  expect(details?.customer?.id).toBe('dana');
});

it('is null for a call that is not there', () => {
  expect(detailsIn(createLedgerView(), callId)).toBeNull();
});

it('reads a call of years ago from its day, with its customer and what became of its promise on a later day', async () => {
  const day = '2021-05-03' as CalendarDay;
  const old = finishedCall('old', at(day, '10:00'), { wrapUp: { ...WRAP_UP, disposition: 'promised' } });
  const ended = promise({
    id: 'then' as PromiseId,
    callId: old.id,
    status: 'kept',
    day: '2021-05-05' as CalendarDay,
    customerId: customer().id,
  });
  const host = createInProcessHost(TWO_PAST_TWO, [
    settings(),
    entry('customer', customer()),
    entry('call', old),
    entry('notes', { ...notes(old.id, 'R Meter reading'), day }),
    entry('promise', ended),
    entry('call', finishedCall('between', at('2021-05-04', '10:00'), { customerId: null })),
  ]);
  await host.start();
  expect(await host.client.request('callDetails', { callId: old.id, day })).toMatchObject({
    call: { id: 'old' },
    notes: { lines: [{ text: 'R Meter reading' }] },
    customer: { id: 'dana' },
    promises: [{ id: 'then', status: 'kept' }],
  });
  expect(await host.client.request('callDetails', { callId: 'nobody' as CallId, day })).toBeNull();
});
