import { describe, expect, it } from 'vitest';
import type { AuthorityNeed } from '../../../../shared/authority/grants.ts';
import { bestForm } from '../../../../shared/authority/row-judges.ts';
import {
  asked,
  authorityFacts,
  DAYS_LATE,
  dollars,
  EXCEPTION_WISH,
  EXCEPTIONS,
  exceptionUse,
  grant,
  OVERNIGHT,
  REFUNDS,
  RETURNS,
  refundOf,
  rowFor,
  SHIPPING,
  SHIPPING_OF,
  SLOWER,
} from '../../../support/authority-facts.ts';
import { judge } from '../../../../shared/authority/verdict.ts';
import type { CallId } from '../../../../shared/ids.ts';

const yes = { kind: 'yes', isExact: true };
const no = (why: object) => ({ kind: 'no', why });

describe('000-05: return terms, in days over the ordinary term', () => {
  it.each([
    [0, yes],
    [10, yes],
    [14, yes],
    [15, no({ kind: 'daysOver', days: 1 })],
    [20, no({ kind: 'daysOver', days: 6 })],
  ])('limit 14 d, %i d late', (late, answer) => {
    expect(rowFor([RETURNS], DAYS_LATE(late)).answer).toMatchObject(answer);
  });
});

describe('000-06: shipping, in money of the limit’s currency', () => {
  it.each([
    [dollars(15), yes],
    [dollars(15.01), no({ kind: 'moneyOver', by: dollars(0.01) })],
    [{ minor: 100, currency: 'EUR' }, no({ kind: 'otherCurrency', currency: 'USD' })],
  ])('%j', (amount, answer) => {
    expect(rowFor([SHIPPING], SHIPPING_OF(amount)).answer).toMatchObject(answer);
  });
});

describe('000-07: faster delivery', () => {
  const wish = (speed: 'overnight' | 'twoDays' | 'fiveDays' | null, cost: number | null = null): AuthorityNeed => ({
    row: 'delivery',
    speed,
    cost: cost === null ? null : dollars(cost),
  });

  it('only granted speeds are a Yes', () => {
    expect(rowFor([SLOWER], wish('twoDays')).answer).toMatchObject(yes);
    for (const speed of ['overnight', 'fiveDays'] as const) {
      expect(rowFor([SLOWER], wish(speed)).answer).toMatchObject(no({ kind: 'speedNotGranted', best: 'twoDays' }));
    }
  });

  it('a ticked row without a speed asks for overnight', () => {
    expect(rowFor([SLOWER], wish(null)).answer.kind).toBe('no');
    expect(rowFor([OVERNIGHT], wish(null)).answer).toMatchObject({ kind: 'yes' });
  });

  it.each([
    [null, { kind: 'yes', isExact: false }],
    [20, yes],
    [20.01, no({ kind: 'moneyOver', by: dollars(0.01) })],
  ])('with a cost cap of $20, a cost of %s', (cost, answer) => {
    expect(rowFor([OVERNIGHT], wish('overnight', cost)).answer).toMatchObject(answer);
  });
});

describe('000-08: rebate, refund, discount', () => {
  it.each([
    [refundOf(50), yes],
    [refundOf(50.01), no({ kind: 'moneyOver', by: dollars(0.01) })],
    [{ ...refundOf(null), form: 'rebate', amount: { percent: 10 } }, yes],
    [{ ...refundOf(null), form: 'rebate', amount: { percent: 12.5 } }, no({ kind: 'percentOver', by: 2.5 })],
    [{ ...refundOf(null), form: 'rebate', amount: dollars(1) }, no({ kind: 'notComparable' })],
    [{ ...refundOf(null), amount: { percent: 1 } }, no({ kind: 'notComparable' })],
    [{ ...refundOf(null), form: 'discount', amount: dollars(1) }, no({ kind: 'notGranted' })],
  ])('three separate limits: %j', (need, answer) => {
    expect(rowFor([REFUNDS], need as AuthorityNeed).answer).toMatchObject(answer);
  });

  it.each([null, '', '   '])('without its reason (%j) it is not yet a Yes and says what is missing', (reason) => {
    expect(rowFor([REFUNDS], refundOf(20, reason)).answer).toMatchObject({ kind: 'missing', what: 'reason' });
  });

  it('above the limit no reason helps: it is No', () => {
    expect(rowFor([REFUNDS], refundOf(80, null)).answer.kind).toBe('no');
  });

  it('before its form is known the row shows the limit for a refund, else the next that is granted', () => {
    const none = { row: 'refund', rebate: null, refund: null, discount: null } as const;
    expect(bestForm({ ...none, refund: dollars(50), rebate: dollars(80) })).toEqual(dollars(50));
    expect(bestForm({ ...none, discount: { percent: 5 } })).toEqual({ percent: 5 });
    expect(bestForm({ ...none, refund: dollars(0), rebate: dollars(8) })).toEqual(dollars(8));
    expect(bestForm(none)).toBeNull();
  });
});

describe('000-09: exceptions', () => {
  const used = (...days: string[]) =>
    judge(
      authorityFacts({
        grants: [EXCEPTIONS],
        needs: [EXCEPTION_WISH],
        exceptionsThisWeek: days.map((day, index) => exceptionUse(day, `call-${index}`)),
        callId: 'call-9' as CallId,
      }),
    ).rows[4]?.answer;

  it('the third in a week is Yes, the fourth is No and names the reset day', () => {
    expect(used('2026-03-16', '2026-03-17')).toMatchObject({ kind: 'yes', left: 1 });
    expect(used('2026-03-16', '2026-03-17', '2026-03-18')).toMatchObject(
      no({ kind: 'usedUp', resetDay: '2026-03-23' }),
    );
  });

  it('this call’s own use does not use up its Yes', () => {
    const uses = ['call-1', 'call-2', 'call-9'].map((callId) => exceptionUse('2026-03-18', callId));
    const facts = { grants: [EXCEPTIONS], needs: [EXCEPTION_WISH], exceptionsThisWeek: uses };
    expect(judge(authorityFacts({ ...facts, callId: 'call-9' as CallId })).result.kind).toBe('canClose');
    expect(judge(authorityFacts({ ...facts, callId: 'call-8' as CallId })).result.kind).toBe('stopped');
  });
});

describe('a limit of nothing', () => {
  it.each([
    [grant({ row: 'returnTerms', days: 0 }), DAYS_LATE(null)],
    [grant({ row: 'shippingFee', upTo: dollars(0) }), SHIPPING_OF(null)],
    [grant({ row: 'delivery', speeds: [], costCap: null }), { row: 'delivery', speed: null, cost: null }],
    [grant({ row: 'exception', perWeek: 0 }), EXCEPTION_WISH],
    [grant({ row: 'refund', rebate: null, refund: { percent: 0 }, discount: null }), refundOf(null)],
  ] as const)('is no permission: %#', (empty, need) => {
    expect(rowFor([empty], need).answer).toMatchObject(no({ kind: 'notGranted' }));
    expect(asked([empty]).rows.find(({ row }) => row === need.row)?.answer.kind).toBe('no');
  });
});
