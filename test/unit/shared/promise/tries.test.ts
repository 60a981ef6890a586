import { describe, expect, it } from 'vitest';
import { proposeNextTry } from '../../../../shared/promise/tries.ts';
import { after, attempted, on } from '../../../support/promise-times.ts';
import { LONDON, promise } from '../../../support/records.ts';

describe('the next try', () => {
  it.each([
    ['14:50', on('15:20')],
    ['14:51', on('15:25')],
    ['14:54', on('15:25')],
    ['14:55', on('15:25')],
  ] as const)('half an hour after a first try at %s, rounded up to the full five minutes', (began, next) => {
    expect(proposeNextTry(promise(), on(began), LONDON)).toBe(next);
  });

  it('rounds a single millisecond up', () => {
    expect(proposeNextTry(promise(), on('14:50', 1), LONDON)).toBe(on('15:25'));
  });

  it('is not before the window, when the first try came early', () => {
    expect(proposeNextTry(promise(), on('14:05'), LONDON)).toBe(on('14:45'));
  });

  it('comes later the same day after the second try, and not on another day', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    expect(proposeNextTry(tried, on('15:20'), LONDON)).toBe(on('17:20'));
    expect(proposeNextTry(tried, on('22:30'), LONDON)).toBeNull();
  });

  it('is not proposed after the third: then a new time must be agreed', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')), attempted(on('15:20'), on('17:20')));
    expect(proposeNextTry(tried, on('17:20'), LONDON)).toBeNull();
  });
});
