import { describe, expect, it } from 'vitest';
import { fourthFigure } from '../../../../shared/case/fourth.ts';
import type { CalendarDay } from '../../../../shared/time.ts';

const day = (text: string) => text as CalendarDay;

describe('003-29: level 4 as a figure of the team', () => {
  it('is a count and the days since the last, and nothing that names anybody', () => {
    const came = [day('2026-03-01'), day('2026-03-06'), day('2026-02-20')];
    expect(fourthFigure(came, day('2026-03-18'))).toEqual({ count: 3, daysSinceLast: 12 });
    expect(fourthFigure([], day('2026-03-18'))).toEqual({ count: 0, daysSinceLast: null });
  });

  it('says today of a letter of today, also where a clock was set back since', () => {
    expect(fourthFigure([day('2026-03-18')], day('2026-03-18')).daysSinceLast).toBe(0);
    expect(fourthFigure([day('2026-03-19')], day('2026-03-18')).daysSinceLast).toBe(0);
  });
});
