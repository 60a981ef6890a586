import { describe, expect, it } from 'vitest';
import { listInWords, withCapital } from '../../../../shared/copy/lists.ts';

describe('words side by side', () => {
  it.each([
    [[], ''],
    [['refund'], 'refund'],
    [['shipping fee', 'refund'], 'shipping fee and refund'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (parts, said) => {
    expect(listInWords(parts)).toBe(said);
  });

  it('a choice', () => {
    expect(listInWords(['overnight', '2 days'], 'or')).toBe('overnight or 2 days');
  });

  it('a capital at the beginning, and only there', () => {
    expect(['shipping fee and Refund', '2-day delivery', 'ärger'].map(withCapital)).toEqual([
      'Shipping fee and Refund',
      '2-day delivery',
      'Ärger',
    ]);
  });
});
