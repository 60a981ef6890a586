// Cases without a call: the list of the open ones (002-06), and one of them with its promises.

import type { Case } from '../../../shared/case/record.ts';
import type { CaseRow } from '../../../shared/case/rows.ts';
import { openSteps } from '../../../shared/case/steps.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { LedgerReader } from '../ledger-view.ts';

export function caseRow(view: LedgerReader, one: Case): CaseRow {
  const { id: caseId, code, title, customerId, owner, level, openedAt, heardAt } = one;
  return {
    ...{ caseId, code, title, customerId, owner, level, openedAt, heardAt },
    customerName: view.customer(customerId)?.name ?? null,
    passes: one.passes.length,
    openPromises: promisesOf(view, one).filter(({ status }) => status === 'open').length,
    openSteps: openSteps(one.steps).length,
  };
}

/** Null when it is not at hand. */
export function caseDetails(view: LedgerReader, caseId: CaseId): Result<'caseDetails'> {
  const one = view.case(caseId);
  if (one === undefined) return null;
  const promises = [...promisesOf(view, one)].sort((a, b) => b.dueAt - a.dueAt);
  return { case: one, customer: view.customer(one.customerId) ?? null, promises };
}

function promisesOf(view: LedgerReader, { id, customerId }: Case) {
  return view.promisesTo(customerId).filter(({ caseId }) => caseId === id);
}
