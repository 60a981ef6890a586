// One call of the phone as it is remembered: what windows are shown of it, and what later events need to find it again.

import type { Instant } from '../time.ts';
import type { PhoneCall } from './desk-phone.ts';
import type { PhoneEvent, SourceId } from './event.ts';

/** Who told of a call, and under which id. An id belongs to its source: a caller may choose the same one elsewhere. */
export interface Teller {
  readonly source: SourceId;
  readonly callId: string | null;
  /** When it told of the ring, first; null while it did not. */
  readonly rungAt: Instant | null;
}

/** A stretch on hold as the phone told it; `to` null while it lasts. */
export interface ToldHold {
  readonly from: Instant;
  readonly to: Instant | null;
}

export interface ToldCall {
  readonly call: PhoneCall;
  /** One spelling of the number for every way in; empty when it is withheld. */
  readonly line: string;
  readonly tellers: readonly Teller[];
  readonly beganAt: Instant;
  /** The last event of it. */
  readonly seenAt: Instant;
  readonly holds: readonly ToldHold[];
  /** An end was told that may have been this call's or another one's of the same number; the agent says which. */
  readonly maybeEndedAt: Instant | null;
  /** The phone went silent at this moment; `call.state` is then `ended`. */
  readonly lostAt: Instant | null;
}

/** Limit of the saved shape of a call's holds. */
const HOLDS_KEPT = 200;

/** The link can be fired by any web page, so it never has a say in what somebody else told. */
export const LEAST_TRUSTED = 'link' as SourceId;

export function isFresh({ event }: Pick<PhoneEvent, 'event'>): boolean {
  return event === 'ring' || event === 'dial';
}

export function isWaiting({ call }: ToldCall): boolean {
  return call.state === 'ringing' || call.state === 'dialling';
}

/** Ringing, talking or on hold, as far as anybody knows. */
export function isOpen({ call }: ToldCall): boolean {
  return call.state !== 'ended';
}

export function tellerOf({ tellers }: ToldCall, source: SourceId): Teller | undefined {
  return tellers.find((teller) => teller.source === source);
}

export function begunCall(event: PhoneEvent, line: string, key: string): ToldCall {
  const { source, callId, number, name, direction, at } = event;
  const times = { rangAt: null, answeredAt: null, heldAt: null, endedAt: null, result: null, cause: null };
  const isRung = isFresh(event);
  return {
    call: {
      ...{ key, source, callId, number, name, direction },
      ...times,
      state: direction === 'in' ? 'ringing' : 'dialling',
      rangAt: isRung ? at : null,
    },
    line,
    tellers: [{ source, callId, rungAt: isRung ? at : null }],
    beganAt: at,
    seenAt: at,
    holds: [],
    maybeEndedAt: null,
    lostAt: null,
  };
}

/** Somebody told of it: what they know and nobody had said is filled in, and a better source takes the place of a link. */
export function heardFrom(told: ToldCall, event: PhoneEvent, line: string): ToldCall {
  const { source, callId, number, name, at } = event;
  const { call, tellers } = told;
  const known = tellerOf(told, source);
  const isBetter = call.source === LEAST_TRUSTED && source !== LEAST_TRUSTED;
  const main = isBetter ? source : call.source;
  const rungAt = known?.rungAt ?? (isFresh(event) ? at : null);
  const teller = { source, callId: known?.callId ?? callId, rungAt };
  const isFirstNumber = call.number === '' && number !== '';
  return {
    ...told,
    call: {
      ...call,
      source: main,
      callId: main === source ? teller.callId : call.callId,
      number: isFirstNumber ? number : call.number,
      name: call.name ?? name,
    },
    line: isFirstNumber ? line : told.line,
    tellers: [...tellers.filter((one) => one !== known), teller],
    seenAt: at,
  };
}

export function answeredAt(told: ToldCall, at: Instant | null): ToldCall {
  return { ...told, lostAt: null, call: { ...told.call, ...RESTORED, state: 'active', answeredAt: at } };
}

export function heldAt(told: ToldCall, at: Instant): ToldCall {
  const holds = [...told.holds, { from: at, to: null }].slice(-HOLDS_KEPT);
  return { ...told, holds, lostAt: null, call: { ...told.call, ...RESTORED, state: 'held', heldAt: at } };
}

export function resumedAt(told: ToldCall, at: Instant): ToldCall {
  return {
    ...told,
    holds: endHold(told.holds, at),
    lostAt: null,
    call: { ...told.call, ...RESTORED, state: 'active', heldAt: null },
  };
}

/** `at` null when nobody told. */
export function endedAt(told: ToldCall, at: Instant | null, cause: PhoneCall['cause']): ToldCall {
  const call = {
    ...told.call,
    state: 'ended' as const,
    heldAt: null,
    endedAt: at,
    cause,
    result: resultOf(told, cause),
  };
  return { ...told, call, holds: endHold(told.holds, at), lostAt: null, maybeEndedAt: null };
}

/** It has ended or will, and nobody tells when: no time is made up for it. */
export function lostCall(told: ToldCall, at: Instant): ToldCall {
  const call = { ...told.call, state: 'ended' as const, result: 'unknown' as const, cause: 'unknown' as const };
  return { ...told, call, lostAt: at };
}

const RESTORED = { endedAt: null, result: null, cause: null } as const;

function endHold(holds: readonly ToldHold[], at: Instant | null): readonly ToldHold[] {
  return at === null ? holds : holds.map((hold) => (hold.to === null ? { ...hold, to: at } : hold));
}

/** A call that was talked in was answered, whether or not the moment was told. */
function resultOf(told: ToldCall, cause: PhoneCall['cause']): PhoneCall['result'] {
  const wasAnswered =
    told.call.answeredAt !== null || told.holds.length > 0 || !(isWaiting(told) || told.lostAt !== null);
  if (cause === 'transferred') return 'transferred';
  if (wasAnswered) return 'answered';
  if (cause === 'rejected' || cause === 'busy') return cause;
  return cause === 'failed' && told.call.direction === 'out' ? 'failed' : 'missed';
}
