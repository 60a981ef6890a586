// The guard's one answer about one time (c.5, 000-17): every check runs, the hardest decides, and a time that can be
// kept stands ready beside every time that cannot.

import { type SpokenTime, windowFor } from '../promise/window.ts';
import { type Check, CHECKS, findingsOf } from './checks.ts';
import { cutWindow } from './cut-window.ts';
import type { GuardFacts } from './facts.ts';
import { createOutlook } from './outlook.ts';
import { overridable } from './override.ts';
import type { CheckNumber, Finding, FindingResult, GuardReport } from './report.ts';
import { offersAround } from './safe-times.ts';

interface Judged {
  readonly finding: Finding;
  /** `timeThere`: it follows from the customer's clock, which the answer to check 7 may change. */
  readonly hangsOn: Check['hangsOn'];
}

const HARDNESS: Readonly<Record<FindingResult, number>> = { refuse: 2, ask: 1, warn: 0 };

/** Judges a time that was understood and is about to be said. `facts.now` is the moment of promising. */
export function considerPromise(facts: GuardFacts, when: SpokenTime): GuardReport {
  const outlook = createOutlook(facts);
  const judged = CHECKS.flatMap((check) =>
    findingsOf(check, outlook, when.dueAt).map((finding) => ({
      finding: overridable(finding, facts),
      hangsOn: check.hangsOn,
    })),
  );
  const verdict = verdictOf(judged);
  const findings = judged.map(({ finding }) => finding);
  return {
    verdict,
    findings: [...findings].sort((a, b) => HARDNESS[b.result] - HARDNESS[a.result]),
    ...cutWindow(outlook, windowFor(when, facts.now)),
    ...(isAsGoodAsAny(judged) ? { firstSafe: null, lastSafeToday: null } : offersAround(outlook, when.dueAt)),
  };
}

/** Warnings that every time would have (check 11): a time the guard offers needs their reason too. */
export function standingWarnings(facts: GuardFacts): readonly CheckNumber[] {
  const outlook = createOutlook(facts);
  return CHECKS.filter(({ hangsOn }) => hangsOn === 'person')
    .flatMap((check) => findingsOf(check, outlook, facts.now))
    .filter(({ result }) => result === 'warn')
    .map(({ check }) => check);
}

/** Nothing was found that another time would change: there is none to offer. */
function isAsGoodAsAny(judged: readonly Judged[]): boolean {
  return judged.every(({ finding, hangsOn }) => hangsOn === 'person' && finding.result === 'warn');
}

/** 000-17, "7 asks first": a question goes before a refusal that its answer may lift. */
function verdictOf(judged: readonly Judged[]): GuardReport['verdict'] {
  const has = (result: FindingResult) => judged.some(({ finding }) => finding.result === result);
  const isRefusedAnyway = judged.some(({ finding, hangsOn }) => finding.result === 'refuse' && hangsOn !== 'timeThere');
  if (isRefusedAnyway) return 'refuse';
  if (has('ask')) return 'ask';
  if (has('refuse')) return 'refuse';
  return has('warn') ? 'warn' : 'safe';
}
