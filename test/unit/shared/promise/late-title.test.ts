import { describe, expect, it } from 'vitest';
import { lateTitle } from '../../../../shared/promise/late-title.ts';
import { after, attempted, on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

describe('how late, in words', () => {
  it.each([
    [1, '1 minute past your promise to Dana'],
    [60_000, '1 minute past your promise to Dana'],
    [119_999, '1 minute past your promise to Dana'],
    [6 * 60_000, '6 minutes past your promise to Dana'],
    [59 * 60_000, '59 minutes past your promise to Dana'],
    [60 * 60_000, '1 h past your promise to Dana'],
    [136 * 60_000, '2 h 16 past your promise to Dana'],
    [24 * 3_600_000, '1 day past your promise to Dana'],
    [400 * 24 * 3_600_000, '400 days past your promise to Dana'],
  ])('%i ms', (ms, title) => {
    expect(lateTitle(promise(), 'Dana', on('15:00', ms))).toBe(title);
  });

  it('counts from the promise, not from a next try that was missed', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    expect(lateTitle(tried, 'Dana', on('15:36'))).toBe('36 minutes past your promise to Dana');
  });
});
