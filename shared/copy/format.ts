// Clocks, days and spans as people read them. 24-hour, en dash without spaces in ranges, no-break spaces in numbers.

import {
  type CalendarDay,
  daysBetween,
  HOUR_MS,
  type Instant,
  instantOf,
  MINUTE_MS,
  wallMoment,
  type WallTime,
  type ZoneId,
} from '../time.ts';

/** `09:05`: for columns, where figures stand under each other. */
export function clock(at: Instant, zone: ZoneId): string {
  return wallMoment(at, zone).time;
}

/** `9:05`: for sentences read aloud. */
export function spokenClock(at: Instant, zone: ZoneId): string {
  return clock(at, zone).replace(/^0/, '');
}

/** `14:45–15:00`. */
export function clockRange(from: Instant, to: Instant, zone: ZoneId): string {
  return `${clock(from, zone)}–${clock(to, zone)}`;
}

/** `1:05` or `1:02:09`: a running time in a call, minutes first. Negative spans show as zero. */
export function runningTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const tail = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${tail}` : tail.replace(/^0(?=\d:)/, '');
}

/** `in 36 min` without the word: `36 min`, `2 h 16`, `2 h`. Rounded up, so a promise is never called later than it is. */
export function spanInWords(ms: number): string {
  const minutes = Math.max(0, Math.ceil(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}

/** `18 March`, `Wed`, `Wed 18`, `Wed 18 Mar` or `Wednesday 18 March`. */
export function dayInWords(
  day: CalendarDay,
  style: 'date' | 'name' | 'weekday' | 'short' | 'long',
  locale = 'en-GB',
): string {
  const options: Record<typeof style, Intl.DateTimeFormatOptions> = {
    date: { day: 'numeric', month: 'long' },
    name: { weekday: 'short' },
    weekday: { weekday: 'short', day: 'numeric' },
    short: { weekday: 'short', day: 'numeric', month: 'short' },
    long: { weekday: 'long', day: 'numeric', month: 'long' },
  };
  const parts = new Intl.DateTimeFormat(locale, { ...options[style], timeZone: 'UTC' });
  return parts.format(instantOf(day, '12:00' as WallTime, 'UTC' as ZoneId)).replace(',', '');
}

/** How far `day` is from `today`: decides between "14:40", "tomorrow" and a weekday. */
export function dayDistance(
  today: CalendarDay,
  day: CalendarDay,
): 'past' | 'today' | 'tomorrow' | 'thisWeek' | 'further' {
  const days = daysBetween(today, day);
  if (days < 0) return 'past';
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 7 ? 'thisWeek' : 'further';
}

/** Whole minutes by which `at` has passed, at least 1: "6 min LATE". */
export function minutesPast(at: Instant, now: Instant): number {
  return Math.max(1, Math.floor((now - at) / MINUTE_MS));
}

/** The place a zone is named after: `New York`, `Buenos Aires`. */
export function placeOf(zone: ZoneId): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Hours as a whole or halved number with their unit, for "7 h 5 min of your day". */
export function hoursAndMinutes(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

/** The same text on one line: a number is never broken over two. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
