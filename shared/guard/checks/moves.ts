// Check 11: a third new time for the same promise, or another promise in a case where one was broken, is what makes
// people write to the boss. A supervisor (level 3) may settle it instead.

import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

/** c.5 #11: from the third new time on. */
const MOVES_TOO_MANY = 3;

export function checkMoves({ facts: { replacing, moves, caseIsBroken } }: Outlook): readonly Finding[] {
  const nth = moves + 1;
  if (replacing !== null && nth >= MOVES_TOO_MANY) {
    return [{ check: 11, result: 'warn', code: 'movedOften', values: { nth, caseIsBroken } }];
  }
  return caseIsBroken ? [{ check: 11, result: 'warn', code: 'brokenBefore', values: {} }] : [];
}
