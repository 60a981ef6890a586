import { describe, expect, it } from 'vitest';
import { dayTime } from '../../../../shared/copy/day-time.ts';
import { at } from '../../../support/manual-clock.ts';
import { LONDON, NEW_YORK } from '../../../support/records.ts';

const now = at('2026-03-18', '14:02');

describe('a moment with as much of its day as is needed', () => {
  it.each([
    ['2026-03-18', '09:30', '09:30', '9:30'],
    ['2026-03-19', '09:30', 'tomorrow 09:30', 'tomorrow 9:30'],
    ['2026-03-17', '17:05', 'yesterday 17:05', 'yesterday 17:05'],
    ['2026-03-20', '09:30', 'Fri 20 Mar 09:30', 'Fri 20 Mar 9:30'],
  ])('%s %s', (day, time, column, spoken) => {
    expect(dayTime(at(day, time), now, LONDON)).toBe(column);
    expect(dayTime(at(day, time), now, LONDON, 'spoken')).toBe(spoken);
  });

  it('goes by the calendar of the zone it is told in', () => {
    const lateEvening = at('2026-03-19', '01:30');
    expect(dayTime(lateEvening, now, LONDON)).toBe('tomorrow 01:30');
    expect(dayTime(lateEvening, now, NEW_YORK)).toBe('21:30');
  });
});
