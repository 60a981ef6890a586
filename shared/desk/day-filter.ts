// A day as somebody types it into a filter: `18 Mar`, `18/3`, `18.3.26`, `2026-03-18`, `today`, `yesterday`, `mon`.

import { CalendarDay, dayPlus, weekdayOf } from '../time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The day meant, never after `today`: history lies behind. Null for what is no day. */
export function readPastDay(text: string, today: CalendarDay): CalendarDay | null {
  const typed = text.trim().toLowerCase();
  if (typed === 'today') return today;
  if (typed === 'yesterday') return dayPlus(today, -1);
  const weekday = WEEKDAYS.indexOf(typed.slice(0, 3)) + 1;
  if (weekday > 0 && /^[a-z]+$/.test(typed)) return dayPlus(today, -((weekdayOf(today) - weekday + 7) % 7));
  return dateIn(typed, today);
}

function dateIn(typed: string, today: CalendarDay): CalendarDay | null {
  const iso = CalendarDay.safeParse(typed);
  if (iso.success) return iso.data;
  const match = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})\.?(?:[\s./-]+(\d{4}|\d{2}))?$/.exec(typed);
  if (match === null) return null;
  const month = /^\d/.test(match[2] ?? '') ? Number(match[2]) : MONTHS.indexOf((match[2] ?? '').slice(0, 3)) + 1;
  const thisYear = Number(today.slice(0, 4));
  if (match[3] !== undefined) return dayOf(Number(match[3]) + (match[3].length === 2 ? 2000 : 0), month, match[1]);
  const inThisYear = dayOf(thisYear, month, match[1]);
  return inThisYear !== null && inThisYear > today ? dayOf(thisYear - 1, month, match[1]) : inThisYear;
}

function dayOf(year: number, month: number, day: string | undefined): CalendarDay | null {
  const read = CalendarDay.safeParse(`${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
  return read.success ? read.data : null;
}
