// What is known of a call that rings out: what was done, then what the phone told. Nothing else is said of it.

import type { Call } from '../call/record.ts';
import type { Instant } from '../time.ts';
import type { DeskPhone } from './desk-phone.ts';
import type { CallPhone, EndCause } from './event.ts';

export type DialState =
  /** Handed to the phone, which has a way to tell and has not yet. */
  | { readonly kind: 'dialling' | 'silent'; readonly at: Instant }
  /** Handed to a phone that has no way to tell. */
  | { readonly kind: 'handedOver'; readonly at: Instant }
  /** The phone tells that it calls. */
  | { readonly kind: 'calls' }
  /** The phone's end of a try that reached nobody; the call stays until the agent decides. */
  | { readonly kind: 'busy' | 'notReached' | 'refused' | 'noAnswer' | 'over' | 'lost'; readonly at: Instant };

/** Null for a call that does not ring out, or of which nothing was dialled or told. */
export function dialState(call: Call, { dialling, ways }: Pick<DeskPhone, 'dialling' | 'ways'>): DialState | null {
  if (call.phase !== 'ringing' || call.direction === 'incoming') return null;
  // It goes away with the phone's first word, so while it stands it is the newer of the two.
  if (dialling?.callId !== call.id) return call.phone === null ? null : toldBy(call.phone);
  const { at, isSilent } = dialling;
  if (isSilent) return { kind: 'silent', at };
  return { kind: ways.some(({ state }) => state === 'open') ? 'dialling' : 'handedOver', at };
}

function toldBy({ endedAt, cause, lostAt }: CallPhone): DialState {
  if (endedAt !== null) return { kind: ENDS[cause ?? 'unknown'], at: endedAt };
  if (lostAt !== null) return { kind: 'lost', at: lostAt };
  return { kind: 'calls' };
}

/** `cancelled` is our own side here, which hung up; of a normal end nobody knows more. */
const ENDS: Readonly<Record<EndCause, Exclude<DialState['kind'], 'dialling' | 'silent' | 'handedOver' | 'calls'>>> = {
  busy: 'busy',
  rejected: 'refused',
  noAnswer: 'noAnswer',
  failed: 'notReached',
  normal: 'over',
  cancelled: 'over',
  transferred: 'over',
  unknown: 'over',
};
