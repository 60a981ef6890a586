// A call in one line, gathered from the ledger.

import type { Call } from '../../../shared/call/record.ts';
import { summaryOf } from '../../../shared/call/summary.ts';
import type { CallSummary } from '../../../shared/desk/desk.ts';
import { beganAt } from '../call-times.ts';
import { emptyNotes } from '../commands/call-steps.ts';
import type { LedgerReader } from '../ledger-view.ts';

export function callSummary(view: LedgerReader, call: Call): CallSummary {
  const notes = view.notes(call.id) ?? emptyNotes(call.id, beganAt(call));
  const customer = (call.customerId === null ? undefined : view.customer(call.customerId)) ?? null;
  return summaryOf(call, notes, customer, view.promisesMadeIn(call.id), view.settings.profile?.country ?? '');
}

/** Of calls that began in the same moment the one known later comes first. */
export function newestFirst(calls: readonly Call[]): Call[] {
  return [...calls].reverse().sort((a, b) => beganAt(b) - beganAt(a));
}
