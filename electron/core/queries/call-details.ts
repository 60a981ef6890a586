// One call with everything that belongs to it, for its page in the history.

import type { Result } from '../../../shared/contract/methods.ts';
import type { CallId } from '../../../shared/ids.ts';
import { beganAt } from '../call-times.ts';
import { emptyNotes } from '../commands/call-steps.ts';
import type { LedgerReader } from '../ledger-view.ts';

/** Null when there is no such call. The promises are those made in it, and the one it was made to keep. */
export function callDetails(view: LedgerReader, callId: CallId): Result<'callDetails'> {
  const call = view.call(callId);
  if (call === undefined) return null;
  const kept = call.promiseId === null ? undefined : view.promise(call.promiseId);
  const made = view.promisesMadeIn(callId).filter(({ id }) => id !== kept?.id);
  return {
    call,
    notes: view.notes(callId) ?? emptyNotes(callId, beganAt(call)),
    customer: (call.customerId === null ? undefined : view.customer(call.customerId)) ?? null,
    promises: kept === undefined ? made : [kept, ...made],
  };
}
