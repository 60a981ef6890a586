// The end of a call and its wrap-up (F12): exactly one outcome per handled call (000-11), finished now or later.

import type { Call, WrapUp } from '../../../shared/call/record.ts';
import { closed, closesWithCall, ON_CALL } from '../../../shared/case/close.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { keptRepSteps, repFacts } from '../../../shared/rep/steps.ts';
import type { RefusalCode } from '../../../shared/refusal.ts';
import type { Instant } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { callIn, callUnderWay, ended, filed, parkedOthers } from './call-steps.ts';
import { afterCall, isOwed, titled } from './case-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/** They hung up: hold and option stop, the case gets its name. Refused: callNotLive, callFinished. */
export const endCall: Decide<'endCall'> = (view, { callId }, { now }) => {
  const call = callIn(view, callId, ['live'], 'callNotLive');
  if (call.kind === 'refused') return call;
  return decided(null, wrappedUp(view, call.value, now));
};

/** A live call is over at this moment: its wrap-up begins. */
export function wrappedUp(view: LedgerReader, call: Call, at: Instant): readonly LedgerRecord[] {
  return [entry('call', ended(call, at)), ...named(view, call, at)];
}

/** Puts an unfinished wrap-up aside. Refused: callUnderWay while it rings or is live, callFinished. */
export const parkWrapUp: Decide<'parkWrapUp'> = (view, { callId }) => {
  const call = callIn(view, callId, ['wrapUp'], 'callUnderWay');
  if (call.kind === 'refused') return call;
  return decided(null, [entry('call', { ...call.value, parked: true })]);
};

/** Brings a wrap-up back to the desk; another one there is put aside. Refused: callUnderWay, callFinished. */
export const resumeWrapUp: Decide<'resumeWrapUp'> = (view, { callId }) => {
  const call = callIn(view, callId, ['wrapUp'], 'callUnderWay');
  if (call.kind === 'refused') return call;
  if (callUnderWay(view) !== undefined) return refuse('callUnderWay');
  return decided(null, [...parkedOthers(view), entry('call', { ...call.value, parked: false })]);
};

/**
 * Finishes the wrap-up. Refused: callUnderWay while it rings or is live, callFinished, `alternativeMissing` for a
 * refusal without one (001-02), `reasonMissing` when name or number were not given and no reason says why (002-15).
 */
export const finishCall: Decide<'finishCall'> = (view, { callId, wrapUp }, { now }) => {
  const call = callIn(view, callId, ['wrapUp'], 'callUnderWay');
  if (call.kind === 'refused') return call;
  const missing = missingIn(wrapUp);
  if (missing !== null) return refuse(missing);
  const puts = [
    ...filed(
      { ...call.value, wrapUp, repSteps: stepsTaken(view, { ...call.value, wrapUp }) },
      view.notes(callId),
      zoneOfAgent(view),
      now,
    ),
    ...settledCase(view, call.value, wrapUp, now),
  ];
  return decided(null, puts, { undo: { label: 'callFinished', who: whoIs(view, call.value.customerId) } });
};

/** 001-06: what a new rep ticked, and what the call shows by itself; nothing is kept of others. */
function stepsTaken(view: LedgerReader, call: Call): string[] {
  if (view.settings.profile?.newRep !== true) return call.repSteps;
  return keptRepSteps(repFacts(call, view.notes(call.id) ?? null, view.promisesMadeIn(call.id).length > 0));
}

function missingIn(wrapUp: WrapUp): RefusalCode | null {
  if (wrapUp.disposition === 'refused' && isBlank(wrapUp.alternative)) return 'alternativeMissing';
  if (wrapUp.gave !== 'both' && isBlank(wrapUp.gaveReason)) return 'reasonMissing';
  return null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function named(view: LedgerReader, call: Call, now: Instant): readonly LedgerRecord[] {
  const one = call.caseId === null ? undefined : view.case(call.caseId);
  return one === undefined ? [] : [entry('case', titled(afterCall(one, call, now), view.notes(call.id)))];
}

function settledCase(view: LedgerReader, call: Call, wrapUp: WrapUp, now: Instant): readonly LedgerRecord[] {
  const one = call.caseId === null ? undefined : view.case(call.caseId);
  if (one === undefined) return [];
  const name = titled(one, view.notes(call.id));
  const closes = one.closedAt === null && closesWithCall(one, wrapUp, isOwed(view, one));
  return [entry('case', closes ? closed(name, ON_CALL, now) : name)];
}
