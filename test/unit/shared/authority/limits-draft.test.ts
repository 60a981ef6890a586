import { describe, expect, it } from 'vitest';
import type { Grant, GrantLimit } from '../../../../shared/authority/grants.ts';
import { limitsDraft, readLimits } from '../../../../shared/authority/limits-draft.ts';

const FACTS = { currency: 'USD', grantedBy: 'Ana' };
const EMPTY = limitsDraft([]);

function limitOf(row: keyof typeof EMPTY, text: string): GrantLimit | undefined {
  const read = readLimits({ ...EMPTY, [row]: text }, [], FACTS);
  return read.kind === 'done' ? read.value[0]?.limit : undefined;
}

describe('000-04: written limits, one line each', () => {
  it('makes no grant of an empty line, so its row says No', () => {
    expect(readLimits(EMPTY, [], FACTS)).toEqual({ kind: 'done', value: [] });
  });

  it.each([
    ['returnTerms', '14', { row: 'returnTerms', days: 14 }],
    ['returnTerms', '14 days late', { row: 'returnTerms', days: 14 }],
    ['shippingFee', 'up to $15', { row: 'shippingFee', upTo: { minor: 1500, currency: 'USD' } }],
    ['shippingFee', '12.50', { row: 'shippingFee', upTo: { minor: 1250, currency: 'USD' } }],
    ['delivery', 'overnight, 2 days', { row: 'delivery', speeds: ['overnight', 'twoDays'], costCap: null }],
    ['exception', '3 a week', { row: 'exception', perWeek: 3 }],
  ] as const)('%s: “%s”', (row, text, limit) => expect(limitOf(row, text)).toEqual(limit));

  it('000-08: one line of row 4 limits rebates, refunds and discounts alike', () => {
    expect(limitOf('refund', '10%')).toEqual({
      row: 'refund',
      rebate: { percent: 10 },
      refund: { percent: 10 },
      discount: { percent: 10 },
    });
  });

  it('names the row whose line does not fit and grants nothing', () => {
    const read = readLimits({ ...EMPTY, returnTerms: 'a while', refund: 'lots', exception: '3' }, [], FACTS);
    expect(read).toEqual({ kind: 'refused', reason: { returnTerms: 'notDays', refund: 'notMoney' } });
  });

  it('keeps the review day and policy line of a line that was not touched', () => {
    const signed = { id: 'g1', limit: { row: 'exception', perWeek: 3 }, grantedBy: 'Ana', policyLine: '4.2' } as Grant;
    const before: Grant[] = [{ ...signed, reviewDay: '2026-12-31' as Grant['reviewDay'] }];
    expect(readLimits(limitsDraft(before), before, { ...FACTS, grantedBy: 'Bo' })).toEqual({
      kind: 'done',
      value: before,
    });
  });
});
