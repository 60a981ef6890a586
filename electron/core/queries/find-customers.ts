// Customers by a part of their name or number (Ctrl+K).

import type { Params, Result } from '../../../shared/contract/methods.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import { beganAt } from '../call-times.ts';
import { callSummary, newestFirst } from '../desk/call-summary.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { nameHas } from './name-has.ts';
import { numberHas } from './number-has.ts';

const SHOWN = 20;

/** Most recent contact first; blank text finds the latest contacts. */
export function findCustomers(view: LedgerReader, { text }: Params<'findCustomers'>): Result<'findCustomers'> {
  return view
    .customers()
    .filter((customer) => isMeant(customer, text.trim()))
    .map((customer) => ({ customer, call: newestFirst(view.callsWith(customer.id))[0] }))
    .sort((a, b) => lastContact(b) - lastContact(a))
    .slice(0, SHOWN)
    .map(({ customer, call }) => ({ customer, last: call === undefined ? null : callSummary(view, call) }));
}

function isMeant({ name, numbers }: Customer, text: string): boolean {
  return nameHas(name ?? '', text) || numbers.some((number) => numberHas(number, text));
}

function lastContact({
  customer,
  call,
}: {
  customer: Customer;
  call: Parameters<typeof beganAt>[0] | undefined;
}): number {
  return call === undefined ? customer.createdAt : beganAt(call);
}
