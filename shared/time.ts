// Time as values: instants (UTC ms), calendar days, wall times and zones, and the only calendar arithmetic of the
// product. Nothing here reads a clock: `now` is always an argument. No other file may name Temporal or Date.

import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Milliseconds since 1970 UTC, whole. Persisted. */
export const Instant = z.int().min(0).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A day on somebody's calendar, `2026-03-18`. Persisted. */
export const CalendarDay = z.iso.date().brand<'CalendarDay'>();
export type CalendarDay = z.infer<typeof CalendarDay>;

/** A time on somebody's wall clock, `09:05`, 24 hours. Persisted. */
export const WallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'WallTime'>();
export type WallTime = z.infer<typeof WallTime>;

/** An IANA zone that this machine knows, `Europe/London`. Persisted. */
export const ZoneId = z.string().min(1).max(64).refine(isKnownZone, 'unknown time zone').brand<'ZoneId'>();
export type ZoneId = z.infer<typeof ZoneId>;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;

/** A day and a time as somebody's clock shows them, and the zone they are meant in. Persisted as `dueLocal` + `zone`. */
export interface WallMoment {
  readonly day: CalendarDay;
  readonly time: WallTime;
}

/**
 * What a wall time means in a zone. `gap`: it does not exist that day (clocks go forward); `instant` is the moment
 * after the gap, so 02:30 becomes 03:30. `doubled`: it comes twice (clocks go back); `instant` is the first, `second` the other.
 */
export type WallMeaning =
  | { readonly kind: 'exact'; readonly instant: Instant }
  | { readonly kind: 'gap'; readonly instant: Instant }
  | { readonly kind: 'doubled'; readonly instant: Instant; readonly second: Instant };

/** Asking the machine takes 50 µs, and every saved record is asked for its zone. There are a few hundred. */
const knownZones = new Set<string>();

export function isKnownZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
}

/** The instant `ms` milliseconds after (before, if negative). */
export function plus(at: Instant, ms: number): Instant {
  return (at + ms) as Instant;
}

/** What a clock in `zone` shows at `at`, to the minute. */
export function wallMoment(at: Instant, zone: ZoneId): WallMoment {
  const there = zoned(at, zone);
  return {
    day: there.toPlainDate().toString() as CalendarDay,
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }) as WallTime,
  };
}

/** The instant that a wall moment names in `zone`. Never throws: gaps and doubles are answers. */
export function meaningOf(moment: WallMoment, zone: ZoneId): WallMeaning {
  const plain = Temporal.PlainDateTime.from(`${moment.day}T${moment.time}`);
  const first = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.epochMilliseconds === second.epochMilliseconds) {
    return { kind: 'exact', instant: first.epochMilliseconds as Instant };
  }
  const exists = first.toPlainDateTime().equals(plain);
  return exists
    ? { kind: 'doubled', instant: first.epochMilliseconds as Instant, second: second.epochMilliseconds as Instant }
    : { kind: 'gap', instant: second.epochMilliseconds as Instant };
}

/** The instant of a wall moment, gaps moved forward and doubles taken at their first. */
export function instantOf(day: CalendarDay, time: WallTime, zone: ZoneId): Instant {
  return meaningOf({ day, time }, zone).instant;
}

export function dayPlus(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days }).toString() as CalendarDay;
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'days' }).days;
}

/** 1 Monday … 7 Sunday, as ISO counts. */
export function weekdayOf(day: CalendarDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The Monday of the week in which `day` lies. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return dayPlus(day, 1 - weekdayOf(day));
}

/** Minutes by which clocks in `zone` are ahead of UTC at `at`. */
export function offsetMinutes(at: Instant, zone: ZoneId): number {
  return zoned(at, zone).offsetNanoseconds / 60e9;
}

/** Minutes since midnight of a wall time. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The wall time `minutes` after midnight; `minutes` is taken modulo a day. */
export function wallTimeOf(minutes: number): WallTime {
  const inDay = ((Math.floor(minutes) % 1440) + 1440) % 1440;
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}` as WallTime;
}

/** `at` moved down to the full `stepMinutes` of the clock in `zone` (zones with odd offsets included). */
export function floorToMinutes(at: Instant, stepMinutes: number, zone: ZoneId): Instant {
  const there = zoned(at, zone);
  const over = (there.minute % stepMinutes) * MINUTE_MS + there.second * SECOND_MS + there.millisecond;
  return (at - over) as Instant;
}

/** `at` moved up to the next full `stepMinutes`, itself when it is one. */
export function ceilToMinutes(at: Instant, stepMinutes: number, zone: ZoneId): Instant {
  const floor = floorToMinutes(at, stepMinutes, zone);
  return floor === at ? at : floorToMinutes(plus(at, stepMinutes * MINUTE_MS), stepMinutes, zone);
}

function zoned(at: Instant, zone: ZoneId): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
