// What the desk shows of the phone: how each way in stands, calls that are not on the desk, the last events.

import { z } from 'zod';
import { CallId } from '../ids.ts';
import { Instant } from '../time.ts';
import { EndCause, PhoneEventKind, SourceId, WayIn } from './event.ts';

/** How a way in stands. `failed` says why in one sentence, such as a port that another program has. */
export const WayState = z.strictObject({
  way: WayIn,
  state: z.enum(['off', 'opening', 'open', 'failed']),
  problem: z.string().nullable(),
});
export type WayState = z.infer<typeof WayState>;

/** One call as the phone tells it. */
export const PhoneCall = z.strictObject({
  /** Ours, for this run of the app. */
  key: z.string().min(1).max(30),
  source: SourceId,
  callId: z.string().nullable(),
  number: z.string(),
  /** As sent by the caller. */
  name: z.string().nullable(),
  direction: z.enum(['in', 'out']),
  state: z.enum(['ringing', 'dialling', 'active', 'held', 'ended']),
  /** Null for a moment that the phone did not tell. */
  rangAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
  heldAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  result: z.enum(['answered', 'missed', 'rejected', 'busy', 'failed', 'transferred', 'unknown']).nullable(),
  cause: EndCause.nullable(),
});
export type PhoneCall = z.infer<typeof PhoneCall>;

/** One line of the connection log, without name or number. */
export const PhoneLogLine = z.strictObject({
  at: Instant,
  way: WayIn,
  /** The webhook's id; the name of the way for the others. */
  source: SourceId,
  /** Null for what could not be read. */
  event: PhoneEventKind.nullable(),
  /** The last three digits at most. */
  digits: z.string().max(3),
  outcome: z.enum([
    'taken',
    /** Told before. */
    'known',
    /** The end of a call that nobody had told of. */
    'unknownEnd',
    'tooMany',
    'unreadable',
    /** A way in that is switched off. */
    'off',
    /** First run is not done: nothing can be noted yet. */
    'notReady',
    'connected',
    'lost',
  ]),
  /** What was wrong with it, as a name in copy; empty when nothing was. */
  hint: z.string().max(40),
});
export type PhoneLogLine = z.infer<typeof PhoneLogLine>;

/** Lines kept in memory. */
export const PHONE_LOG_LINES = 20;

export const DeskPhone = z.strictObject({
  ways: z.array(WayState),
  /** Which of them this host can open at all. */
  offered: z.array(WayIn),
  /** Open calls of the phone that are not the one on the desk, and ended ones nobody wrote up; newest first. */
  calls: z.array(PhoneCall),
  /** A number was handed to the phone for this call, and no event has answered yet; `silent` after 60 s. */
  dialling: z
    .strictObject({ callId: CallId.nullable(), number: z.string(), at: Instant, isSilent: z.boolean() })
    .nullable(),
  /** Newest first. */
  log: z.array(PhoneLogLine).max(PHONE_LOG_LINES),
  /** Events refused because there were too many, in this run. */
  refused: z.int().min(0),
});
export type DeskPhone = z.infer<typeof DeskPhone>;
