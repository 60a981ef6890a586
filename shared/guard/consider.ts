// The guard's one answer about one time (c.5, 000-17): every check runs, the hardest decides, and a time that can be
// kept stands ready beside every time that cannot.

import { type SpokenTime, windowFor } from '../promise/window.ts';
import { CHECKS } from './checks.ts';
import { cutWindow } from './cut-window.ts';
import type { GuardFacts } from './facts.ts';
import { createOutlook } from './outlook.ts';
import type { Finding, FindingResult, GuardReport } from './report.ts';
import { offersAround } from './safe-times.ts';

interface Judged {
  readonly finding: Finding;
  /** The finding follows from the customer's clock, which the answer to check 7 may change. */
  readonly onTheirClock: boolean;
}

const HARDNESS: Readonly<Record<FindingResult, number>> = { refuse: 2, ask: 1, warn: 0 };

/** Judges a time that was understood and is about to be said. `facts.now` is the moment of promising. */
export function considerPromise(facts: GuardFacts, when: SpokenTime): GuardReport {
  const outlook = createOutlook(facts);
  const judged = CHECKS.flatMap(({ find, hangsOn }) =>
    find(outlook, when.dueAt).map((finding) => ({ finding, onTheirClock: hangsOn === 'timeThere' })),
  );
  const verdict = verdictOf(judged);
  const findings = judged.map(({ finding }) => finding);
  return {
    verdict,
    findings: [...findings].sort((a, b) => HARDNESS[b.result] - HARDNESS[a.result]),
    ...cutWindow(outlook, windowFor(when, facts.now)),
    ...(verdict === 'safe' ? { firstSafe: null, lastSafeToday: null } : offersAround(outlook, when.dueAt)),
  };
}

/** 000-17, "7 asks first": a question goes before a refusal that its answer may lift. */
function verdictOf(judged: readonly Judged[]): GuardReport['verdict'] {
  const has = (result: FindingResult) => judged.some(({ finding }) => finding.result === result);
  const isRefusedAnyway = judged.some(({ finding, onTheirClock }) => finding.result === 'refuse' && !onTheirClock);
  if (isRefusedAnyway) return 'refuse';
  if (has('ask')) return 'ask';
  if (has('refuse')) return 'refuse';
  return has('warn') ? 'warn' : 'safe';
}
