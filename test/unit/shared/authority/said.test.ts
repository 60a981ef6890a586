import { describe, expect, it } from 'vitest';
import { grantSaid, limitSaid } from '../../../../shared/authority/said.ts';
import type { AuthorityNeed, Grant } from '../../../../shared/authority/grants.ts';
import { judge } from '../../../../shared/authority/verdict.ts';
import {
  ALL_BUT_OVERNIGHT,
  asked,
  authorityFacts,
  DAYS_LATE,
  dollars,
  EXCEPTION_WISH,
  EXCEPTIONS,
  exceptionUse,
  grant,
  OVERNIGHT,
  OVERNIGHT_WISH,
  REFUNDS,
  RETURNS,
  refundOf,
  SHIPPING,
  SHIPPING_OF,
  SLOWER,
} from '../../../support/authority-facts.ts';

describe('000-12: the truth, with the real limit in it', () => {
  it.each<[readonly Grant[], AuthorityNeed, string]>([
    [[RETURNS], DAYS_LATE(20), 'I can take returns up to 14 days late'],
    [[SHIPPING], SHIPPING_OF(dollars(20)), 'I can waive shipping fees up to $15'],
    [[SLOWER], OVERNIGHT_WISH, 'the delivery I can give is 2 days or 3 days'],
    [[REFUNDS], refundOf(80), 'I can give back up to $50'],
    [[RETURNS], OVERNIGHT_WISH, 'overnight delivery isn’t mine to give'],
    [[RETURNS], refundOf(1), 'refunds aren’t mine to give'],
    [[SHIPPING], DAYS_LATE(1), 'late returns aren’t mine to take'],
    [[RETURNS], SHIPPING_OF(null), 'shipping fees aren’t mine to waive'],
    [[RETURNS], EXCEPTION_WISH, 'exceptions aren’t mine to make'],
    [
      [grant({ row: 'returnTerms', days: 14 }, '2026-03-17')],
      DAYS_LATE(1),
      'my permission for late returns ended on 17 March',
    ],
  ])('%#', (grants, need, said) => {
    expect(limitSaid(asked(grants, need))).toBe(said);
  });

  it('names every row that stops the call', () => {
    expect(limitSaid(asked(ALL_BUT_OVERNIGHT, OVERNIGHT_WISH, refundOf(80)))).toBe(
      'overnight delivery isn’t mine to give and I can give back up to $50',
    );
  });

  it('says a used-up allowance', () => {
    const uses = [1, 2, 3].map((id) => exceptionUse('2026-03-18', `call-${id}`));
    const facts = authorityFacts({ grants: [EXCEPTIONS], needs: [EXCEPTION_WISH], exceptionsThisWeek: uses });
    expect(limitSaid(judge(facts))).toBe('I may make 3 a week, and they are used');
  });

  it('003-07: where no row stops it, claims no limit that does not exist', () => {
    expect(limitSaid(asked(ALL_BUT_OVERNIGHT))).toBe('this one needs my supervisor’s yes');
  });
});

describe('what can be done for them now', () => {
  it.each<[AuthorityNeed[], string]>([
    [[refundOf(20)], '$20 back'],
    [[refundOf(null)], '$50 back'],
    [[DAYS_LATE(9)], 'your return is fine up to 14 days late'],
    [[SHIPPING_OF(dollars(5)), refundOf(20)], '$5 off the shipping fee and $20 back'],
    [[{ row: 'delivery', speed: 'twoDays', cost: null }], 'delivery in 2 days'],
    [[{ row: 'delivery', speed: null, cost: null }], 'overnight delivery'],
    [[EXCEPTION_WISH], 'an exception, for you today'],
    [[DAYS_LATE(99)], ''],
  ])('%#', (needs, said) => {
    const verdict = asked([...ALL_BUT_OVERNIGHT, OVERNIGHT], ...needs);
    expect(grantSaid(verdict.rows.filter(({ need }) => need !== null))).toBe(said);
  });
});
