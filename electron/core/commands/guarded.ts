// The guard on the way in (000-17, c.5): whatever a window showed, a time is judged again with core's own clock before
// it becomes a promise.

import type { SpokenTime } from '../../../shared/contract/method-kinds.ts';
import { considerPromise } from '../../../shared/guard/consider.ts';
import type { Finding, FindingResult, GuardReport } from '../../../shared/guard/report.ts';
import type { CustomerId, PromiseId } from '../../../shared/ids.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import type { PassedWarning } from '../../../shared/promise/record.ts';
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
  const { profile } = view.settings;
  if (profile === null) return null;
  const facts = {
    now,
    profile,
    customer: view.customer(wish.customerId) ?? null,
    number: wish.number,
    openPromises: view.openPromises(),
    customerAsked: wish.customerAsked,
    medianCallMinutes: ownCallMinutes(view, now),
    replacing: wish.replacing,
  };
  return considerPromise(facts, wish.when);
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

/** A next try as far as the guard allows it: itself, else the first safe time, else none (reminders.md "Next try"). */
export function guardedTry(view: LedgerReader, wish: Wish, now: Instant): Instant | null {
  const report = considered(view, wish, now);
  const isRefused = report?.findings.some(isA('refuse')) ?? false;
  return isRefused ? (report?.firstSafe?.dueAt ?? null) : wish.when.dueAt;
}

function isA(result: FindingResult) {
  return (finding: Finding) => finding.result === result;
}
