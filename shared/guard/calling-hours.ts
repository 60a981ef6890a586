// Calling hours as spans of real time on the days of a zone.

import { type CalendarDay, type Instant, instantOf, type WallTime, weekdayOf, type ZoneId } from '../time.ts';
import type { CallingHoursSpan } from './hours/choice.ts';

/** One span of calling hours on one day there. */
export interface CallingSpan {
  readonly start: Instant;
  readonly end: Instant;
  readonly from: WallTime;
  readonly until: WallTime;
}

/** The spans that hold on one calendar day, in order; empty on a day without any. */
export function hoursOfDay(spans: readonly CallingHoursSpan[], day: CalendarDay): readonly CallingHoursSpan[] {
  return spans.filter(({ weekdays }) => weekdays.includes(weekdayOf(day))).sort((a, b) => a.from.localeCompare(b.from));
}

/** The calling hours of one calendar day in `zone`. */
export function callingSpansOn(
  spans: readonly CallingHoursSpan[],
  day: CalendarDay,
  zone: ZoneId,
): readonly CallingSpan[] {
  return hoursOfDay(spans, day).map(({ from, until }) => ({
    start: instantOf(day, from, zone),
    end: instantOf(day, until, zone),
    from,
    until,
  }));
}
