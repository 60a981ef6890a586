// When a call turns out to be somebody else's: what it had made for the wrong person goes, what it owes moves along.

import type { Call } from '../../../shared/call/record.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import type { LedgerRecord, RecordRef } from '../../../shared/ledger/shapes.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { beganAt } from '../call-times.ts';
import { entry } from './entries.ts';

/** Known through this call alone: made in it, and nothing else hangs on them. */
export function isNewIn(view: LedgerReader, call: Call, customer: Customer): boolean {
  return (
    customer.createdAt >= beganAt(call) &&
    view.callsWith(customer.id).every(({ id }) => id === call.id) &&
    view.promisesTo(customer.id).every(({ callId }) => callId === call.id)
  );
}

/** Records to remove when the call leaves its present customer: a customer and a case that only it had made. */
export function leftBehind(view: LedgerReader, call: Call): { readonly removes: readonly RecordRef[] } {
  const customer = call.customerId === null ? undefined : view.customer(call.customerId);
  const one = call.caseId === null ? undefined : view.case(call.caseId);
  const removes: RecordRef[] = [];
  if (customer !== undefined && isNewIn(view, call, customer)) removes.push({ type: 'customer', id: customer.id });
  if (one !== undefined && isOpenedIn(view, call, one)) removes.push({ type: 'case', id: one.id });
  return { removes };
}

/** Promises made in this call are owed to whoever it really was. */
export function promisesMovedTo(view: LedgerReader, call: Call, customerId: CustomerId): readonly LedgerRecord[] {
  return view
    .promisesMadeIn(call.id)
    .map((promise) => entry('promise', { ...promise, customerId, caseId: call.caseId }));
}

function isOpenedIn(view: LedgerReader, call: Call, one: Case): boolean {
  const others = view.callsWith(one.customerId).filter(({ id, caseId }) => id !== call.id && caseId === one.id);
  const owed = view.promisesTo(one.customerId).filter(({ callId, caseId }) => callId !== call.id && caseId === one.id);
  return one.openedAt >= beganAt(call) && others.length === 0 && owed.length === 0;
}
