// What a phone tells us of its calls, the same for every way in. Whatever the caller or their network sent is plain text
// that anybody may have chosen: capped, without control characters, and shown only as sent by the caller.

import { z } from 'zod';
import { Instant } from '../time.ts';

/** How an event can come in. Persisted. */
export const WayIn = z.enum(['webhook', 'link', 'command', 'baresip']);
export type WayIn = z.infer<typeof WayIn>;

/** Who told us: a webhook by the id of its token, each other way by its own name. Persisted. */
export const SourceId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,30}$/)
  .brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** A call id is the phone's, or the caller's: it may repeat. */
export const LONGEST_CALL_ID = 250;
export const LONGEST_NUMBER = 64;
export const LONGEST_NAME = 128;

/** Why a call ended, as far as the phone said. Persisted. */
export const EndCause = z.enum([
  'normal',
  'busy',
  /** The caller gave up while it rang. */
  'cancelled',
  'rejected',
  'noAnswer',
  'failed',
  'transferred',
  /** The phone went silent or said nothing of it. */
  'unknown',
]);
export type EndCause = z.infer<typeof EndCause>;

export const PhoneEventKind = z.enum(['ring', 'dial', 'answer', 'hold', 'resume', 'end']);
export type PhoneEventKind = z.infer<typeof PhoneEventKind>;

/** The one event. `number` is the other side's, as text; empty when it is withheld. */
export const PhoneEvent = z.strictObject({
  source: SourceId,
  event: PhoneEventKind,
  callId: z.string().min(1).max(LONGEST_CALL_ID).nullable(),
  number: z.string().max(LONGEST_NUMBER),
  name: z.string().max(LONGEST_NAME).nullable(),
  /** The agent's own number or account on that phone. */
  local: z.string().max(LONGEST_NUMBER).nullable(),
  direction: z.enum(['in', 'out']),
  cause: EndCause.nullable(),
  /** When it reached us; a sender's own time is never believed. */
  at: Instant,
});
export type PhoneEvent = z.infer<typeof PhoneEvent>;

/** An event on its way in: core says when it arrived. */
export type PhoneNews = Omit<PhoneEvent, 'at'>;

/** What a call on the desk knows from the phone. Persisted. */
export const CallPhone = z.strictObject({
  source: SourceId,
  callId: z.string().min(1).max(LONGEST_CALL_ID).nullable(),
  /** As sent by the caller; anybody can forge it. */
  name: z.string().max(LONGEST_NAME).nullable(),
  /** Which moments of this call came from the phone; the others are the agent's key presses. */
  told: z.array(z.enum(['ring', 'dial', 'answer', 'hold', 'end'])).max(5),
  /** The phone's own end of it, also of a try that reached nobody. */
  endedAt: Instant.nullable(),
  cause: EndCause.nullable(),
  /** The phone went silent: when the call ended is not known, and is never invented. */
  lostAt: Instant.nullable(),
});
export type CallPhone = z.infer<typeof CallPhone>;
