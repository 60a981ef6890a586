// The truthful options (000-12..15), and the hold that is asked for first (002-03).

import type { Call } from '../../../shared/call/record.ts';
import { passedOn } from '../../../shared/case/owner.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { Instant } from '../../../shared/time.ts';
import { callIn, endHolds, endOptions, isHolding } from './call-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import type { LedgerReader } from '../ledger-view.ts';

/** Limits of the saved shape; a call that passes them keeps its latest. */
const HOLDS_KEPT = 200;
const OPTIONS_KEPT = 50;

/** Agreed starts the hold; declined is kept too. Refused: callNotLive, alreadyOnHold. */
export const askHold: Decide<'askHold'> = (view, { callId, permission, reason, minutes }, { now }) => {
  const call = liveCall(view, callId);
  if (call.kind === 'refused') return call;
  if (call.value.holds.some(isHolding)) return refuse('alreadyOnHold');
  const startedAt = permission === 'agreed' ? now : null;
  const hold = { askedAt: now, permission, reason, minutes, startedAt, endedAt: null };
  const holds = [...call.value.holds, hold].slice(-HOLDS_KEPT);
  return decided(null, [entry('call', { ...call.value, holds })]);
};

/** Refused: callNotLive, notOnHold. */
export const resumeHold: Decide<'resumeHold'> = (view, { callId }, { now }) => {
  const call = liveCall(view, callId);
  if (call.kind === 'refused') return call;
  if (!call.value.holds.some(isHolding)) return refuse('notOnHold');
  return decided(null, [entry('call', { ...call.value, holds: endHolds(call.value.holds, now) })]);
};

/**
 * Option 1 or 2 starts its minutes, option 3 has none of its own; one that still ran ends. Refused: callNotLive,
 * noSuchPerson, and without the customer's agreement to wait for 1 and 2 (000-14).
 */
export const chooseOption: Decide<'chooseOption'> = (view, params, { now }) => {
  const call = liveCall(view, params.callId);
  if (call.kind === 'refused') return call;
  const { option, agreedToWait, personId, reason, cause } = params;
  if (option !== 3 && agreedToWait === null) return refuse('agreementMissing');
  if (personId !== null && !view.settings.people.some(({ id }) => id === personId)) return refuse('noSuchPerson');
  const choice: Call['options'][number] = {
    option,
    at: now,
    cause,
    agreedToWait: option === 3 ? null : agreedToWait,
    personId,
    reason,
    endedAt: option === 3 ? now : null,
    result: 'none',
  };
  const options = [...endOptions(call.value, now), choice].slice(-OPTIONS_KEPT);
  const undo = { label: 'optionChosen', who: whoIs(view, call.value.customerId) } as const;
  return decided(null, [entry('call', { ...call.value, options })], { undo });
};

/** What the supervisor said; the minutes stop. Ending nothing changes nothing. Refused: callNotLive. */
export const endOption: Decide<'endOption'> = (view, { callId, result }, { now }) => {
  const call = liveCall(view, callId);
  if (call.kind === 'refused') return call;
  const over = entry('call', { ...call.value, options: endOptions(call.value, now, result) });
  return decided(null, [over, ...(result === 'transferred' ? passOn(view, call.value, now) : [])]);
};

/** 002-08: the customer was put through to somebody else; the owner of the case stays. */
function passOn(view: LedgerReader, { caseId, options }: Call, at: Instant): readonly LedgerRecord[] {
  const one = caseId === null ? undefined : view.case(caseId);
  const running = options.find(({ option, endedAt }) => option !== 3 && endedAt === null);
  if (one === undefined || running === undefined) return [];
  const to = view.settings.people.find(({ id }) => id === running.personId)?.name ?? '';
  return [entry('case', passedOn(one, { at, to, how: 'transfer', why: running.reason }))];
}

function liveCall(view: LedgerReader, id: CallId) {
  return callIn(view, id, ['live'], 'callNotLive');
}
