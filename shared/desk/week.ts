// The open promises of one week, Monday to Sunday on the agent's clock, as the week's screen shows them: what is late
// first and apart, whatever week it is of, then each day with its promises in the order of their times.

import { shiftOn } from '../agent/shift.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { clockRange, dayInWords } from '../copy/format.ts';
import type { Customer } from '../customer/record.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { ladderWindow, waitsForTry } from '../promise/try-window.ts';
import { type CalendarDay, dayPlus, daysBetween, type Instant, mondayOf, wallMoment } from '../time.ts';
import { type RailRow, railRows } from './rail.ts';

export interface WeekDay {
  readonly day: CalendarDay;
  /** "Mon 16 Mar". */
  readonly title: string;
  /** "Mon 16", where the week says the month. */
  readonly shortTitle: string;
  readonly isToday: boolean;
  readonly isPast: boolean;
  /** "09:00–17:00"; null on a day off. */
  readonly hours: string | null;
  readonly rows: readonly RailRow[];
}

export interface Week {
  readonly monday: CalendarDay;
  /** "16 – 22 March", "30 March – 5 April". */
  readonly title: string;
  readonly isThisWeek: boolean;
  /** Most late first. They stand here and not in their days. */
  readonly late: readonly RailRow[];
  readonly days: readonly WeekDay[];
  /** Open ones in these days, without what is late. */
  readonly open: number;
  /** Open ones in later weeks. */
  readonly later: number;
}

export interface WeekFacts {
  /** Open ones are shown; others may be among them. */
  readonly promises: readonly PromiseRecord[];
  readonly customers: readonly Customer[];
  readonly profile: AgentProfile;
  readonly now: Instant;
  readonly monday: CalendarDay;
}

const DAYS = 7;

/** The week from `monday` on. A promise that waits for its next try stands on the day of that try. */
export function weekOf(facts: WeekFacts): Week {
  const { profile, now, monday } = facts;
  const { zone, country } = profile;
  const open = facts.promises.filter(({ status }) => status === 'open');
  const rows = railRows({ promises: open, customers: facts.customers, now, zone, country });
  const dueOf = new Map(open.map((record) => [record.id, dueAt(record)]));
  const ahead = rows
    .filter(({ state }) => state !== 'late')
    .map((row) => ({ row, at: dueOf.get(row.promiseId) ?? now }))
    .sort((a, b) => a.at - b.at)
    .map(({ row, at }) => ({ row, day: wallMoment(at, zone).day }));
  const today = wallMoment(now, zone).day;
  const days = Array.from({ length: DAYS }, (_none, index): WeekDay => {
    const day = dayPlus(monday, index);
    const shift = shiftOn(profile, day);
    return {
      day,
      title: dayInWords(day, 'short'),
      shortTitle: dayInWords(day, 'weekday'),
      isToday: day === today,
      isPast: day < today,
      hours: shift === null ? null : clockRange(shift.start, shift.end, zone),
      rows: ahead.filter((one) => one.day === day).map(({ row }) => row),
    };
  });
  return {
    monday,
    title: titleOf(monday),
    isThisWeek: mondayOf(today) === monday,
    late: rows.filter(({ state }) => state === 'late'),
    days,
    open: days.reduce((sum, day) => sum + day.rows.length, 0),
    later: ahead.filter(({ day }) => daysBetween(monday, day) >= DAYS).length,
  };
}

function dueAt(record: PromiseRecord): Instant {
  return waitsForTry(record) ? ladderWindow(record).due : record.dueAt;
}

function titleOf(monday: CalendarDay): string {
  const sunday = dayPlus(monday, DAYS - 1);
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  const from = isOneMonth ? String(Number(monday.slice(8))) : dayInWords(monday, 'date');
  return `${from} – ${dayInWords(sunday, 'date')}`;
}
