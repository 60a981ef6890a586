import { describe, expect, it } from 'vitest';
import { rowInWords } from '../../../../shared/authority/row-words.ts';
import type { AuthorityNeed, Grant } from '../../../../shared/authority/grants.ts';
import { judge } from '../../../../shared/authority/verdict.ts';
import {
  ALL_BUT_OVERNIGHT,
  asked,
  authorityFacts,
  DAYS_LATE,
  dollars,
  EXCEPTIONS,
  exceptionUse,
  grant,
  OVERNIGHT,
  OVERNIGHT_WISH,
  REFUNDS,
  RETURNS,
  refundOf,
  rowFor,
  SHIPPING,
  SHIPPING_OF,
  SLOWER,
} from '../../../support/authority-facts.ts';

function row(grants: readonly Grant[], need: AuthorityNeed): string {
  const { answer, detail } = rowInWords(rowFor(grants, need));
  return `${answer}, ${detail}`;
}

describe('a row that is not ticked', () => {
  it('shows what would be possible', () => {
    const rows = asked(ALL_BUT_OVERNIGHT).rows.map((one) => Object.values(rowInWords(one)).join(' · '));
    expect(rows).toEqual([
      'Return terms · Yes · 14 days',
      'Shipping fee · Yes · $15',
      'Overnight · No · not granted',
      'Refund or rebate · Yes · $50',
      'Exception · Yes · 3 left',
    ]);
  });
});

describe('a ticked row', () => {
  it.each([
    [[RETURNS], DAYS_LATE(null), 'Yes, up to 14 d'],
    [[RETURNS], DAYS_LATE(9), 'Yes, 9 d of 14 d'],
    [[RETURNS], DAYS_LATE(20), 'No, 6 days over'],
    [[RETURNS], DAYS_LATE(15), 'No, 1 day over'],
    [[SHIPPING], SHIPPING_OF(null), 'Yes, up to $15'],
    [[SHIPPING], SHIPPING_OF(dollars(12.5)), 'Yes, $12.50 of $15'],
    [[SHIPPING], SHIPPING_OF(dollars(20)), 'No, $5 over'],
    [[SHIPPING], SHIPPING_OF({ minor: 1, currency: 'EUR' }), 'No, limit is in USD'],
    [[SLOWER], OVERNIGHT_WISH, 'No, 2 days at best'],
    [[SLOWER], { row: 'delivery', speed: 'threeDays', cost: null }, 'Yes, 3 days'],
    [[OVERNIGHT], { row: 'delivery', speed: null, cost: null }, 'Yes, up to $20'],
    [[REFUNDS], refundOf(20, null), 'Not yet, what went wrong?'],
    [[REFUNDS], refundOf(null), 'Yes, up to $50'],
    [[REFUNDS], { row: 'refund', form: 'rebate', amount: { percent: 12 }, reason: 'x' }, 'No, 2% over'],
    [[REFUNDS], { row: 'refund', form: 'rebate', amount: dollars(1), reason: 'x' }, 'No, limit is counted another way'],
    [[grant({ row: 'returnTerms', days: 14 }, '2026-03-17')], DAYS_LATE(1), 'No, ended Tue 17 Mar'],
  ] as const)('%#', (grants, need, words) => {
    expect(row(grants, need)).toBe(words);
  });

  it('000-09: a used-up allowance names the day on which it begins again', () => {
    const uses = [1, 2, 3].map((id) => exceptionUse('2026-03-18', `call-${id}`));
    const verdict = judge(authorityFacts({ grants: [EXCEPTIONS], exceptionsThisWeek: uses }));
    expect(verdict.rows.map(rowInWords)[4]).toMatchObject({ answer: 'No', detail: 'none left until Mon 23 Mar' });
  });
});
