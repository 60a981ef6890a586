// What several commands do to a call: find it in the right phase, put another one aside, stop its running clocks.

import type { Call, CallPhase, Hold, Notes, OptionChoice } from '../../../shared/call/record.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { Refusal, RefusalCode } from '../../../shared/refusal.ts';
import { type Instant, wallMoment, type ZoneId } from '../../../shared/time.ts';
import { beganAt } from '../call-times.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { refuse } from './decision.ts';
import { entry } from './entries.ts';

/** The call, if it is in one of these phases; refused with `otherwise`, or because it is unknown or finished. */
export function callIn(
  view: LedgerReader,
  id: CallId,
  phases: readonly CallPhase[],
  otherwise: RefusalCode,
): Outcome<Call, Refusal> {
  const call = view.call(id);
  if (call === undefined) return refuse('noSuchCall');
  if (phases.includes(call.phase)) return done(call);
  return refuse(call.phase === 'finished' ? 'callFinished' : otherwise);
}

export const UNFINISHED: readonly CallPhase[] = ['ringing', 'live', 'wrapUp'];

/** The call that keeps the agent busy: ringing or live. There is never more than one. */
export function callUnderWay(view: LedgerReader): Call | undefined {
  return view.openCalls().find(({ phase }) => phase === 'ringing' || phase === 'live');
}

/** Puts an unfinished wrap-up on the desk aside, so that the next call need not wait for it. */
export function parkedOthers(view: LedgerReader): readonly LedgerRecord[] {
  return view
    .openCalls()
    .filter(({ phase, parked }) => phase === 'wrapUp' && !parked)
    .map((call) => entry('call', { ...call, parked: true }));
}

/** What a call begins with: nobody known yet, nothing happened yet. */
export type CallStart = Pick<Call, 'id' | 'direction' | 'number' | 'ringingAt'>;

export function startedCall(start: CallStart): Call {
  return {
    revision: 1,
    phase: 'ringing',
    customerId: null,
    caseId: null,
    promiseId: null,
    attempt: null,
    answeredAt: null,
    endedAt: null,
    finishedAt: null,
    holds: [],
    options: [],
    escalations: [],
    needs: [],
    pace: 'normal',
    repSteps: [],
    gaps: [],
    phone: null,
    parked: false,
    wrapUp: null,
    day: null,
    ...start,
  };
}

export function emptyNotes(callId: CallId, now: Instant): Notes {
  return { callId, revision: 1, need: '', lines: [], savedAt: now, day: null };
}

export function answered(call: Call, now: Instant): Call {
  return { ...call, phase: 'live', answeredAt: now };
}

/** The call is over: whatever still ran in it ends with it. */
export function ended(call: Call, now: Instant): Call {
  return { ...call, phase: 'wrapUp', endedAt: now, holds: endHolds(call.holds, now), options: endOptions(call, now) };
}

/** Limit of the saved shape; a call that passes it keeps its latest. */
const ESCALATIONS_KEPT = 20;

/** The case rose in this call (003-05). */
export function escalatedBy(call: Call, escalation: Call['escalations'][number]): Call {
  return { ...call, escalations: [...call.escalations, escalation].slice(-ESCALATIONS_KEPT) };
}

export function isHolding(hold: Hold): boolean {
  return hold.startedAt !== null && hold.endedAt === null;
}

export function endHolds(holds: readonly Hold[], now: Instant): Hold[] {
  return holds.map((hold) => (isHolding(hold) ? { ...hold, endedAt: now } : hold));
}

export function endOptions(
  { options }: Pick<Call, 'options'>,
  now: Instant,
  result: OptionChoice['result'] = 'none',
): OptionChoice[] {
  return options.map((choice) => (choice.endedAt === null ? { ...choice, endedAt: now, result } : choice));
}

/** Files a call with its notes under the day on which it began. */
export function filed(call: Call, notes: Notes | undefined, zone: ZoneId, now: Instant): readonly LedgerRecord[] {
  const { day } = wallMoment(beganAt(call), zone);
  const finished: Call = { ...call, phase: 'finished', parked: false, finishedAt: now, day };
  const filedNotes = notes === undefined ? [] : [entry('notes', { ...notes, day })];
  return [entry('call', finished), ...filedNotes];
}
