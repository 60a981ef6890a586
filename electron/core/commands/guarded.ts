// The guard on the way in (000-17, c.5): whatever a window showed, a time is judged again with core's own clock before
// it becomes a promise.

import type { SpokenTime } from '../../../shared/contract/method-kinds.ts';
import { considerPromise } from '../../../shared/guard/consider.ts';
import type { Finding, FindingResult, GuardReport } from '../../../shared/guard/report.ts';
import { gatherFacts, hasBroken, limitsOn } from '../../../shared/guard/gather-facts.ts';
import type { CaseId, CustomerId, PersonId, PromiseId } from '../../../shared/ids.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import type { PassedWarning, PromiseKind } from '../../../shared/promise/record.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { Instant } from '../../../shared/time.ts';
import { ownCallMinutes } from '../figures.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { refuse } from './decision.ts';

/** A time somebody wishes to promise, and what they say about it. */
export interface Wish {
  readonly customerId: CustomerId;
  readonly number: PhoneNumber;
  readonly when: SpokenTime;
  readonly customerAsked: boolean;
  readonly kind: PromiseKind;
  readonly caseId: CaseId | null;
  /** The expert or supervisor it waits for (check 9). */
  readonly dependsOn: PersonId | null;
  /** The promise a new time or a next try stands in for; null for a new one. */
  readonly replacing: PromiseId | null;
}

/** What may be kept: the window as cut, and the warnings that were passed with a reason. */
export interface Passed {
  readonly report: GuardReport;
  readonly passedWarnings: PassedWarning[];
}

/** What the guard says of a wish at `now`; null before first run, when nothing can be promised. */
export function considered(view: LedgerReader, wish: Wish, now: Instant): GuardReport | null {
  const { settings } = view;
  const { number, customerId, customerAsked, kind, caseId, dependsOn } = wish;
  const day = { now, settings, promises: view.openPromises(), medianCallMinutes: ownCallMinutes(view, now) };
  const facts = gatherFacts(day, {
    ...{ number, customerAsked, kind, dependsOn },
    customer: limitsOn(number, view.customer(customerId) ?? null, view.customersWithNumber(number)),
    replacing: (wish.replacing === null ? undefined : view.promise(wish.replacing)) ?? null,
    caseIsBroken: hasBroken(view.promisesTo(customerId), caseId),
  });
  return facts === null ? null : considerPromise(facts, wish.when);
}

/**
 * Refused: profileMissing, zoneNotConfirmed where check 7 asks, guardRefuses and warningNeedsReason with the number
 * of the check.
 */
export function passTheGuard(
  view: LedgerReader,
  wish: Wish,
  reasons: readonly PassedWarning[],
  now: Instant,
): Outcome<Passed, Refusal> {
  const report = considered(view, wish, now);
  if (report === null) return refuse('profileMissing');
  const warnings = report.findings.filter(isA('warn'));
  const unanswered = warnings.find(({ check }) => !reasons.some((reason) => reason.check === check));
  const hardest = report.findings.find(isA('refuse'));
  if (report.verdict === 'ask') return refuse('zoneNotConfirmed');
  if (hardest !== undefined) return refuse('guardRefuses', { check: hardest.check });
  if (unanswered !== undefined) return refuse('warningNeedsReason', { check: unanswered.check });
  const passedWarnings = reasons.filter(({ check }) => warnings.some((warning) => warning.check === check));
  return done({ report, passedWarnings });
}

/**
 * A next try as far as the guard allows it: itself, else the first safe time, else none (reminders.md "Next try").
 * Nobody gave a reason for it, so a grant lifts no refusal here.
 */
export function guardedTry(view: LedgerReader, wish: Wish, now: Instant): Instant | null {
  const report = considered(view, wish, now);
  const isRefused =
    report?.findings.some(({ result, byGrantOf }) => result === 'refuse' || byGrantOf !== undefined) ?? false;
  return isRefused ? (report?.firstSafe?.dueAt ?? null) : wish.when.dueAt;
}

function isA(result: FindingResult) {
  return (finding: Finding) => finding.result === result;
}
