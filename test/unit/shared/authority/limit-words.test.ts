import { describe, expect, it } from 'vitest';
import { figureInWords, limitInWords, shortLimit } from '../../../../shared/authority/limit-words.ts';
import {
  DAYS_LATE,
  dollars,
  EXCEPTION_WISH,
  EXCEPTIONS,
  OVERNIGHT,
  REFUNDS,
  RETURNS,
  refundOf,
  SHIPPING,
  SHIPPING_OF,
  SLOWER,
} from '../../../support/authority-facts.ts';

describe('limits in words', () => {
  it.each([
    [RETURNS, '14 days'],
    [SHIPPING, '$15'],
    [SLOWER, '2 days or 3 days'],
    [OVERNIGHT, 'overnight or 2 days'],
    [REFUNDS, '$50'],
    [EXCEPTIONS, '3 a week'],
  ])('%#', ({ limit }, said) => {
    expect(limitInWords(limit)).toBe(said);
  });

  it('a refund’s limit is that of the form that is asked for', () => {
    expect(limitInWords(REFUNDS.limit, { row: 'refund', form: 'rebate', amount: null, reason: null })).toBe('10%');
    expect(limitInWords(REFUNDS.limit, { row: 'refund', form: 'discount', amount: null, reason: null })).toBe(
      'not granted',
    );
  });

  it('c.4: short in a ticked row', () => {
    expect(shortLimit(RETURNS.limit, DAYS_LATE(null))).toBe('14 d');
    expect(shortLimit(OVERNIGHT.limit, null)).toBe('$20');
  });

  it.each([
    [DAYS_LATE(null), null],
    [DAYS_LATE(9), '9 d'],
    [SHIPPING_OF(dollars(12.5)), '$12.50'],
    [refundOf(20), '$20'],
    [{ row: 'delivery', speed: 'overnight', cost: dollars(9) }, '$9'],
    [EXCEPTION_WISH, null],
  ] as const)('figures: %#', (need, said) => {
    expect(figureInWords(need)).toBe(said);
  });
});
