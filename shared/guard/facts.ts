// What the guard is allowed to know when it judges a time (c.5). Everything is an argument; it reads no clock.

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import type { GuardGrant } from '../authority/grants.ts';
import type { Customer } from '../customer/record.ts';
import type { PromiseId } from '../ids.ts';
import type { PhoneNumber } from '../phone/number.ts';
import type { PromiseKind, PromiseRecord } from '../promise/record.ts';
import type { Instant } from '../time.ts';
import type { HoursChoice } from './hours/choice.ts';

/** The part of a customer that decides when they may be called. */
export type CustomerClock = Pick<Customer, 'zone' | 'notBefore' | 'doNotCall'>;

/** Whom a promise waits for (check 9), and who is asked when that one is away. */
export interface Helper {
  readonly person: Person;
  readonly deputy: Person | null;
}

export interface GuardFacts {
  readonly now: Instant;
  readonly profile: AgentProfile;
  /** Null while nobody is known: then check 7 asks, and no hours there can be checked. */
  readonly customer: CustomerClock | null;
  readonly number: PhoneNumber | null;
  /** Every open promise of this agent; others are ignored. */
  readonly openPromises: readonly PromiseRecord[];
  /** Check 5: *customer asked for this time* is ticked. */
  readonly customerAsked: boolean;
  /** Median of the agent's own calls in minutes; null until 10 are known. */
  readonly medianCallMinutes: number | null;
  /** The promise that a new time replaces: it takes up no room of its own. */
  readonly replacing: PromiseId | null;
  /** What is no call, such as a refund, hangs on nobody's calling hours. */
  readonly kind: PromiseKind;
  /** Null when it hangs on nobody. */
  readonly helper: Helper | null;
  /** Check 11: how often the promise being replaced got a new time before; 0 for a new one. */
  readonly moves: number;
  /** Check 11: a promise of the same case was broken. */
  readonly caseIsBroken: boolean;
  readonly hours: HoursChoice;
  /** What the agent may override in writing; null without one. */
  readonly grant: GuardGrant | null;
}

/** Check 3: minutes of a call until 10 own calls are known. */
const STARTER_CALL_MINUTES = 8;
/** Check 3: minutes to breathe between two calls. */
const BUFFER_MINUTES = 2;

/** Minutes one call takes this agent: their median, 8 until 10 calls are known (c.5 #3). */
export function callMinutes(facts: Pick<GuardFacts, 'medianCallMinutes'>): number {
  return facts.medianCallMinutes ?? STARTER_CALL_MINUTES;
}

/** Minutes one promise takes out of the day: the call and the buffer (c.5 #3, #4). */
export function slotMinutes(facts: Pick<GuardFacts, 'medianCallMinutes'>): number {
  return callMinutes(facts) + BUFFER_MINUTES;
}

/** The promises that take up room: open, and not the one being replaced. */
export function otherPromises(facts: GuardFacts): readonly PromiseRecord[] {
  return facts.openPromises.filter((promise) => promise.status === 'open' && promise.id !== facts.replacing);
}

/** When a promise will be worked on: its next try, else its due time. */
export function workMoment(promise: PromiseRecord): Instant {
  return promise.nextTryAt ?? promise.dueAt;
}
