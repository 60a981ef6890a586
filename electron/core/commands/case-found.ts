// The case a command speaks of, and a step of it.

import { type StepOf, findStep } from '../../../shared/case/with-step.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { CaseStep } from '../../../shared/case/steps.ts';
import type { CaseId, StepId } from '../../../shared/ids.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { refuse } from './decision.ts';

/** Refused: noSuchCase, caseClosed. */
export function openCaseNamed(view: LedgerReader, id: CaseId): Outcome<Case, Refusal> {
  const one = view.case(id);
  if (one === undefined) return refuse('noSuchCase');
  return one.closedAt === null ? done(one) : refuse('caseClosed');
}

export interface StepOfCase<Kind extends CaseStep['kind']> {
  readonly one: Case;
  readonly step: StepOf<Kind>;
}

/** An open step of an open case. Refused: noSuchCase, caseClosed, noSuchStep, stepEnded. */
export function openStepNamed<Kind extends CaseStep['kind']>(
  view: LedgerReader,
  named: { readonly caseId: CaseId; readonly stepId: StepId },
  kind: Kind,
): Outcome<StepOfCase<Kind>, Refusal> {
  const one = openCaseNamed(view, named.caseId);
  if (one.kind === 'refused') return one;
  const step = findStep(one.value, named.stepId, kind);
  if (step === undefined) return refuse('noSuchStep');
  return step.endedAt === null ? done({ one: one.value, step }) : refuse('stepEnded');
}
