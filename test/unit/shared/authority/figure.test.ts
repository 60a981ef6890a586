import { describe, expect, it } from 'vitest';
import { AuthorityNeed, type AuthorityRow } from '../../../../shared/authority/grants.ts';
import { daysLate, type FigureProblem, parseFigure } from '../../../../shared/authority/figure.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { dollars } from '../../../support/authority-facts.ts';

const refund = { row: 'refund', form: 'refund', amount: null, reason: null };

describe('a figure as it is typed', () => {
  it.each([
    ['returnTerms', '', { daysLate: null }],
    ['returnTerms', '9', { daysLate: 9 }],
    ['returnTerms', ' 9 d ', { daysLate: 9 }],
    ['returnTerms', '1 day late', { daysLate: 1 }],
    ['returnTerms', '٩', { daysLate: 9 }],
    ['shippingFee', '', { amount: null }],
    ['shippingFee', '12.50', { amount: dollars(12.5) }],
    ['shippingFee', '12,50', { amount: dollars(12.5) }],
    ['shippingFee', '$12', { amount: dollars(12) }],
    ['shippingFee', '12 EUR', { amount: { minor: 1200, currency: 'EUR' } }],
    ['delivery', '', { speed: null, cost: null }],
    ['delivery', 'Overnight', { speed: 'overnight', cost: null }],
    ['delivery', 'overnight 12.50', { speed: 'overnight', cost: dollars(12.5) }],
    ['delivery', '2', { speed: 'twoDays', cost: null }],
    ['delivery', '2 days 9', { speed: 'twoDays', cost: dollars(9) }],
    ['delivery', 'three days', { speed: 'threeDays', cost: null }],
    ['delivery', '5d', { speed: 'fiveDays', cost: null }],
    ['refund', '', {}],
    ['refund', '20 late parcel', { amount: dollars(20), reason: 'late parcel' }],
    ['refund', '$20 late parcel', { amount: dollars(20), reason: 'late parcel' }],
    ['refund', '20 EUR late', { amount: { minor: 2000, currency: 'EUR' }, reason: 'late' }],
    ['refund', '20 for the delay', { amount: dollars(20), reason: 'for the delay' }],
    ['refund', '10%', { amount: { percent: 10 } }],
    ['refund', '10% discount late parcel', { form: 'discount', amount: { percent: 10 }, reason: 'late parcel' }],
    ['refund', 'rebate 5', { form: 'rebate', reason: '5' }],
    ['refund', 'late parcel', { reason: 'late parcel' }],
    ['exception', '', { reason: null }],
    ['exception', 'ten years a customer', { reason: 'ten years a customer' }],
  ] as const)('%s "%s"', (row: AuthorityRow, text, expected) => {
    const base = row === 'refund' ? refund : { row };
    const read = parseFigure(row, text, 'USD');
    expect(read).toEqual({ kind: 'done', value: { ...base, ...expected } });
    if (read.kind === 'done') expect(AuthorityNeed.parse(read.value)).toEqual(read.value);
  });

  it.each([
    ['returnTerms', 'soon', 'notDays'],
    ['returnTerms', '-3', 'notDays'],
    ['returnTerms', '9.5', 'notDays'],
    ['shippingFee', 'all of it', 'notMoney'],
    ['shippingFee', '10%', 'notMoney'],
    ['delivery', 'tomorrow', 'noSuchSpeed'],
    ['delivery', '4', 'noSuchSpeed'],
    ['delivery', 'overnight please', 'notMoney'],
  ] as const)('%s "%s" is refused as %s', (row: AuthorityRow, text, reason: FigureProblem) => {
    expect(parseFigure(row, text, 'USD')).toEqual({ kind: 'refused', reason });
  });

  it('an endless reason is cut to what can be kept', () => {
    const read = parseFigure('refund', `20 ${'x'.repeat(1_000)}`, 'USD');
    expect(read.kind === 'done' && read.value.row === 'refund' && read.value.reason?.length).toBe(300);
  });
});

describe('000-05: days late from the day of purchase', () => {
  it.each([
    ['2026-02-16', 0],
    ['2026-02-15', 1],
    ['2026-02-07', 9],
    ['2026-03-18', 0],
  ])('bought on %s, ordinary term 30 days: %i late', (boughtOn, late) => {
    expect(daysLate(boughtOn as CalendarDay, '2026-03-18' as CalendarDay, 30)).toBe(late);
  });
});
