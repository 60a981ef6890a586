// Shifts as spans of real time on the agent's clock. All spans are half-open: the start belongs to them, the end does
// not. A shift that starts or ends inside a clock change takes the moment after a gap and the first of a doubled time.

import {
  type CalendarDay,
  dayPlus,
  type Instant,
  instantOf,
  minutesOf,
  wallMoment,
  wallTimeOf,
  weekdayOf,
} from '../time.ts';
import type { AgentProfile } from './profile.ts';

export interface BreakSpan {
  readonly name: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** One shift. `day` is the calendar day on which it starts, also of a night shift that ends on the next. */
export interface ShiftSpan {
  readonly start: Instant;
  readonly end: Instant;
  readonly day: CalendarDay;
  readonly breaks: readonly BreakSpan[];
}

const MINUTES_A_DAY = 1440;
/** How far ahead a next shift is looked for: longer than any list of days off is likely to fill. */
const DAYS_AHEAD = 400;

/** The shift that starts on `day`, or null on a day off. */
export function shiftOn(profile: AgentProfile, day: CalendarDay): ShiftSpan | null {
  const { shift } = profile;
  if (!shift.workdays.includes(weekdayOf(day)) || shift.daysOff.includes(day)) return null;
  const opens = minutesOf(shift.start);
  const at = (minutes: number) => instantAt(profile, day, minutes);
  const breaks = shift.breaks.map((rest) => {
    const start = notBefore(minutesOf(rest.start), opens);
    return { name: rest.name, start: at(start), end: at(after(minutesOf(rest.end), start)) };
  });
  return { start: at(opens), end: at(after(minutesOf(shift.end), opens)), day, breaks };
}

/** The shifts that start yesterday, today and tomorrow on the agent's calendar, in order; fewer with days off. */
export function shiftsAround(profile: AgentProfile, now: Instant): readonly ShiftSpan[] {
  const today = wallMoment(now, profile.zone).day;
  return shiftsFrom(profile, dayPlus(today, -1), 3);
}

/** The shifts that start on `days` days from `first` on, in order. */
export function shiftsFrom(profile: AgentProfile, first: CalendarDay, days: number): readonly ShiftSpan[] {
  const spans: ShiftSpan[] = [];
  for (let day = first, left = days; left > 0; day = dayPlus(day, 1), left -= 1) {
    const span = shiftOn(profile, day);
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** The shift under way at `at`, or null between shifts. */
export function shiftAt(profile: AgentProfile, at: Instant): ShiftSpan | null {
  return shiftsAround(profile, at).find((span) => span.start <= at && at < span.end) ?? null;
}

/** The first shift that starts after `at`, or null when there is none within 400 days. */
export function nextShift(profile: AgentProfile, at: Instant): ShiftSpan | null {
  const today = wallMoment(at, profile.zone).day;
  for (let day = today, left = DAYS_AHEAD; left > 0; day = dayPlus(day, 1), left -= 1) {
    const span = shiftOn(profile, day);
    if (span !== null && span.start > at) return span;
  }
  return null;
}

/** The shift that "today" means: the one under way, else the one of today's calendar day, else null. */
export function todaysShift(profile: AgentProfile, now: Instant): ShiftSpan | null {
  return shiftAt(profile, now) ?? shiftOn(profile, wallMoment(now, profile.zone).day);
}

/** The break under way at `at`, or null. */
export function breakAt(span: ShiftSpan, at: Instant): BreakSpan | null {
  return span.breaks.find((rest) => rest.start <= at && at < rest.end) ?? null;
}

/** Milliseconds of `span` left from `from` on, without its breaks. */
export function workingTimeLeft(span: ShiftSpan, from: Instant): number {
  const start = Math.max(from, span.start);
  const resting = span.breaks.reduce((sum, rest) => sum + overlap(rest, start, span.end), 0);
  return Math.max(0, span.end - start - resting);
}

function overlap(rest: BreakSpan, from: number, to: number): number {
  return Math.max(0, Math.min(rest.end, to) - Math.max(rest.start, from));
}

function instantAt(profile: AgentProfile, day: CalendarDay, minutes: number): Instant {
  const days = Math.floor(minutes / MINUTES_A_DAY);
  return instantOf(days === 0 ? day : dayPlus(day, days), wallTimeOf(minutes), profile.zone);
}

/** A time of day that lies in the shift: before its start it belongs to the next day. */
function notBefore(minutes: number, opens: number): number {
  return minutes < opens ? minutes + MINUTES_A_DAY : minutes;
}

/** An end after its start: at or before it, it is the next day's. */
function after(end: number, start: number): number {
  const days = Math.floor(start / MINUTES_A_DAY) * MINUTES_A_DAY;
  return end + days <= start ? end + days + MINUTES_A_DAY : end + days;
}
