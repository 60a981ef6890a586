// A promised window as the large figures of one clock: `14:45–15:00`, or the due time alone.

import { clock, clockRange, dayDistance, dayInWords, placeOf } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import type { PromiseWindow } from '../promise/window.ts';
import { type Instant, wallMoment, type ZoneId } from '../time.ts';

export interface ClockFace {
  readonly figures: string;
  /** `tomorrow` or `Fri 20 Mar`; null when it is today on this clock. */
  readonly day: string | null;
  readonly place: string;
}

/** The face of one clock. A window over midnight, or one said as "by", shows the due time alone. */
export function clockFace(window: PromiseWindow, zone: ZoneId, now: Instant): ClockFace {
  const { windowStart, dueAt, spokenAsWindow } = window;
  const { day } = wallMoment(dueAt, zone);
  const isOneDay = wallMoment(windowStart, zone).day === day;
  const figures = spokenAsWindow && isOneDay ? clockRange(windowStart, dueAt, zone) : clock(dueAt, zone);
  return { figures, day: dayName(wallMoment(now, zone).day, day), place: placeOf(zone) };
}

function dayName(today: Parameters<typeof dayDistance>[0], day: Parameters<typeof dayDistance>[1]): string | null {
  const distance = dayDistance(today, day);
  if (distance === 'today') return null;
  return distance === 'tomorrow' ? words('promiseBar.tomorrow') : dayInWords(day, 'short');
}
