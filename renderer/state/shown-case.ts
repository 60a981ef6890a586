// A case as its parts are drawn: on the desk beside its call, or opened from the list of cases without one.

import type { Call, Notes } from '../../shared/call/record.ts';
import type { Case } from '../../shared/case/record.ts';
import type { Customer } from '../../shared/customer/record.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';

export interface ShownCase {
  readonly case: Case;
  readonly customer: Customer | null;
  /** Promises of the case, ended ones too, the latest due first. */
  readonly promises: readonly PromiseRecord[];
  /** The call on the desk, if it is of this case; null when the case was opened from the list. */
  readonly call: Call | null;
  readonly notes: Notes | null;
}

/** Null while the call on the desk has no case. */
export function shownCaseOf(open: OpenCall): ShownCase | null {
  if (open.case === null) return null;
  return {
    case: open.case,
    customer: open.customer,
    promises: open.casePromises,
    call: open.call,
    notes: open.notes,
  };
}

/** Every part of a case takes the whole of it and draws what is its own. */
export interface CasePartProps {
  readonly shown: ShownCase;
}
