import { describe, expect, it } from 'vitest';
import { readPastDay } from '../../../../shared/desk/day-filter.ts';
import type { CalendarDay } from '../../../../shared/time.ts';

const WEDNESDAY = '2026-03-18' as CalendarDay;

describe('a day typed into the history filter', () => {
  it.each([
    ['today', '2026-03-18'],
    ['Yesterday', '2026-03-17'],
    ['mon', '2026-03-16'],
    ['wed', '2026-03-18'],
    ['Thursday', '2026-03-12'],
    ['18 Mar', '2026-03-18'],
    ['9 march', '2026-03-09'],
    ['18/3', '2026-03-18'],
    ['18.3.25', '2025-03-18'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(readPastDay(typed, WEDNESDAY)).toBe(day));

  it('takes last year when this year’s day is still to come', () => {
    expect(readPastDay('19 Mar', WEDNESDAY)).toBe('2025-03-19');
  });

  it.each(['', '31 Feb', '2025-02-29', '40/3', '18 foo', 'parcel', '3'])('does not take “%s” for a day', (typed) =>
    expect(readPastDay(typed, WEDNESDAY)).toBeNull(),
  );
});
