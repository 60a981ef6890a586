// The guard's facts from what is saved: one way for core, which decides, and for the window, which shows it first, so
// that both say the same.

import type { Person } from '../agent/people.ts';
import type { Customer } from '../customer/record.ts';
import type { PersonId } from '../ids.ts';
import type { Settings } from '../ledger/shapes.ts';
import type { PhoneNumber } from '../phone/number.ts';
import { sameNumber } from '../phone/parse.ts';
import type { PromiseKind, PromiseRecord } from '../promise/record.ts';
import type { Instant } from '../time.ts';
import type { CustomerClock, GuardFacts, Helper } from './facts.ts';

/** What holds for every promise of the day. */
export interface GuardDay {
  readonly now: Instant;
  readonly settings: Pick<Settings, 'profile' | 'people' | 'guardGrant' | 'callingHours'>;
  readonly promises: readonly PromiseRecord[];
  readonly medianCallMinutes: number | null;
}

/** What is asked about one of them. */
export interface GuardSubject {
  readonly customer: CustomerClock | null;
  readonly number: PhoneNumber | null;
  readonly kind: PromiseKind;
  readonly customerAsked: boolean;
  readonly dependsOn: PersonId | null;
  /** The promise that a new time or a next try stands in for. */
  readonly replacing: PromiseRecord | null;
  readonly caseIsBroken: boolean;
}

/** Nobody in particular: for safe slots, and as the ground for a question about somebody. */
export const ANYBODY: GuardSubject = {
  customer: null,
  number: null,
  kind: 'callBack',
  customerAsked: false,
  dependsOn: null,
  replacing: null,
  caseIsBroken: false,
};

/** Null before first run, when nothing can be promised. */
export function gatherFacts({ now, settings, promises, medianCallMinutes }: GuardDay, subject: GuardSubject) {
  const { profile, people, guardGrant, callingHours } = settings;
  if (profile === null) return null;
  const { customer, number, kind, customerAsked, dependsOn, replacing, caseIsBroken } = subject;
  return {
    ...{ now, profile, customer, number, kind, customerAsked, medianCallMinutes, caseIsBroken },
    openPromises: promises.filter(({ status }) => status === 'open'),
    replacing: replacing?.id ?? null,
    moves: replacing?.moves ?? 0,
    helper: helperOf(people, dependsOn),
    hours: callingHours,
    grant: guardGrant,
  } satisfies GuardFacts;
}

/**
 * The customer's clock and limits; somebody else's wish not to be called counts on a number they share (003-34).
 * `others` may hold anybody. Null only while nobody is known and nobody asked not to be called there.
 */
export function limitsOn(
  number: PhoneNumber | null,
  customer: CustomerClock | null,
  others: readonly Customer[],
): CustomerClock | null {
  const isBlocked = others.some(
    ({ doNotCall, numbers }) => doNotCall && number !== null && numbers.some((one) => sameNumber(one, number)),
  );
  if (!isBlocked) return customer;
  return { zone: customer?.zone ?? null, notBefore: customer?.notBefore ?? null, doNotCall: true };
}

/** Check 11: whether a promise of one case was broken. */
export function hasBroken(promises: readonly PromiseRecord[], caseId: PromiseRecord['caseId']): boolean {
  return caseId !== null && promises.some((one) => one.caseId === caseId && one.status === 'broken');
}

function helperOf(people: readonly Person[], id: PersonId | null): Helper | null {
  const person = id === null ? undefined : people.find((one) => one.id === id);
  if (person === undefined) return null;
  return { person, deputy: people.find((one) => one.id === person.deputyId) ?? null };
}
