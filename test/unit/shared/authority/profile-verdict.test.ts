import { describe, expect, it } from 'vitest';
import { profileVerdict } from '../../../../shared/authority/profile-verdict.ts';
import {
  ALL_BUT_OVERNIGHT,
  EXCEPTIONS,
  grant,
  OVERNIGHT,
  RETURNS,
  SHIPPING,
  SLOWER,
  TODAY,
} from '../../../support/authority-facts.ts';

describe('000-10: how far the limits reach', () => {
  it.each([
    [[...ALL_BUT_OVERNIGHT, OVERNIGHT], 5, 'all'],
    [ALL_BUT_OVERNIGHT, 4, 'most'],
    [[RETURNS, SHIPPING, EXCEPTIONS], 3, 'most'],
    [[RETURNS, SHIPPING], 2, 'tooLittle'],
    [[], 0, 'tooLittle'],
  ] as const)('%# rows that say Yes', (grants, yes, kind) => {
    expect(profileVerdict(grants, TODAY)).toEqual({ yes, of: 5, kind });
  });

  it('an expired grant is No, and so is slower delivery in the row for overnight', () => {
    const expired = grant({ row: 'returnTerms', days: 14 }, '2026-03-17');
    expect(profileVerdict([expired, SHIPPING, EXCEPTIONS], TODAY).yes).toBe(2);
    expect(profileVerdict([SLOWER, SHIPPING], TODAY).yes).toBe(1);
  });
});
