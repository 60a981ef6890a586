// The allowance of row 5 (000-09): each use is written to the exceptions ledger with its reason, and counted.

import { exceptionAllowance } from '../../../shared/authority/exceptions.ts';
import type { ExceptionUse } from '../../../shared/authority/grants.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import type { ExceptionId } from '../../../shared/ids.ts';
import { mondayOf, wallMoment } from '../../../shared/time.ts';
import { callIn } from './call-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/** Refused: noSuchCall, callNotLive, callFinished, reasonMissing, exceptionNotGranted, exceptionsUsedUp with the reset day. */
export const useException: Decide<'useException'> = (view, { callId, reason }, { now, newId }) => {
  const call = callIn(view, callId, ['live', 'wrapUp'], 'callNotLive');
  if (call.kind === 'refused') return call;
  if (reason.trim() === '') return refuse('reasonMissing');
  const { day } = wallMoment(now, zoneOfAgent(view));
  const allowance = exceptionAllowance(view.settings.grants, view.exceptionsInWeek(mondayOf(day)), day);
  if (allowance === null) return refuse('exceptionNotGranted');
  if (allowance.left === 0) return refuse('exceptionsUsedUp', { day: dayInWords(allowance.resetDay, 'short') });
  const { customerId } = call.value;
  const use: ExceptionUse = {
    id: newId() as ExceptionId,
    revision: 1,
    at: now,
    day,
    callId,
    customerId,
    reason: reason.trim(),
    result: 'granted',
    policyId: null,
  };
  const undo = { label: 'exceptionUsed', who: whoIs(view, customerId) } as const;
  return decided(use.id, [entry('exception', use)], { undo });
};
