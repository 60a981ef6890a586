// What can be asked of the history, and what it answers. Newest first is the order in which calls are remembered.

import { z } from 'zod';
import { Disposition } from '../call/record.ts';
import { Customer } from '../customer/record.ts';
import { CallSummary } from '../desk/desk.ts';
import { CallId, CustomerId, PersonId } from '../ids.ts';
import { PromiseStatus } from '../promise/record.ts';
import { CalendarDay, Instant } from '../time.ts';

/** Finished calls; every filter that is null is off. */
export const HistoryQuery = z.strictObject({
  /** As typed: words or their beginnings in any order, or a number in any spelling. Blank finds every call. */
  text: z.string().max(200),
  customerId: CustomerId.nullable(),
  /** A colleague who was asked during the call. */
  personId: PersonId.nullable(),
  day: CalendarDay.nullable(),
  disposition: Disposition.nullable(),
  /** Of a promise made in the call. */
  promiseStatus: PromiseStatus.nullable(),
  /** The highest level of escalation reached in the call. */
  level: z.int().min(1).max(4).nullable(),
  /** The last row shown: the answer goes on below it. */
  after: z.strictObject({ at: Instant, callId: CallId }).nullable(),
  limit: z.int().min(1).max(200),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

export const FoundCall = CallSummary.extend({
  /** The day whose file holds it. */
  day: CalendarDay,
  level: z.int().min(1).max(4),
  /** The notes around the first word found, 200 characters at most; empty when the gist shows it. */
  excerpt: z.string(),
});
export type FoundCall = z.infer<typeof FoundCall>;

export const HistoryAnswer = z.strictObject({
  calls: z.array(FoundCall),
  /** Calls that fit, those before `after` included; not exact where counting stopped at that number. */
  total: z.strictObject({ n: z.int().min(0), isExact: z.boolean() }),
  /** Folded words and digits to mark in the rows: what was typed, or after a slip of the fingers what was meant. */
  marked: z.array(z.string()),
  /** The spelling that was found when nothing is spelled as typed; null otherwise. */
  meant: z.string().nullable(),
  /** Older days that are still to be read; 0 once all are searched. */
  unread: z.int().min(0),
});
export type HistoryAnswer = z.infer<typeof HistoryAnswer>;

/** As many customers as a question about them is answered with: those contacted last. */
export const MOST_CUSTOMERS = 20;

export const FoundCustomer = z.strictObject({ customer: Customer, last: CallSummary.nullable() });
export type FoundCustomer = z.infer<typeof FoundCustomer>;
