// Level 2 (003-13..16): somebody who knows is asked, in three on the line first, later, or last by being put through.
// The customer is told who and by when, and the when becomes a promise of the agent: both are saved, or neither.

import { passedOn } from '../../../shared/case/owner.ts';
import { raisedTo, riseBlockedBy } from '../../../shared/case/ladder.ts';
import { withStep } from '../../../shared/case/with-step.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import type { PromiseId, StepId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { RefusalCode } from '../../../shared/refusal.ts';
import type { Instant } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { escalatedBy } from './call-steps.ts';
import { openCaseNamed, openStepNamed } from './case-found.ts';
import { type Decide, type Decided, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { makePromise } from './promise-commands.ts';
import { whoIs } from './who-is.ts';

type Ask = Params<'startExpert'>;

/**
 * Refused: noSuchCase, caseClosed, noSuchPerson, topicMissing (003-13), nothingTried (003-06), reasonMissing for a cold
 * transfer (002-10), and the estimate as `makePromise` refuses it. Answers the name of the step.
 */
export const startExpert: Decide<'startExpert'> = (view, params, context) => {
  const found = openCaseNamed(view, params.caseId);
  if (found.kind === 'refused') return found;
  const one = found.value;
  const missing = missingIn(view, one, params);
  if (missing !== null) return refuse(missing);
  const promised = makePromise(view, promiseOf(one, params), context);
  if (promised.kind === 'refused') return promised;
  const stepId = context.newId() as StepId;
  const step = stepOf(params, stepId, promised.value.value, context.now);
  const puts = [
    ...promised.value.puts.map((put) => ofCase(put, promised.value.value, one)),
    entry('case', risen(one, step, context.now)),
    ...escalated(view, params, context.now),
  ];
  return decided(stepId, puts, { undo: { label: 'expertAsked', who: whoIs(view, one.customerId) } });
};

/** 003-15. Refused as `openStepNamed` does. */
export const tickTold: Decide<'tickTold'> = (view, named) => changed(view, named, (step) => ({ ...step, told: true }));

/** They are on the line in three; the owner stays (002-10). Refused as `openStepNamed` does. */
export const joinExpert: Decide<'joinExpert'> = (view, named, { now }) =>
  changed(view, named, (step) => (isHere(step) ? step : { ...step, joinedAt: now, leftAt: null }));

/** Refused as `openStepNamed` does. */
export const leaveExpert: Decide<'leaveExpert'> = (view, named, { now }) =>
  changed(view, named, (step) => (isHere(step) ? { ...step, leftAt: now } : step));

function isHere({ joinedAt, leftAt }: ExpertStep): boolean {
  return joinedAt !== null && leftAt === null;
}

function changed(
  view: LedgerReader,
  named: Params<'tickTold'>,
  change: (step: ExpertStep) => ExpertStep,
): Decided<null> {
  const found = openStepNamed(view, named, 'expert');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  return decided(null, [entry('case', withStep(one, change(step)))]);
}

function missingIn(view: LedgerReader, one: Case, params: Ask): RefusalCode | null {
  const { personId, topic, missing, how, coldReason, exit } = params;
  if (personId !== null && !view.settings.people.some(({ id }) => id === personId)) return 'noSuchPerson';
  if (topic.trim() === '' || missing.trim() === '') return 'topicMissing';
  if (how === 'coldTransfer' && (coldReason ?? '').trim() === '') return 'reasonMissing';
  return riseBlockedBy(one, { to: 2, exit, skipReason: null });
}

/** 003-16: what the customer was told becomes a promise of the agent. */
function promiseOf({ customerId }: Case, params: Ask): Params<'makePromise'> {
  const { callId, number, cause, topic, personId, when, customerAsked, readBack, passedWarnings } = params;
  return {
    ...{ callId, customerId, number, cause, when, customerAsked, readBack, passedWarnings },
    dependsOn: personId,
    kind: 'expertAnswer',
    about: topic.trim(),
  };
}

/** The promise belongs to this case, whatever else the customer has open. */
function ofCase(put: LedgerRecord, id: PromiseId, one: Case): LedgerRecord {
  return put.type === 'promise' && put.record.id === id ? entry('promise', { ...put.record, caseId: one.id }) : put;
}

function stepOf(params: Ask, id: StepId, promiseId: PromiseId, now: Instant): ExpertStep {
  const { callId, cause, personId, name, how, told } = params;
  return {
    kind: 'expert',
    ...{ id, at: now, callId, cause, personId, name, how, told, promiseId },
    topic: params.topic.trim(),
    missing: params.missing.trim(),
    coldReason: how === 'coldTransfer' ? (params.coldReason ?? '').trim() : null,
    skipped: null,
    endedAt: null,
    joinedAt: null,
    leftAt: null,
    answerAt: null,
    answer: '',
    toldAnswerAt: null,
    toldBy: null,
    verdict: null,
    result: null,
  };
}

/** Being put through passes the customer on (002-08); being asked in three does not. The owner stays either way. */
function risen(one: Case, step: ExpertStep, now: Instant): Case {
  const { name, topic, how, coldReason } = step;
  const higher = raisedTo(withStep(one, step), 2, now, `${name}: ${topic}`);
  return how === 'coldTransfer'
    ? passedOn(higher, { at: now, to: name, how: 'coldTransfer', why: coldReason ?? '' })
    : higher;
}

/** The call that led to it is not one and done (000-01). */
function escalated(view: LedgerReader, { callId, cause }: Ask, now: Instant): readonly LedgerRecord[] {
  const call = callId === null ? undefined : view.call(callId);
  if (call === undefined) return [];
  return [entry('call', escalatedBy(call, { at: now, level: 2, cause: 'needsExpert', tag: cause }))];
}
