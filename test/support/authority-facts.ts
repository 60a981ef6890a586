// Written limits and what a customer asks for, as the seeds tell them: 14 days, $15, no overnight, $50, 3 a week.

import type { AuthorityFacts } from '../../shared/authority/facts.ts';
import type { AuthorityNeed, ExceptionUse, Grant, GrantLimit, Money } from '../../shared/authority/grants.ts';
import type { RowVerdict } from '../../shared/authority/row-answer.ts';
import { type CallVerdict, judge } from '../../shared/authority/verdict.ts';
import type { CallId, ExceptionId, GrantId } from '../../shared/ids.ts';
import type { CalendarDay } from '../../shared/time.ts';
import { at } from './manual-clock.ts';

/** A Wednesday; its week runs from Monday 16 to Sunday 22 March. */
export const TODAY = '2026-03-18' as CalendarDay;

export function dollars(amount: number): Money {
  return { minor: Math.round(amount * 100), currency: 'USD' };
}

export function grant(limit: GrantLimit, reviewDay: string | null = null): Grant {
  return {
    id: `grant-${limit.row}` as GrantId,
    limit,
    grantedBy: 'Ana',
    policyLine: null,
    reviewDay: reviewDay as CalendarDay | null,
    howOften: null,
  };
}

export const RETURNS = grant({ row: 'returnTerms', days: 14 });
export const SHIPPING = grant({ row: 'shippingFee', upTo: dollars(15) });
export const SLOWER = grant({ row: 'delivery', speeds: ['twoDays', 'threeDays'], costCap: null });
export const OVERNIGHT = grant({ row: 'delivery', speeds: ['overnight', 'twoDays'], costCap: dollars(20) });
export const REFUNDS = grant({
  row: 'refund',
  rebate: { percent: 10 },
  refund: dollars(50),
  discount: null,
});
export const EXCEPTIONS = grant({ row: 'exception', perWeek: 3 });
export const ALL_BUT_OVERNIGHT = [RETURNS, SHIPPING, REFUNDS, EXCEPTIONS];

export function exceptionUse(day: string, callId = 'call-0'): ExceptionUse {
  return {
    id: `use-${day}-${callId}` as ExceptionId,
    revision: 1,
    at: at(day, '10:00'),
    day: day as CalendarDay,
    callId: callId as CallId,
    customerId: null,
    reason: 'ten years a customer',
    result: 'granted',
    policyId: null,
  };
}

export function authorityFacts(changes: Partial<AuthorityFacts> = {}): AuthorityFacts {
  return {
    grants: ALL_BUT_OVERNIGHT,
    needs: [],
    exceptionsThisWeek: [],
    grantUses: [],
    callId: null,
    today: TODAY,
    ...changes,
  };
}

/** The verdict when just this is asked for, under these grants. */
export function asked(grants: readonly Grant[], ...needs: AuthorityNeed[]): CallVerdict {
  return judge(authorityFacts({ grants: [...grants], needs }));
}

/** The row that this need ticks. */
export function rowFor(grants: readonly Grant[], need: AuthorityNeed): RowVerdict {
  const found = asked(grants, need).rows.find(({ row }) => row === need.row);
  if (found === undefined) throw new Error(`no row ${need.row}`);
  return found;
}

export const DAYS_LATE = (daysLate: number | null): AuthorityNeed => ({ row: 'returnTerms', daysLate });
export const SHIPPING_OF = (amount: Money | null): AuthorityNeed => ({ row: 'shippingFee', amount });
export const OVERNIGHT_WISH: AuthorityNeed = { row: 'delivery', speed: 'overnight', cost: null };
export const EXCEPTION_WISH: AuthorityNeed = { row: 'exception', reason: 'gift' };

export function refundOf(amount: number | null, reason: string | null = 'late parcel'): AuthorityNeed {
  return { row: 'refund', form: 'refund', amount: amount === null ? null : dollars(amount), reason };
}
