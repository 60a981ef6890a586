// The call on the desk, with everything the strip and the notes need of it.

import type { Call } from '../../../shared/call/record.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { OpenCall } from '../../../shared/desk/desk.ts';
import type { Instant } from '../../../shared/time.ts';
import { beganAt } from '../call-times.ts';
import { emptyNotes } from '../commands/call-steps.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Session } from '../session.ts';
import { callSummary, newestFirst } from './call-summary.ts';

const EARLIER_SHOWN = 20;
const CASE_PROMISES_SHOWN = 50;

/** Ringing or live before an unfinished wrap-up; null when the desk is free. */
export function callOnDesk(view: LedgerReader): Call | undefined {
  const calls = view.openCalls().filter(({ parked }) => !parked);
  return calls.find(({ phase }) => phase !== 'wrapUp') ?? calls[0];
}

export function openCall(view: LedgerReader, contacts: Session['contacts']): OpenCall | null {
  const call = callOnDesk(view);
  if (call === undefined) return null;
  const earlier = earlierCalls(view, call);
  const one = caseOf(view, call);
  return {
    call,
    notes: view.notes(call.id) ?? emptyNotes(call.id, beganAt(call)),
    customer: (call.customerId === null ? undefined : view.customer(call.customerId)) ?? null,
    case: one ?? null,
    candidates: candidatesOf(view, call),
    earlier: earlier.slice(0, EARLIER_SHOWN).map((one) => callSummary(view, one)),
    ...caseSoFar(view, call, one),
    contact: answeredBefore(earlier, call.customerId === null ? undefined : contacts.get(call.customerId)) + 1,
  };
}

/** While it rings the caller's open case is shown already, with its owner and promises (002-16); answering joins it. */
function caseOf(view: LedgerReader, { caseId, customerId, phase }: Call): Case | undefined {
  if (caseId !== null) return view.case(caseId);
  return phase === 'ringing' && customerId !== null ? view.openCaseOf(customerId) : undefined;
}

function caseSoFar(
  view: LedgerReader,
  { customerId }: Call,
  shown: Case | undefined,
): Pick<OpenCall, 'caseContacts' | 'casePromises'> {
  if (shown === undefined || customerId === null) return { caseContacts: 0, casePromises: [] };
  const caseId = shown.id;
  const calls = view.callsWith(customerId).filter((one) => one.caseId === caseId && one.answeredAt !== null);
  const promises = view.promisesTo(customerId).filter((one) => one.caseId === caseId);
  const latestFirst = [...promises].sort((a, b) => b.dueAt - a.dueAt);
  return { caseContacts: calls.length, casePromises: latestFirst.slice(0, CASE_PROMISES_SHOWN) };
}

/** Finished calls with the same customer, newest first. */
function earlierCalls(view: LedgerReader, call: Call): Call[] {
  if (call.customerId === null) return [];
  const others = view.callsWith(call.customerId).filter(({ id, phase }) => id !== call.id && phase === 'finished');
  return newestFirst(others);
}

/** Counted in the whole ledger where that was done, and since then in the view. */
function answeredBefore(earlier: readonly Call[], counted: { count: number; at: Instant } | undefined): number {
  const answered = earlier.filter(({ answeredAt }) => answeredAt !== null);
  if (counted === undefined) return answered.length;
  return counted.count + answered.filter(({ finishedAt }) => finishedAt !== null && finishedAt > counted.at).length;
}

function candidatesOf(view: LedgerReader, { number }: Call) {
  const known = number === null ? [] : view.customersWithNumber(number);
  return known.length > 1 ? [...known] : [];
}
