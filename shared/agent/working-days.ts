// Working days of the agent's own calendar, counted: how long something has waited on days on which somebody was here.

import { type CalendarDay, dayPlus } from '../time.ts';
import type { AgentProfile } from './profile.ts';
import { shiftOn } from './shift.ts';

/** More than a year of them says nothing more. */
const MOST_DAYS = 400;

/** The working days after `from` up to and with `to`; 0 on the day itself. Looks 400 calendar days far. */
export function workingDaysSince(from: CalendarDay, to: CalendarDay, profile: AgentProfile): number {
  let count = 0;
  let day = from;
  for (let left = MOST_DAYS; left > 0 && day < to; left -= 1) {
    day = dayPlus(day, 1);
    if (shiftOn(profile, day) !== null) count += 1;
  }
  return count;
}
