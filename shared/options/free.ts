// Who is free to ask: on shift by their own hours, and not marked busy (c.6).

import type { Person } from '../agent/people.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { dayPlus, type Instant, minutesOf, wallMoment, weekdayOf } from '../time.ts';

/** `busy` until a moment the agent set; `away` from the desk now, here `from` minutes after midnight today or not again. */
export type Availability =
  | { readonly kind: 'free' }
  | { readonly kind: 'busy'; readonly until: Instant }
  | { readonly kind: 'laterToday'; readonly from: string }
  | { readonly kind: 'gone' };

/** Without hours filled in nobody counts as free: the app does not guess that somebody is there. */
export function availabilityOf(person: Person, now: Instant, profile: AgentProfile): Availability {
  if (!isOnShift(person, now, profile)) return awayUntil(person, now, profile);
  const { busyUntil } = person;
  return busyUntil !== null && busyUntil > now ? { kind: 'busy', until: busyUntil } : { kind: 'free' };
}

export function isFree(person: Person, now: Instant, profile: AgentProfile): boolean {
  return availabilityOf(person, now, profile).kind === 'free';
}

/** Hours are half-open and may end on the next day, when they belong to the working day they began on. */
function isOnShift({ hours }: Person, now: Instant, { zone, shift }: AgentProfile): boolean {
  if (hours === null) return false;
  const { day, time } = wallMoment(now, zone);
  const [minute, start, end] = [minutesOf(time), minutesOf(hours.start), minutesOf(hours.end)];
  const worksToday = shift.workdays.includes(weekdayOf(day));
  const worksYesterday = shift.workdays.includes(weekdayOf(dayPlus(day, -1)));
  if (start < end) return worksToday && minute >= start && minute < end;
  return (worksToday && minute >= start) || (worksYesterday && minute < end);
}

function awayUntil({ hours }: Person, now: Instant, { zone, shift }: AgentProfile): Availability {
  const { day, time } = wallMoment(now, zone);
  const comes = hours !== null && shift.workdays.includes(weekdayOf(day)) && minutesOf(time) < minutesOf(hours.start);
  return comes ? { kind: 'laterToday', from: hours.start } : { kind: 'gone' };
}
