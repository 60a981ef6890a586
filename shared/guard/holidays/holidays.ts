// The public holidays of a country and year, with the days kept instead; worked out once and remembered.

import { type CalendarDay, dayPlus, weekdayOf } from '../../time.ts';
import { dayOfRule } from './rules.ts';
import { type HolidayName, HOLIDAYS, type HolidayRule } from './tables.ts';

const SATURDAY = 6;
const known = new Map<string, ReadonlyMap<CalendarDay, HolidayName>>();

/** Null on a working day, and for countries without a row. */
export function holidayOn(country: string, day: CalendarDay): HolidayName | null {
  const year = Number(day.slice(0, 4));
  // New Year's Day may be kept on the last day of the year before.
  return holidaysOf(country, year).get(day) ?? holidaysOf(country, year + 1).get(day) ?? null;
}

/** Every holiday that belongs to `year`; one kept instead of New Year's Day may lie in December before. */
export function holidaysOf(country: string, year: number): ReadonlyMap<CalendarDay, HolidayName> {
  const key = `${country} ${year}`;
  const found = known.get(key) ?? workOut(HOLIDAYS[country] ?? [], year);
  known.set(key, found);
  return found;
}

function workOut(rules: readonly HolidayRule[], year: number): ReadonlyMap<CalendarDay, HolidayName> {
  const days = new Map(rules.map(({ name, rule }) => [dayOfRule(rule, year), name]));
  for (const { name, rule, instead } of rules) {
    const day = dayOfRule(rule, year);
    if (instead === undefined || weekdayOf(day) < SATURDAY) continue;
    days.set(instead === 'nearest' ? nearestWeekday(day) : nextFreeWeekday(day, days), name);
  }
  return days;
}

function nearestWeekday(day: CalendarDay): CalendarDay {
  return dayPlus(day, weekdayOf(day) === SATURDAY ? -1 : 1);
}

function nextFreeWeekday(day: CalendarDay, taken: ReadonlyMap<CalendarDay, HolidayName>): CalendarDay {
  let next = dayPlus(day, 1);
  while (weekdayOf(next) >= SATURDAY || taken.has(next)) next = dayPlus(next, 1);
  return next;
}
