// A call begins (F2): it rings, it is answered, or the caller gives up.

import type { Call } from '../../../shared/call/record.ts';
import { runningHold } from '../../../shared/call/on-the-line.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { answered, callIn, callUnderWay, emptyNotes, filed, parkedOthers, startedCall } from './call-steps.ts';
import { callerFor, readNumber } from './caller-steps.ts';
import { joinedToCase } from './case-steps.ts';
import { type CommandContext, type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * It rings: the number is matched to whoever is known under it, an unfinished wrap-up is put aside. A number that
 * cannot be read stops nothing: the phone rings, so its text is kept as it is. Refused: profileMissing, callUnderWay,
 * callOnHold.
 */
export const ringCall: Decide<'ringCall'> = (view, params, context) => {
  const { profile, preferences } = view.settings;
  if (profile === null) return refuse('profileMissing');
  const other = callUnderWay(view);
  if (other !== undefined)
    return runningHold(other) === undefined ? refuse('callUnderWay') : stillOnHold(view, other, params.number);
  const number = readNumber(params.number, profile.country);
  const caller = callerFor(view, number, context);
  const started = startedCall({ id: context.newId() as CallId, direction: 'incoming', number, ringingAt: context.now });
  const ringing: Call = { ...started, customerId: caller.customerId };
  const begun = preferences.ringTracking ? { call: ringing, puts: [] } : answeredAtOnce(view, ringing, context);
  return decided(begun.call.id, [
    ...parkedOthers(view),
    ...caller.puts,
    ...begun.puts,
    entry('call', begun.call),
    entry('notes', emptyNotes(begun.call.id, context.now)),
  ]);
};

/** 002-04: who waits comes before who rings; both are named. */
function stillOnHold(view: LedgerReader, held: Call, number: string | null) {
  const ringing = number?.trim() ?? '';
  const name = whoIs(view, held.customerId) || words('strip.newNumber');
  return refuse('callOnHold', { name, number: ringing, hasNumber: ringing === '' ? 'no' : 'yes' });
}

/** 002-02: both moments are kept. Refused: noSuchCall, callUnderWay once it is answered, callFinished. */
export const answerCall: Decide<'answerCall'> = (view, { callId }, context) => {
  const call = callIn(view, callId, ['ringing'], 'callUnderWay');
  if (call.kind === 'refused') return call;
  const { call: joined, puts } = joinedToCase(view, answered(call.value, context.now), context);
  return decided(null, [...puts, entry('call', joined)]);
};

/** Nobody spoke: no handled call, no wrap-up (000-11). Refused: noSuchCall, callUnderWay once answered, callFinished. */
export const missCall: Decide<'missCall'> = (view, { callId }, { now }) => {
  const call = callIn(view, callId, ['ringing'], 'callUnderWay');
  if (call.kind === 'refused') return call;
  return decided(null, filed({ ...call.value, endedAt: now }, view.notes(callId), zoneOfAgent(view), now));
};

/** Ring tracking is off: when it began to ring is not known, so it is not pretended (002-02). */
function answeredAtOnce(view: LedgerReader, ringing: Call, context: CommandContext) {
  return joinedToCase(view, { ...answered(ringing, context.now), ringingAt: null }, context);
}
