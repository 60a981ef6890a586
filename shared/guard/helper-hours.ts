// When an expert or supervisor is at work (check 9): their hours on the agent's clock and working days, from the moment
// on at which they are no longer marked busy. The agent's own days off are not theirs.

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { type CalendarDay, dayPlus, instantOf, weekdayOf } from '../time.ts';
import type { Span } from './span-finder.ts';

/** The span that starts on `day`; hours that end before they start end on the next day. */
export function helperHoursOn({ hours, busyUntil }: Person, profile: AgentProfile, day: CalendarDay): readonly Span[] {
  if (hours === null || !profile.shift.workdays.includes(weekdayOf(day))) return [];
  const opens = instantOf(day, hours.start, profile.zone);
  const end = instantOf(hours.end > hours.start ? day : dayPlus(day, 1), hours.end, profile.zone);
  const start = busyUntil !== null && busyUntil > opens ? busyUntil : opens;
  return start < end ? [{ start, end }] : [];
}
