// What Twinkle tells the scripts of a profile, in their environment (its source, call_script.cpp): which moment it is, and
// the SIP message that made it.

import type { EndCause, PhoneEventKind } from './event.ts';

export interface TwinkleNews {
  readonly event: PhoneEventKind;
  /** Null where Twinkle does not say it. */
  readonly direction: 'in' | 'out' | null;
  readonly number: string;
  readonly name: string | null;
  readonly callId: string | null;
  readonly cause: EndCause | null;
}

/** The text of a variable; undefined without it. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Moment extends Pick<TwinkleNews, 'event' | 'direction'> {
  /** Which end of the message is the other person: of a hang-up, whoever did not send it. */
  readonly other: 'FROM' | 'TO';
}

const MOMENTS: ReadonlyMap<string, Moment> = new Map([
  ['in_call', { event: 'ring', direction: 'in', other: 'FROM' }],
  ['in_call_answered', { event: 'answer', direction: 'in', other: 'FROM' }],
  ['in_call_failed', { event: 'end', direction: 'in', other: 'FROM' }],
  ['out_call', { event: 'dial', direction: 'out', other: 'TO' }],
  ['out_call_answered', { event: 'answer', direction: 'out', other: 'TO' }],
  ['out_call_failed', { event: 'end', direction: 'out', other: 'TO' }],
  ['local_release', { event: 'end', direction: null, other: 'TO' }],
  ['remote_release', { event: 'end', direction: null, other: 'FROM' }],
]);

/** RFC 3261, section 21. */
const CAUSES: ReadonlyMap<string, EndCause> = new Map([
  ['408', 'noAnswer'],
  ['480', 'noAnswer'],
  ['486', 'busy'],
  ['487', 'cancelled'],
  ['600', 'busy'],
  ['603', 'rejected'],
]);

/** Null when it is no moment of a call. */
export function twinkleNews(environment: Environment): TwinkleNews | null {
  const trigger = environment['TWINKLE_TRIGGER'] ?? '';
  const moment = MOMENTS.get(trigger);
  if (moment === undefined) return null;
  const { event, direction, other } = moment;
  const cause = event === 'end' ? causeOf(trigger, environment['SIPSTATUS_CODE']) : null;
  return { event, direction, ...partyOf(environment, other), cause };
}

/** The other person and the call, as the environment names them. */
export function partyOf(
  environment: Environment,
  other: 'FROM' | 'TO',
): Pick<TwinkleNews, 'number' | 'name' | 'callId'> {
  return {
    number: environment[`SIP_${other}_USER`] || userOf(environment[`SIP_${other}`] ?? ''),
    name: environment[`SIP_${other}_DISPLAY`] || null,
    callId: environment['SIP_CALL_ID'] || null,
  };
}

/** The user of the first address in a SIP header; empty when there is none. */
export function userOf(header: string): string {
  return /\b(?:sips?|tel):([^@;>\s]{1,250})/i.exec(header)?.[1] ?? '';
}

function causeOf(trigger: string, status: string | undefined): EndCause | null {
  if (trigger.endsWith('_release')) return 'normal';
  // Busy, said by our own phone to a caller, is the agent's no.
  if (trigger === 'in_call_failed' && status === '486') return 'rejected';
  if (status === undefined || !/^[3-6]\d\d$/.test(status)) return null;
  return CAUSES.get(status) ?? 'failed';
}
