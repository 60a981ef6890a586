// One judge per row of the checklist: what a limit says to what is asked. `need` null asks what would be possible.

import { allowanceOf } from './exceptions.ts';
import type { AuthorityFacts } from './facts.ts';
import {
  type AuthorityNeed,
  type AuthorityRow,
  DELIVERY_SPEEDS,
  type GrantLimit,
  type Money,
  type MoneyOrPercent,
  type RefundForm,
} from './grants.ts';
import type { NoReason, RowAnswer } from './row-answer.ts';

type LimitOf<Row extends AuthorityRow> = Extract<GrantLimit, { row: Row }>;
type NeedOf<Row extends AuthorityRow> = Extract<AuthorityNeed, { row: Row }>;
type Judge<Row extends AuthorityRow> = (
  limit: LimitOf<Row>,
  need: NeedOf<Row> | null,
  facts: AuthorityFacts,
) => RowAnswer;

export const ROW_JUDGES: { readonly [Row in AuthorityRow]: Judge<Row> } = {
  returnTerms(limit, need) {
    if (limit.days === 0) return no({ kind: 'notGranted' }, limit);
    const late = need?.daysLate ?? null;
    if (late === null) return upTo(limit);
    return late <= limit.days ? exactly(limit) : no({ kind: 'daysOver', days: late - limit.days }, limit);
  },
  shippingFee(limit, need) {
    if (isNothing(limit.upTo)) return no({ kind: 'notGranted' }, limit);
    return within(limit, need?.amount ?? null, limit.upTo);
  },
  /** A ticked row without a speed asks for overnight: that is the row's question (000-07). */
  delivery(limit, need) {
    const best = DELIVERY_SPEEDS.find((speed) => limit.speeds.includes(speed));
    if (best === undefined) return no({ kind: 'notGranted' }, limit);
    if (!limit.speeds.includes(need?.speed ?? 'overnight')) return no({ kind: 'speedNotGranted', best }, limit);
    if (limit.costCap === null) return need === null ? upTo(limit) : exactly(limit);
    return within(limit, need?.cost ?? null, limit.costCap);
  },
  refund(limit, need) {
    const most = need === null ? bestForm(limit) : limit[need.form];
    if (most === null || isNothing(most)) return no({ kind: 'notGranted' }, limit);
    const answer = within(limit, need?.amount ?? null, most);
    const lacksReason = need !== null && (need.reason ?? '').trim() === '';
    return answer.kind === 'yes' && lacksReason ? { kind: 'missing', what: 'reason', limit } : answer;
  },
  exception(limit, _need, facts) {
    if (limit.perWeek === 0) return no({ kind: 'notGranted' }, limit);
    const { left, resetDay } = allowanceOf(limit.perWeek, facts.exceptionsThisWeek, facts.today, facts.callId);
    return left === 0 ? no({ kind: 'usedUp', resetDay }, limit) : { kind: 'yes', limit, isExact: true, left };
  },
};

/** The limit a refund row shows before its form is known. */
export function bestForm(limit: LimitOf<'refund'>): MoneyOrPercent | null {
  const forms: readonly RefundForm[] = ['refund', 'rebate', 'discount'];
  return forms.map((form) => limit[form]).find((most) => most !== null && !isNothing(most)) ?? null;
}

function within(limit: GrantLimit, asked: MoneyOrPercent | null, most: MoneyOrPercent): RowAnswer {
  if (asked === null) return upTo(limit);
  const why = over(asked, most);
  return why === null ? exactly(limit) : no(why, limit);
}

/** Null when what is asked lies inside. */
function over(asked: MoneyOrPercent, most: MoneyOrPercent): NoReason | null {
  if ('percent' in asked) {
    if (!('percent' in most)) return { kind: 'notComparable' };
    return asked.percent <= most.percent ? null : { kind: 'percentOver', by: asked.percent - most.percent };
  }
  return 'percent' in most ? { kind: 'notComparable' } : overMoney(asked, most);
}

function overMoney(asked: Money, most: Money): NoReason | null {
  if (asked.currency !== most.currency) return { kind: 'otherCurrency', currency: most.currency };
  const minor = asked.minor - most.minor;
  return minor <= 0 ? null : { kind: 'moneyOver', by: { minor, currency: most.currency } };
}

/** A limit of nothing is no permission. */
function isNothing(most: MoneyOrPercent): boolean {
  return 'percent' in most ? most.percent === 0 : most.minor === 0;
}

function upTo(limit: GrantLimit): RowAnswer {
  return { kind: 'yes', limit, isExact: false, left: null };
}

function exactly(limit: GrantLimit): RowAnswer {
  return { kind: 'yes', limit, isExact: true, left: null };
}

function no(why: NoReason, limit: GrantLimit): RowAnswer {
  return { kind: 'no', why, limit };
}
