// The history as it is shown: pages of calls joined without a gap, and the days that divide them.

import { clock, dayInWords } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import type { CallId } from '../ids.ts';
import { type CalendarDay, daysBetween, type Instant, wallMoment, type ZoneId } from '../time.ts';
import type { FoundCall } from './found.ts';

/** "Today", "Yesterday", "Mon 16 Mar", in other years with the year: for each call that is the newest of its day on the
 * agent's clock. `calls` come newest first. */
export function dayTitles(calls: readonly FoundCall[], now: Instant, zone: ZoneId): ReadonlyMap<CallId, string> {
  const today = wallMoment(now, zone).day;
  const titles = new Map<CallId, string>();
  let above: CalendarDay | null = null;
  for (const { callId, at } of calls) {
    const { day } = wallMoment(at, zone);
    if (day !== above) titles.set(callId, dayTitle(day, today));
    above = day;
  }
  return titles;
}

/** Where no heading names the day: `today 14:01`, `yesterday 09:30`, `Mon 16 Mar`, `Mon 16 Mar 2025`. */
export function momentInWords(at: Instant, now: Instant, zone: ZoneId): string {
  const { day } = wallMoment(at, zone);
  const today = wallMoment(now, zone).day;
  switch (daysBetween(today, day)) {
    case 0:
      return words('history.todayAt', { time: clock(at, zone) });
    case -1:
      return words('history.yesterdayAt', { time: clock(at, zone) });
    default:
      return dated(day, today);
  }
}

/**
 * The newest page read once more and, below it, the older calls that are known already. Where the two do not meet, more
 * came in between than a page holds: then the older ones are left out, since a list with a gap would look complete.
 */
export function joinNewest(known: readonly FoundCall[], newest: readonly FoundCall[]): readonly FoundCall[] {
  const last = newest.at(-1);
  const meetsAt = known.findIndex(({ callId }) => callId === last?.callId);
  if (meetsAt === -1) return newest;
  const fresh = new Set(newest.map(({ callId }) => callId));
  return [...newest, ...known.slice(meetsAt + 1).filter(({ callId }) => !fresh.has(callId))];
}

/** The known calls and the page below them; a call that is in both stands where it stood. */
export function joinOlder(known: readonly FoundCall[], older: readonly FoundCall[]): readonly FoundCall[] {
  const there = new Set(known.map(({ callId }) => callId));
  return [...known, ...older.filter(({ callId }) => !there.has(callId))];
}

function dayTitle(day: CalendarDay, today: CalendarDay): string {
  const days = daysBetween(today, day);
  if (days === 0) return words('history.today');
  return days === -1 ? words('history.yesterday') : dated(day, today);
}

function dated(day: CalendarDay, today: CalendarDay): string {
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? dayInWords(day, 'short') : `${dayInWords(day, 'short')} ${year}`;
}
