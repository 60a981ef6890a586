import { expect, it } from 'vitest';
import { createLedgerView } from '../../../../../electron/core/ledger-view.ts';
import { callDetails } from '../../../../../electron/core/queries/call-details.ts';
import type { CallId, PromiseId } from '../../../../../shared/ids.ts';
import { call, customer, entry, notes, promise } from '../../../../support/records.ts';

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
  const details = callDetails(view, callId);
  expect(details?.promises.map(({ id }) => id)).toEqual(['kept', 'made']);
  expect(details?.notes.lines).toHaveLength(1);
  expect(details?.customer?.id).toBe('dana');
});

it('is null for a call that is not there', () => {
  expect(callDetails(createLedgerView(), callId)).toBeNull();
});
