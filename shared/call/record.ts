// One conversation with a customer, from the ring to the finished wrap-up, and its notes. Facts only: what a screen
// says about a call is derived from here, so it cannot be out of date.

import { z } from 'zod';
import { AuthorityNeed } from '../authority/grants.ts';
import { CallId, CaseId, CustomerId, PersonId, PromiseId } from '../ids.ts';
import { PhoneNumber } from '../phone/number.ts';
import { CallPhone } from '../telephony/event.ts';
import { PromiseCause } from '../promise/record.ts';
import { CalendarDay, Instant } from '../time.ts';

/** `ringing` → `live` → `wrapUp` → `finished`; a call nobody took goes from ringing to finished. Persisted. */
export const CallPhase = z.enum(['ringing', 'live', 'wrapUp', 'finished']);
export type CallPhase = z.infer<typeof CallPhase>;

/**
 * A hold the customer was asked about (002-03). A declined one never started; `notNoted` is one that the phone told of,
 * and nobody noted asking.
 */
export const Hold = z.strictObject({
  askedAt: Instant,
  permission: z.enum(['agreed', 'declined', 'notNoted']),
  reason: z.string().max(120),
  /** The minutes asked for; null where they were not kept yet. */
  minutes: z.int().min(1).max(10).nullable(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
});
export type Hold = z.infer<typeof Hold>;

/** One of the three truthful options, as the customer chose it (000-13..15). Minutes come from the two instants. */
export const OptionChoice = z.strictObject({
  option: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  at: Instant,
  /** 000-14: options 1 and 2 need one of these; null for option 3. */
  agreedToWait: z.enum(['yes', 'agreedEarlier']).nullable(),
  personId: PersonId.nullable(),
  /** Which limit made it necessary, in words of the agent's checklist. */
  reason: z.string().max(200),
  endedAt: Instant.nullable(),
  /** 000-03, 000-19: why the minutes were needed. */
  cause: PromiseCause,
  /** What the supervisor said; `none` while it runs and for option 3. */
  result: z.enum(['none', 'permitted', 'notPermitted', 'transferred']),
});
export type OptionChoice = z.infer<typeof OptionChoice>;

/** The case rose in this call (003-05): to which level, and what led to it. `tag` as on promises (000-03). */
export const Escalation = z.strictObject({
  at: Instant,
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  cause: z.enum([
    'customerAsked',
    'needsExpert',
    'expertDidNotResolve',
    'noExpert',
    'beyondLimits',
    'safety',
    'theirOwnStep',
  ]),
  tag: PromiseCause,
});
export type Escalation = z.infer<typeof Escalation>;

/** 000-11: every handled call has exactly one. Persisted. */
export const Disposition = z.enum(['resolved', 'promised', 'escalated', 'refused', 'endedForAbuse', 'wrongNumber']);
export type Disposition = z.infer<typeof Disposition>;

export const WrapUp = z.strictObject({
  disposition: Disposition,
  /** 001-02: what was offered instead, or why nothing could be; required when refused. */
  alternative: z.string().max(300).nullable(),
  /** 002-13: did they get what they needed? */
  needMet: z.enum(['yes', 'partly', 'no']),
  /** 002-15: name and direct number given, or the reason why not. */
  gave: z.enum(['both', 'nameOnly', 'neither']),
  gaveReason: z.string().max(200).nullable(),
  thanks: z.enum(['none', 'said', 'askedForNote']),
  /** 000-02: optional. */
  mood: z.enum(['calmer', 'same', 'upset']).nullable(),
});
export type WrapUp = z.infer<typeof WrapUp>;

export const Call = z.strictObject({
  id: CallId,
  revision: z.int().min(1),
  phase: CallPhase,
  direction: z.enum(['incoming', 'callback', 'outgoing']),
  number: PhoneNumber.nullable(),
  customerId: CustomerId.nullable(),
  caseId: CaseId.nullable(),
  /** Set when this call was made to keep a promise; `attempt` is 1 to 3. */
  promiseId: PromiseId.nullable(),
  attempt: z.int().min(1).max(99).nullable(),
  ringingAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  holds: z.array(Hold).max(200),
  options: z.array(OptionChoice).max(50),
  escalations: z.array(Escalation).max(20),
  needs: z.array(AuthorityNeed).max(5),
  /** 001-04: how the customer speaks; the Say lines follow. */
  pace: z.enum(['hurry', 'normal', 'talk']),
  /** 001-06: steps of the new-rep list that were ticked, by their names. */
  repSteps: z.array(z.string().max(20)).max(20),
  /** Spans in which the app was not running while the call was live. */
  gaps: z.array(z.strictObject({ from: Instant, to: Instant })).max(200),
  /** What the phone told of it; null for a call that only the agent's keys know. */
  phone: CallPhone.nullable(),
  /** Put aside unfinished by the agent: listed under *To finish*. */
  parked: z.boolean(),
  wrapUp: WrapUp.nullable(),
  /** The day file this call lives in once finished (agent's calendar, by its start); null while it is open. */
  day: CalendarDay.nullable(),
});
export type Call = z.infer<typeof Call>;

/** 1 MB of text is more than any call needs; above it the app says so and keeps what was saved. */
export const NOTES_LIMIT = 1_000_000;

export const NoteLine = z.strictObject({ at: Instant, text: z.string().max(NOTES_LIMIT) });
export type NoteLine = z.infer<typeof NoteLine>;

/** What the agent typed. Plain text, never interpreted. Lines the app adds are derived from the call's facts. */
export const Notes = z.strictObject({
  callId: CallId,
  revision: z.int().min(1),
  /** 001-03: "What would put this right?" */
  need: z.string().max(400),
  lines: z.array(NoteLine).max(20_000),
  savedAt: Instant,
  day: CalendarDay.nullable(),
});
export type Notes = z.infer<typeof Notes>;
