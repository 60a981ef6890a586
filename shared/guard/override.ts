// A written grant *may override the guard* (c.5): refusals of the checks it names can be passed with a reason, up to and
// on its review day. Checks 1 and 6 cannot even be named in one.

import { wallMoment } from '../time.ts';
import type { GuardFacts } from './facts.ts';
import type { CheckNumber, Finding } from './report.ts';

/** The finding as the agent meets it: a refusal they may override is a warning that says by whose grant. */
export function overridable(finding: Finding, facts: GuardFacts): Finding {
  const { grant } = facts;
  if (finding.result !== 'refuse' || grant === null || !covers(grant.checks, finding.check)) return finding;
  const today = wallMoment(facts.now, facts.profile.zone).day;
  const isValid = grant.reviewDay === null || today <= grant.reviewDay;
  return isValid ? { ...finding, result: 'warn', byGrantOf: grant.grantedBy } : finding;
}

function covers(checks: readonly CheckNumber[], check: CheckNumber): boolean {
  return checks.includes(check);
}
