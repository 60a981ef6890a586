// Level 4 (003-28..30): the customer wrote to the top. Recorded from a case or without a call, answered by its date,
// and ended only with something beyond what levels 1 to 3 offered.

import type { Call } from '../../../shared/call/record.ts';
import { closedFourth, openFourthStep } from '../../../shared/case/fourth.ts';
import { raisedTo } from '../../../shared/case/ladder.ts';
import { type CustomersStep, LEVEL_OF } from '../../../shared/case/steps.ts';
import { withLine, withStep } from '../../../shared/case/with-step.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import { words } from '../../../shared/copy/words.ts';
import type { PromiseId, StepId } from '../../../shared/ids.ts';
import { MOST_FOURTHS } from '../../../shared/ledger/shapes.ts';
import { createPromise } from '../../../shared/promise/create-promise.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { escalatedBy } from './call-steps.ts';
import { caseForCustomer } from './case-steps.ts';
import { openStepNamed } from './case-found.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { passTheGuard } from './guarded.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * Refused: noSuchCustomer, noSuchCall, fourthOpen, numberMissing, and as the guard does. Not to be undone by Ctrl+Z,
 * because it counts (003-29): `withdrawFourth` takes back a mistake.
 */
export const recordFourth: Decide<'recordFourth'> = (view, params, context) => {
  const { customerId, callId, replyBy } = params;
  const { now, newId } = context;
  const customer = view.customer(customerId);
  if (customer === undefined) return refuse('noSuchCustomer');
  const call = callId === null ? undefined : view.call(callId);
  if (callId !== null && call === undefined) return refuse('noSuchCall');
  const { one, engine } = caseForCustomer(view, customerId, context);
  if (openFourthStep(one) !== undefined) return refuse('fourthOpen');
  const number = call?.number ?? customer.numbers[0];
  if (number === undefined) return refuse('numberMissing');
  const wish = {
    ...{ customerId, number, when: replyBy.when, customerAsked: false, replacing: null },
    ...{ kind: 'action' as const, caseId: one.id, dependsOn: null },
  };
  const passed = passTheGuard(view, wish, replyBy.passedWarnings, now);
  if (passed.kind === 'refused') return passed;
  const { windowStart, dueAt, spokenAsWindow } = passed.value.report;
  const reply = createPromise({
    id: newId() as PromiseId,
    kind: 'action',
    cause: 'customersWish',
    about: words('fourth.replyAbout', { recipient: params.recipient }).slice(0, 200),
    customerId,
    caseId: one.id,
    number,
    callId,
    madeAt: now,
    window: { windowStart, dueAt, spokenAsWindow },
    zone: zoneOfAgent(view),
    customerAsked: false,
    readBack: false,
    passedWarnings: passed.value.passedWarnings,
    predecessor: null,
  });
  const step = stepOf(params, reply, newId() as StepId);
  const raised = withStep(raisedTo(one, 4, now, words(`fourth.channel.${params.channel}`)), step);
  const fourths = [...engine.fourths, { stepId: step.id, on: step.receivedOn }].slice(-MOST_FOURTHS);
  return decided(step.id, [
    entry('case', raised),
    entry('promise', reply),
    entry('engine', { ...engine, fourths }),
    ...(call === undefined || call.phase === 'finished' ? [] : [entry('call', escalated(call, step))]),
  ]);
};

/** Refused: noSuchCase, caseClosed, noSuchStep, stepEnded, beyondMissing. The promised reply is settled by itself. */
export const closeFourth: Decide<'closeFourth'> = (view, params, { now }) => {
  const found = openStepNamed(view, params, 'customersOwn');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  const closed = closedFourth(step, params, now);
  if (closed.kind === 'refused') return closed;
  const undo = { label: 'fourthClosed', who: whoIs(view, one.customerId) } as const;
  const put = entry('case', withLine(withStep(one, closed.value), now, 'stepEnded', words('fourth.title')));
  return decided(null, [put], { undo });
};

/** Refused: noSuchCase, caseClosed, noSuchStep, stepEnded. The level stays as far as the case rose otherwise. */
export const withdrawFourth: Decide<'withdrawFourth'> = (view, params) => {
  const found = openStepNamed(view, params, 'customersOwn');
  if (found.kind === 'refused') return found;
  const { one, step } = found.value;
  const steps = one.steps.filter(({ id }) => id !== step.id);
  const level = Math.max(1, ...steps.map(({ kind }) => LEVEL_OF[kind]));
  const fourths = view.engine.fourths.filter(({ stepId }) => stepId !== step.id);
  const reply = step.replyBy === null ? undefined : view.promise(step.replyBy);
  const removes = reply?.status === 'open' ? [{ type: 'promise', id: reply.id } as const] : [];
  const puts = [entry('case', { ...one, steps, level }), entry('engine', { ...view.engine, fourths })];
  return decided(null, puts, { removes });
};

function stepOf(params: Params<'recordFourth'>, reply: PromiseRecord, id: StepId): CustomersStep {
  const { callId, customer, channel, recipient, receivedOn } = params;
  return {
    ...{ kind: 'customersOwn', id, at: reply.madeAt, callId, cause: 'customersWish', skipped: null, endedAt: null },
    ...{ customer, channel, recipient, receivedOn, replyBy: reply.id, beyond: '', outcome: null },
  };
}

function escalated(call: Call, { at, cause }: CustomersStep): Call {
  return escalatedBy(call, { at, level: 4, cause: 'theirOwnStep', tag: cause });
}
