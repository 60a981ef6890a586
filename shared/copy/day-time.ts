// A moment on somebody's clock with as much of the day as is needed to understand it.

import { type Instant, wallMoment, type ZoneId } from '../time.ts';
import { daysBetween } from '../time.ts';
import { clock, dayInWords, spokenClock } from './format.ts';
import { words } from './words.ts';

/** `14:40` today, `tomorrow 09:30`, `yesterday 17:05`, else `Fri 20 Mar 09:30`. `spoken` drops the leading zero. */
export function dayTime(at: Instant, now: Instant, zone: ZoneId, style: 'column' | 'spoken' = 'column'): string {
  const time = style === 'spoken' ? spokenClock(at, zone) : clock(at, zone);
  const { day } = wallMoment(at, zone);
  switch (daysBetween(wallMoment(now, zone).day, day)) {
    case 0:
      return time;
    case 1:
      return words('rail.time.tomorrow', { time });
    case -1:
      return words('rail.time.yesterday', { time });
    default:
      return words('rail.time.onDay', { day: dayInWords(day, 'short'), time });
  }
}
