import { describe, expect, it } from 'vitest';
import {
  CALLING_HOURS,
  callingHours,
  callingHoursOfDay,
  callingSpansOn,
} from '../../../../shared/guard/calling-hours.ts';
import { CalendarDay } from '../../../../shared/time.ts';
import { at, BERLIN, NEW_YORK } from '../../../support/times.ts';

describe('the Default profile', () => {
  it('is 9 to 20 from Monday to Saturday, by the clock there', () => {
    const spansOn = (day: string) => callingSpansOn(callingHours(), CalendarDay.parse(day), NEW_YORK);
    expect(spansOn('2026-03-21')).toMatchObject([
      { start: at('2026-03-21 09:00', NEW_YORK), end: at('2026-03-21 20:00', NEW_YORK) },
    ]);
    expect(spansOn('2026-03-22')).toEqual([]);
  });

  it('says for each row where it comes from and when that was checked', () => {
    for (const row of CALLING_HOURS) {
      expect(row.source).not.toBe('');
      expect(CalendarDay.safeParse(row.checkedOn).success).toBe(true);
    }
  });
});

it('names the hours of a day there, or none', () => {
  expect(callingHoursOfDay(at('2026-03-29 23:00', NEW_YORK), BERLIN)).toEqual({ from: '09:00', until: '20:00' });
  expect(callingHoursOfDay(at('2026-03-29 12:00', NEW_YORK), BERLIN)).toBeNull();
});
