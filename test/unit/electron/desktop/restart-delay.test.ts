import { describe, expect, it } from 'vitest';
import { recentReturns, waitBeforeReturn } from '../../../../electron/desktop/restart-delay.ts';
import { HOUR_MS, MINUTE_MS, plus } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';

const now = at('2026-03-18', '14:02');
const returned = (count: number) => Array.from({ length: count }, (_, index) => plus(now, -index * MINUTE_MS));

describe('the wait before it starts again (L3)', () => {
  it('doubles with each return, up to five minutes', () => {
    const waits = [0, 1, 2, 3, 8, 9, 40].map((count) => waitBeforeReturn(returned(count)) / 1000);
    expect(waits).toEqual([1, 2, 4, 8, 256, 300, 300]);
  });

  it('forgets returns of more than an hour ago', () => {
    expect(recentReturns([plus(now, -HOUR_MS), plus(now, -HOUR_MS + 1), now], now)).toHaveLength(2);
  });

  it('is not kept long by a clock that was set back', () => {
    expect(recentReturns([plus(now, MINUTE_MS)], now)).toEqual([]);
  });
});
