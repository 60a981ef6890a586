// Hours in which customers may be called, by the clock where they are (c.5 #5). Rows are data: a courtesy of the house,
// "courtesy default, not legal advice" (copy: guard.callingHours.label).

import { type CalendarDay, type Instant, instantOf, wallMoment, WallTime, weekdayOf, type ZoneId } from '../time.ts';

export interface CallingHours {
  readonly id: 'default';
  /** Half-open, 20:00 is outside 9 to 20. ISO weekdays; a day may have several spans, a day in no row has none. */
  readonly spans: readonly {
    readonly weekdays: readonly number[];
    readonly from: WallTime;
    readonly until: WallTime;
  }[];
  /** Where the hours come from, and the day on which that was last looked at. */
  readonly source: string;
  readonly checkedOn: string;
  readonly strength: 'law' | 'code of practice' | 'courtesy';
}

/** One span of calling hours on one day there. */
export interface CallingSpan {
  readonly start: Instant;
  readonly end: Instant;
  readonly from: WallTime;
  readonly until: WallTime;
}

const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6];

/** Further regions are further rows. */
export const CALLING_HOURS: readonly CallingHours[] = [
  {
    id: 'default',
    spans: [{ weekdays: MONDAY_TO_SATURDAY, from: WallTime.parse('09:00'), until: WallTime.parse('20:00') }],
    source: 'Our own choice: inside the published hours of most regions we looked at; no law says exactly this.',
    checkedOn: '2026-03-01',
    strength: 'courtesy',
  },
];

/** The calling hours of one calendar day in `zone`; empty on a day without any. */
export function callingSpansOn(hours: CallingHours, day: CalendarDay, zone: ZoneId): readonly CallingSpan[] {
  return hours.spans
    .filter(({ weekdays }) => weekdays.includes(weekdayOf(day)))
    .map(({ from, until }) => ({
      start: instantOf(day, from, zone),
      end: instantOf(day, until, zone),
      from,
      until,
    }));
}

/** From when to when people may be called on the day of `at` in `zone`; null on a day without calling hours. */
export function callingHoursOfDay(at: Instant, zone: ZoneId): { from: WallTime; until: WallTime } | null {
  const spans = callingSpansOn(callingHours(), wallMoment(at, zone).day, zone);
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, until: last.until };
}

/** The hours that apply: the Default profile until regions have rows of their own. */
export function callingHours(): CallingHours {
  const [first] = CALLING_HOURS;
  if (first === undefined) throw new Error('The table of calling hours is empty');
  return first;
}
