// The days on which people in a country are usually off (c.5 #8): their weekend and their public holidays, as spans.

import {
  type CalendarDay,
  dayPlus,
  type Instant,
  instantOf,
  type WallTime,
  weekdayOf,
  type ZoneId,
} from '../../time.ts';
import { holidayOn } from './holidays.ts';
import type { HolidayName } from './tables.ts';

/** `holiday` is null on a plain day of the weekend. */
export interface DayOffThere {
  readonly start: Instant;
  readonly end: Instant;
  readonly holiday: HolidayName | null;
}

const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];
const FRIDAY_AND_SATURDAY: readonly number[] = [5, 6];
/** As commonly listed, not looked up: countries whose weekend is Friday and Saturday. */
const FRIDAY_COUNTRIES = [
  'BD',
  'BH',
  'DZ',
  'EG',
  'IL',
  'IQ',
  'JO',
  'KW',
  'LY',
  'MV',
  'OM',
  'QA',
  'SA',
  'SD',
  'SY',
  'YE',
];
const MIDNIGHT = '00:00' as WallTime;

/** One span on a day off, none on a working day. An unknown country keeps Saturday and Sunday. */
export function dayOffOn(country: string | null, day: CalendarDay, zone: ZoneId): readonly DayOffThere[] {
  const holiday = country === null ? null : holidayOn(country, day);
  const isFriday = country !== null && FRIDAY_COUNTRIES.includes(country);
  const weekend = isFriday ? FRIDAY_AND_SATURDAY : SATURDAY_AND_SUNDAY;
  if (holiday === null && !weekend.includes(weekdayOf(day))) return [];
  return [{ start: instantOf(day, MIDNIGHT, zone), end: instantOf(dayPlus(day, 1), MIDNIGHT, zone), holiday }];
}
