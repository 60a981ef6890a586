// Days that come every year by a rule: fixed ones, the nth weekday of a month, those that hang on Easter; and the day
// that is kept instead where one falls on a weekend.

import { CalendarDay, dayPlus, weekdayOf } from '../../time.ts';

export type DayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The `nth` such weekday of the month (ISO, 1 Monday); -1 is the last. */
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday: number; readonly month: number }
  /** The last such weekday on or before a day. */
  | { readonly kind: 'onOrBefore'; readonly weekday: number; readonly month: number; readonly day: number }
  /** Days after Easter Sunday of the Western churches. */
  | { readonly kind: 'easter'; readonly offset: number };

export function dayOfRule(rule: DayRule, year: number): CalendarDay {
  switch (rule.kind) {
    case 'fixed':
      return dayOf(year, rule.month, rule.day);
    case 'nth':
      return nthWeekday(rule, year);
    case 'onOrBefore': {
      const last = dayOf(year, rule.month, rule.day);
      return dayPlus(last, -((weekdayOf(last) - rule.weekday + 7) % 7));
    }
    case 'easter':
      return dayPlus(easterSunday(year), rule.offset);
  }
}

function nthWeekday(rule: Extract<DayRule, { kind: 'nth' }>, year: number): CalendarDay {
  if (rule.nth < 0) {
    const first = dayOf(rule.month === 12 ? year + 1 : year, (rule.month % 12) + 1, 1);
    const last = dayPlus(first, -1);
    return dayPlus(last, -((weekdayOf(last) - rule.weekday + 7) % 7));
  }
  const first = dayOf(year, rule.month, 1);
  return dayPlus(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1));
}

/** The anonymous Gregorian computus, as published in Nature in 1876. */
export function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function dayOf(year: number, month: number, day: number): CalendarDay {
  return CalendarDay.parse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
