// Short spelling for rows of calling hours: which weekdays, from when until when.

import { WallTime } from '../../time.ts';
import type { CallingHoursSpan } from './choice.ts';

export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6];
export const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
export const WEEKEND = [6, 7];
export const SATURDAY = [6];
export const SUNDAY = [7];

/** `span([6], '09:00', '17:00')`: Saturdays from 9 to 17. */
export function span(weekdays: readonly number[], from: string, until: string): CallingHoursSpan {
  return { weekdays: [...weekdays], from: WallTime.parse(from), until: WallTime.parse(until) };
}
