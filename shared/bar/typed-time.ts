// An instant as the promise bar would be typed: what a button writes into the By field (option 3, safe slots).

import { clock } from '../copy/format.ts';
import { daysBetween, type Instant, wallMoment, weekdayOf, type ZoneId } from '../time.ts';

/** The grammar's own names of days, 1 Monday … 7 Sunday. */
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * `15:05`, `tmw 13:15`, `fri 10:00` on the agent's clock, understood by `understandTime` as the same instant. Beyond
 * the next seven days the grammar has no name for a day: null.
 */
export function typedTime(at: Instant, now: Instant, zone: ZoneId): string | null {
  const { day } = wallMoment(at, zone);
  const time = clock(at, zone);
  const away = daysBetween(wallMoment(now, zone).day, day);
  if (away === 0) return time;
  if (away === 1) return `tmw ${time}`;
  return away > 1 && away < 7 ? `${DAYS[weekdayOf(day) - 1]} ${time}` : null;
}
