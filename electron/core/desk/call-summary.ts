// A call in one line, gathered from the ledger.

import type { Call } from '../../../shared/call/record.ts';
import { summarise } from '../../../shared/call/summary.ts';
import type { CallSummary } from '../../../shared/desk/desk.ts';
import { beganAt } from '../call-times.ts';
import type { LedgerReader } from '../ledger-view.ts';

export function callSummary(view: LedgerReader, call: Call): CallSummary {
  return summarise({
    call,
    notes: view.notes(call.id) ?? null,
    customer: (call.customerId === null ? undefined : view.customer(call.customerId)) ?? null,
    promise: view.promisesMadeIn(call.id).at(-1) ?? null,
    country: view.settings.profile?.country ?? '',
  });
}

export function newestFirst(calls: readonly Call[]): Call[] {
  return [...calls].sort((a, b) => beganAt(b) - beganAt(a));
}
