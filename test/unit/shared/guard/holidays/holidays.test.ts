// The rules of each country against the list that date-holidays 3.37 gave for it (its nationwide public holidays).

import { describe, expect, it } from 'vitest';
import { dayOffOn } from '../../../../../shared/guard/holidays/days-off.ts';
import { holidayOn, holidaysOf } from '../../../../../shared/guard/holidays/holidays.ts';
import { dayOfRule, easterSunday } from '../../../../../shared/guard/holidays/rules.ts';
import { CalendarDay, dayPlus, type ZoneId } from '../../../../../shared/time.ts';

const LISTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    2026: '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
    2027: '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
    2028: '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11 11-23 12-25',
  },
  CA: {
    2026: '01-01 04-03 07-01 09-07 12-25',
    2027: '01-01 03-26 07-01 09-06 12-25',
    2028: '01-01 04-14 07-01 09-04 12-25',
  },
  GB: {
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
    2028: '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  FR: {
    2026: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25',
    2027: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25',
    2028: '01-01 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25',
  },
  IT: {
    2026: '01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
    2027: '01-01 01-06 03-28 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
    2028: '01-01 01-06 04-16 04-17 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
  },
  ES: {
    2026: '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2027: '01-01 01-06 03-26 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    2028: '01-01 01-06 04-14 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  },
  AU: {
    2026: '01-01 01-26 04-03 04-04 04-05 04-06 04-25 12-25 12-26 12-28',
    2027: '01-01 01-26 03-26 03-27 03-28 03-29 04-25 12-25 12-26 12-27 12-28',
    2028: '01-01 01-03 01-26 04-14 04-15 04-16 04-17 04-25 12-25 12-26',
  },
  IN: {
    2026: '01-26 04-03 04-14 08-15 10-02 12-25',
    2027: '01-26 03-26 04-14 08-15 10-02 12-25',
    2028: '01-26 04-14 08-15 10-02 12-25',
  },
  DE: {
    2026: '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26',
    2027: '01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26',
    2028: '01-01 04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26',
  },
};
/** Kept in most provinces of Canada, and so not among the days of the whole country. */
const MOST_PROVINCES = ['victoriaDay', 'thanksgivingCanada'];
/** 5 USC 6103(b) moves each holiday that falls on a Saturday; the list moves Veterans Day never. */
const MISSING_IN_LIST = ['2028-11-10'];

function daysOf(country: string, year: number): string {
  const first = CalendarDay.parse(`${year}-01-01`);
  const days = Array.from({ length: 366 }, (_, index) => dayPlus(first, index)).filter((day) =>
    day.startsWith(String(year)),
  );
  const found = days.filter((day) => {
    const name = holidayOn(country, day);
    return name !== null && !MOST_PROVINCES.includes(name) && !MISSING_IN_LIST.includes(day);
  });
  return found.map((day) => day.slice(5)).join(' ');
}

describe('public holidays', () => {
  const rows = Object.entries(LISTED).flatMap(([country, years]) =>
    Object.entries(years).map(([year, days]) => [country, Number(year), days] as const),
  );

  it.each(rows)('of %s in %s are as listed', (country, year, days) => {
    expect(daysOf(country, year)).toBe(days);
  });

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %s is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('finds the last weekday of December too', () => {
    expect(dayOfRule({ kind: 'nth', nth: -1, weekday: 4, month: 12 }, 2026)).toBe('2026-12-31');
  });

  it('knows no holidays of a country without a row', () => {
    expect(holidaysOf('JP', 2026).size).toBe(0);
  });

  it('is a whole day there, also one that is an hour short', () => {
    const [day] = dayOffOn('DE', CalendarDay.parse('2026-03-29'), 'Europe/Berlin' as ZoneId);
    expect(((day?.end ?? 0) - (day?.start ?? 0)) / 3_600_000).toBe(23);
  });
});
