// When a case may end (002-09): nothing of it is still with somebody else, and the customer says that it is fixed, or a
// reason says why it ends without that.

import type { WrapUp } from '../call/record.ts';
import { because, type Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Case, CaseClosing } from './record.ts';
import { LEVEL_OF, openSteps } from './steps.ts';
import { withLine } from './with-step.ts';

export type Closing = Omit<CaseClosing, 'at'>;

/** What stands in the way of closing; null when nothing does. */
export function closeBlockedBy(one: Case, { confirmed, reason }: Closing): Refusal | null {
  const [open] = openSteps(one.steps);
  if (open !== undefined) return because('stepOpen', { level: LEVEL_OF[open.kind] });
  return confirmed === 'notConfirmed' && (reason ?? '').trim() === '' ? because('notConfirmed') : null;
}

/**
 * The end of a call closes its case by itself only where that is plain: resolved, the customer got what they needed, it
 * never rose above level 1, and nothing is owed.
 */
export function closesWithCall(
  one: Case,
  { disposition, needMet }: Pick<WrapUp, 'disposition' | 'needMet'>,
  isOwed: boolean,
): boolean {
  const isPlain = one.level === 1 && openSteps(one.steps).length === 0 && !isOwed;
  return isPlain && disposition === 'resolved' && needMet === 'yes';
}

export const ON_CALL: Closing = { confirmed: 'onCall', reason: null, needMet: 'yes', staying: null };

export function closed(one: Case, closing: Closing, at: Instant): Case {
  const note = closing.reason === null ? '' : closing.reason.trim();
  return { ...withLine(one, at, 'closed', note), closedAt: at, closing: { ...closing, at }, handOverOffer: null };
}

/** It was not fixed after all. What had ended it stays in its history. */
export function reopened(one: Case, at: Instant): Case {
  return { ...withLine(one, at, 'reopened', ''), closedAt: null, closing: null };
}
