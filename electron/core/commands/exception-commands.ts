// The allowance of row 5 (000-09): each use is written to the exceptions ledger with its reason, and counted.

import { exceptionAllowance } from '../../../shared/authority/exceptions.ts';
import type { ExceptionUse } from '../../../shared/authority/grants.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import type { ExceptionId } from '../../../shared/ids.ts';
import { type CalendarDay, mondayOf, wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { callIn } from './call-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * Granted, it uses one of the allowance; declined, it is only written down (000-23). Refused: noSuchCall, callNotLive,
 * callFinished, reasonMissing, noSuchPolicy, and for a granted one exceptionNotGranted, exceptionsUsedUp with the reset
 * day.
 */
export const useException: Decide<'useException'> = (view, params, { now, newId }) => {
  const { callId, reason, result, policyId } = params;
  const call = callIn(view, callId, ['live', 'wrapUp'], 'callNotLive');
  if (call.kind === 'refused') return call;
  if (reason.trim() === '') return refuse('reasonMissing');
  if (policyId !== null && !view.settings.policies.some(({ id }) => id === policyId)) return refuse('noSuchPolicy');
  const { day } = wallMoment(now, zoneOfAgent(view));
  const stopped = result === 'granted' ? noMoreLeft(view, day) : null;
  if (stopped !== null) return stopped;
  const { customerId } = call.value;
  const use: ExceptionUse = {
    id: newId() as ExceptionId,
    revision: 1,
    at: now,
    day,
    callId,
    customerId,
    reason: reason.trim(),
    result,
    policyId,
  };
  const label = result === 'granted' ? 'exceptionUsed' : 'exceptionDeclined';
  const undo = { label, who: whoIs(view, customerId) } as const;
  return decided(use.id, [entry('exception', use)], { undo });
};

/** Null while one more may be made on this day. */
function noMoreLeft(view: LedgerReader, day: CalendarDay) {
  const allowance = exceptionAllowance(view.settings.grants, view.exceptionsInWeek(mondayOf(day)), day);
  if (allowance === null) return refuse('exceptionNotGranted');
  return allowance.left > 0 ? null : refuse('exceptionsUsedUp', { day: dayInWords(allowance.resetDay, 'short') });
}
