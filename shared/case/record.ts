// The customer's issue from the first call until they say it is fixed: who owns it, how far it rose, what was tried and
// who was asked. An expert owns an answer; the case keeps its owner (002-07). Facts only; what a screen says is derived.

import { z } from 'zod';
import { CaseId, CustomerId } from '../ids.ts';
import { CalendarDay, Instant } from '../time.ts';
import { CaseStep, MOST_STEPS } from './steps.ts';

export const MOST_TRIED = 60;
export const MOST_HISTORY = 500;

/** `you`, or a colleague who accepted the case. */
export const Owner = z.union([
  z.literal('you'),
  z.strictObject({ name: z.string().trim().min(1).max(60), since: Instant }),
]);
export type Owner = z.infer<typeof Owner>;

/** 003-06: one thing that was tried at level 1. */
export const Tried = z.strictObject({ at: Instant, text: z.string().trim().min(1).max(200) });
export type Tried = z.infer<typeof Tried>;

/** 002-08: the customer was passed on to somebody else. A consult in three is none. */
export const Pass = z.strictObject({
  at: Instant,
  to: z.string().max(60),
  how: z.enum(['transfer', 'coldTransfer', 'handOver']),
  why: z.string().max(200),
});
export type Pass = z.infer<typeof Pass>;

/** 002-09: how a case ended. `onCall`: the customer said so at the end of a call without any further step. */
export const CaseClosing = z.strictObject({
  at: Instant,
  confirmed: z.enum(['onCall', 'byCustomer', 'notConfirmed']),
  /** Why it ends although the customer did not confirm; required then. */
  reason: z.string().max(300).nullable(),
  /** 002-13: did they get what they needed? */
  needMet: z.enum(['yes', 'partly', 'no']),
  /** 003-32: optional. */
  staying: z.enum(['yes', 'unsure', 'no']).nullable(),
});
export type CaseClosing = z.infer<typeof CaseClosing>;

/** One line of what happened to a case; never rewritten. */
export const CaseHistoryLine = z.strictObject({
  at: Instant,
  event: z.enum(['raised', 'passed', 'handOverOffered', 'handedOver', 'stepEnded', 'closed', 'reopened']),
  /** To whom, from which level, why. */
  note: z.string().max(300),
});
export type CaseHistoryLine = z.infer<typeof CaseHistoryLine>;

/** Persisted. */
export const Case = z.strictObject({
  id: CaseId,
  revision: z.int().min(1),
  /** Short name the agent can say, `A17`. */
  code: z.string().max(12),
  customerId: CustomerId,
  title: z.string().max(120),
  owner: Owner,
  /** 003-04: where it stands now: 1 agent, 2 expert, 3 supervisor, 4 the customer's own step. */
  level: z.int().min(1).max(4),
  openedAt: Instant,
  openedOn: CalendarDay,
  closedAt: Instant.nullable(),
  closing: CaseClosing.nullable(),
  /** 002-07: offered to a colleague who has not accepted yet. */
  handOverOffer: z.strictObject({ to: z.string().max(60), at: Instant }).nullable(),
  tried: z.array(Tried).max(MOST_TRIED),
  passes: z.array(Pass).max(100),
  steps: z.array(CaseStep).max(MOST_STEPS),
  /** 002-06: when the customer last heard from us; null until the first call of the case ended. */
  heardAt: Instant.nullable(),
  history: z.array(CaseHistoryLine).max(MOST_HISTORY),
});
export type Case = z.infer<typeof Case>;

/** What a case begins with besides its name, customer and day. */
export const FRESH_CASE = {
  revision: 1,
  title: '',
  owner: 'you',
  level: 1,
  closedAt: null,
  closing: null,
  handOverOffer: null,
  tried: [],
  passes: [],
  steps: [],
  heardAt: null,
  history: [],
} satisfies Partial<Case>;
