// A promise to a customer, in one shape for disk, wire and screen. reminders.md (b) is the definition.

import { z } from 'zod';
import { CallId, CaseId, CustomerId, PersonId, PromiseId } from '../ids.ts';
import { PhoneNumber } from '../phone/number.ts';
import { CalendarDay, Instant, WallTime, ZoneId } from '../time.ts';

/** Set by a person's act only. `open`, and seven ways to end. Persisted: never rename. */
export const PromiseStatus = z.enum([
  'open',
  /** Reached, or an update given, at or before `dueAt`. */
  'kept',
  /** The same after `dueAt`. */
  'keptLate',
  /** A new time was agreed without the call back itself; `successor` is set. */
  'rescheduled',
  /** A colleague accepted it (002-07). */
  'handedOver',
  'customerRangFirst',
  'cancelledByCustomer',
  /** The agent ended it as missed or not reached, with a reason. */
  'broken',
]);
export type PromiseStatus = z.infer<typeof PromiseStatus>;

/** What was promised. Expert answers and actions are promises too (003-16, 003-33). Persisted. */
export const PromiseKind = z.enum(['callBack', 'returnedCall', 'expertAnswer', 'update', 'action']);
export type PromiseKind = z.infer<typeof PromiseKind>;

/** 000-03: why it could not be done on the call. Persisted. */
export const PromiseCause = z.enum(['authority', 'knowledge', 'informationPending', 'customersWish']);
export type PromiseCause = z.infer<typeof PromiseCause>;

export const Attempt = z.strictObject({
  /** When the attempt began. */
  at: Instant,
  how: z.enum(['voicemail', 'noAnswer']),
  callId: CallId.nullable(),
});
export type Attempt = z.infer<typeof Attempt>;

/** The rungs of the ladder; the words and times are in ladder.ts. Persisted. */
export const Rung = z.enum(['advance', 'due', 'repeat', 'window', 'nag', 'late', 'decide']);
export type Rung = z.infer<typeof Rung>;

/** What the ladder has shown. `anchor` is the instant the rung hung on, so a new try starts afresh. */
export const RungEntry = z.strictObject({
  anchor: Instant,
  rung: Rung,
  at: Instant,
  /**
   * What the desktop said: it accepted the toast; refused it, so that our own window was shown (`window`); could show
   * neither (`failed`). `summary`: one notice told of several. `quietOnCall`, `overtaken`: not shown.
   */
  outcome: z.enum(['accepted', 'window', 'failed', 'quietOnCall', 'summary', 'overtaken']),
  /** What the desktop said when it refused; null otherwise. */
  failure: z.string().max(300).nullable(),
});
export type RungEntry = z.infer<typeof RungEntry>;

/** A warning of the guard that was passed, with the agent's reason (c.5). `check` is its number. */
export const PassedWarning = z.strictObject({
  check: z.int().min(1).max(11),
  reason: z.string().trim().min(1).max(200),
});
export type PassedWarning = z.infer<typeof PassedWarning>;

/** How a promise ended: by whose act, when, and what the row of the life table stores. */
export const Resolution = z.strictObject({
  status: PromiseStatus.exclude(['open']),
  /** When it was recorded. */
  at: Instant,
  /** When the conversation began: decides kept or late. Null where nobody was reached. */
  reachedAt: Instant.nullable(),
  callId: CallId.nullable(),
  /** An update was given and the next promise made (002-20). */
  updateOnly: z.boolean(),
  /** Broken only. */
  brokenAs: z.enum(['missed', 'notReached']).nullable(),
  note: z.string().max(300).nullable(),
});
export type Resolution = z.infer<typeof Resolution>;

/** One line of what happened to a promise; never rewritten, also by undo. */
export const PromiseHistoryLine = z.strictObject({
  at: Instant,
  event: z.enum([
    'made',
    'attempted',
    'snoozed',
    'kept',
    'keptLate',
    'rescheduled',
    'handOverOffered',
    'handedOver',
    'customerRangFirst',
    'cancelledByCustomer',
    'broken',
    'undone',
  ]),
});
export type PromiseHistoryLine = z.infer<typeof PromiseHistoryLine>;

export const PromiseRecord = z.strictObject({
  id: PromiseId,
  revision: z.int().min(1),
  status: PromiseStatus,
  kind: PromiseKind,
  cause: PromiseCause,
  about: z.string().max(200),
  customerId: CustomerId,
  caseId: CaseId.nullable(),
  number: PhoneNumber,
  /** The call in which it was made. */
  callId: CallId.nullable(),
  madeAt: Instant,
  /** From when the call is right. */
  windowStart: Instant,
  /** The latest moment said to the customer; never moves, decides kept or late. */
  dueAt: Instant,
  /** `dueAt` as the agent's clock showed it, and in which zone: survives a change of zone rules (T9, T10). */
  dueLocal: z.strictObject({ day: CalendarDay, time: WallTime }),
  zone: ZoneId,
  /** Said as "between … and …" rather than "by …". */
  spokenAsWindow: z.boolean(),
  /** Check 5: the customer asked for this time. */
  customerAsked: z.boolean(),
  /** 000-16: the number was read back. */
  readBack: z.boolean(),
  passedWarnings: z.array(PassedWarning).max(11),
  /** Set once the promise was due, never cleared: once due, stays due. */
  firstDueAt: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
  snoozeCount: z.int().min(0),
  attempts: z.array(Attempt).max(20),
  nextTryAt: Instant.nullable(),
  /** Offered to a colleague who has not accepted yet. */
  handOverOffer: z.strictObject({ to: z.string().max(60), at: Instant }).nullable(),
  rungLog: z.array(RungEntry).max(2000),
  reactedAt: Instant.nullable(),
  /** Check 9: it cannot be kept without this expert or supervisor. */
  dependsOn: PersonId.nullable(),
  /** Check 11: how often a new time was agreed before this one. */
  moves: z.int().min(0),
  predecessor: PromiseId.nullable(),
  successor: PromiseId.nullable(),
  resolution: Resolution.nullable(),
  history: z.array(PromiseHistoryLine).max(500),
  /** The day file it lives in once ended (agent's calendar, by its end); null while open. */
  day: CalendarDay.nullable(),
});
export type PromiseRecord = z.infer<typeof PromiseRecord>;
