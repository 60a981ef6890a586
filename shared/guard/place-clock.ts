// Puts a typed clock time on a day: which of its readings is meant, and what the wall clock makes of it that day.

import { type ShiftSpan, shiftAt, shiftsAround, shiftsFrom } from '../agent/shift.ts';
import type { AgentProfile } from '../agent/profile.ts';
import {
  type CalendarDay,
  dayPlus,
  type Instant,
  meaningOf,
  wallMoment,
  type WallMoment,
  wallTimeOf,
  weekdayOf,
} from '../time.ts';
import type { DayWord } from './time-phrases.ts';
import type { TypedClock } from './typed-clock.ts';
import type { ClockChange } from './understood-time.ts';

export interface TimeContext {
  readonly now: Instant;
  readonly profile: AgentProfile;
}

/** One reading of a typed time on one day. */
export interface PlacedTime extends WallMoment {
  readonly instant: Instant;
  readonly clockChange: ClockChange | null;
  readonly isAhead: boolean;
  /** In a shift of the agent, its end included. */
  readonly isInShift: boolean;
}

/** Shifts looked through for the next one with that hour: the pattern repeats, days off may hide a few. */
const SHIFTS_AHEAD = 15;

/** The days a day word may mean, the nearest first: a weekday is today's, else next week's. */
export function daysMeant(day: DayWord, { now, profile }: TimeContext): readonly (CalendarDay | 'today')[] {
  const today = wallMoment(now, profile.zone).day;
  if (day.kind === 'today') return ['today'];
  if (day.kind === 'tomorrow') return [dayPlus(today, 1)];
  const next = dayPlus(today, (day.weekday - weekdayOf(today) + 7) % 7);
  return [next, dayPlus(next, 7)];
}

/** Every reading of `clock` on `day`. On a night shift "today" is this shift's, on both sides of midnight (c.5). */
export function placements(clock: TypedClock, day: CalendarDay | 'today', context: TimeContext): readonly PlacedTime[] {
  const underWay = day === 'today' ? shiftAt(context.profile, context.now) : null;
  const today = wallMoment(context.now, context.profile.zone).day;
  return clock.readings.map((minutes) => {
    const inThisShift = underWay === null ? null : placeInShift(minutes, underWay, context);
    return inThisShift ?? place(minutes, day === 'today' ? today : day, context);
  });
}

/** "by 5": the next such hour inside a shift, its end included (c.5); null when none is near. */
export function nextInShift(clock: TypedClock, context: TimeContext): PlacedTime | null {
  const yesterday = dayPlus(wallMoment(context.now, context.profile.zone).day, -1);
  for (const shift of shiftsFrom(context.profile, yesterday, SHIFTS_AHEAD)) {
    const [next] = clock.readings
      .flatMap((minutes) => placeInShift(minutes, shift, context) ?? [])
      .filter(({ isAhead }) => isAhead)
      .sort((a, b) => a.instant - b.instant);
    if (next !== undefined) return next;
  }
  return null;
}

/**
 * The one meant among several: inside a shift before outside it, then the first still ahead. One inside a shift that
 * has passed is not swapped for one outside: it is answered, to be refused as past.
 */
export function likeliest<Option>(
  options: readonly Option[],
  isInShift: (option: Option) => boolean,
  isAhead: (option: Option) => boolean,
): Option | undefined {
  const inShift = options.filter(isInShift);
  const meant = inShift.length > 0 ? inShift : options;
  return meant.find(isAhead) ?? meant[0];
}

function placeInShift(minutes: number, shift: ShiftSpan, context: TimeContext): PlacedTime | null {
  const days = [shift.day, dayPlus(shift.day, 1)];
  const placed = days.map((day) => place(minutes, day, context));
  return placed.find(({ instant }) => shift.start <= instant && instant <= shift.end) ?? null;
}

/** A time the clocks skip is the one after the gap; of a doubled one the first still ahead is meant. */
function place(minutes: number, day: CalendarDay, { now, profile }: TimeContext): PlacedTime {
  const time = wallTimeOf(minutes);
  const meaning = meaningOf({ day, time }, profile.zone);
  const instant = meaning.kind === 'doubled' && meaning.instant <= now ? meaning.second : meaning.instant;
  const clockChange = meaning.kind === 'exact' ? null : { kind: meaning.kind, asked: time };
  const isInShift = shiftsAround(profile, instant).some(({ start, end }) => start <= instant && instant <= end);
  return { day, time, instant, clockChange, isAhead: instant > now, isInShift };
}
