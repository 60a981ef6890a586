import { describe, expect, it } from 'vitest';
import { readMoneyOrPercent, showMoney } from '../../../../shared/authority/money.ts';

describe('money as people write it', () => {
  it.each([
    ['15', 'USD', { minor: 1500, currency: 'USD' }],
    ['$15', 'USD', { minor: 1500, currency: 'USD' }],
    ['$15', 'CAD', { minor: 1500, currency: 'CAD' }],
    ['12,50', 'EUR', { minor: 1250, currency: 'EUR' }],
    ['up to £15', 'GBP', { minor: 1500, currency: 'GBP' }],
    ['15 eur', 'GBP', { minor: 1500, currency: 'EUR' }],
    ['1500', 'JPY', { minor: 1500, currency: 'JPY' }],
    ['10%', 'USD', { percent: 10 }],
  ])('%s for an agent with limits in %s', (text, currency, amount) => {
    expect(readMoneyOrPercent(text, currency)).toEqual(amount);
  });

  it('000-06: keeps another currency as it is, so no limit covers it by accident', () => {
    expect(readMoneyOrPercent('$15', 'GBP')).toEqual({ minor: 1500, currency: 'USD' });
  });

  it.each(['', 'lots', '-5', '101%', '15 xyz', '1e9', '99999999'])('reads no amount in “%s”', (text) => {
    expect(readMoneyOrPercent(text, 'USD')).toBeNull();
  });

  it.each([
    [{ minor: 5000, currency: 'USD' }, '$50'],
    [{ minor: 1250, currency: 'GBP' }, '£12.50'],
    [{ minor: 1500, currency: 'JPY' }, '¥1,500'],
  ])('shows %o as %s', (money, text) => expect(showMoney(money)).toBe(text));
});
