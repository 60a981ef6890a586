// Calling hours as one line that can be read and typed: `Mon–Fri 10:00–13:00, 14:00–20:00; Sat 9:00–17:00`.

import { done, type Outcome, refused } from '../../outcome.ts';
import { type CalendarDay, WallTime, weekdayOf } from '../../time.ts';
import { hoursOfDay } from '../calling-hours.ts';
import type { CallingHoursSpan } from './choice.ts';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
/** Monday to Sunday of some week: only the weekdays matter. */
const WEEK = NAMES.map((_, index) => `2026-06-0${index + 1}` as CalendarDay);
const PART = /^([a-z]{2,9})(?:\s*[–-]\s*([a-z]{2,9}))?\s+(.+)$/i;
const TIMES = /^(\d{1,2})(?:[:.](\d{2}))?\s*[–-]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/** Days with the same hours that follow one another are one part. A week without hours is an empty text. */
export function hoursAsText(spans: readonly CallingHoursSpan[]): string {
  const days = WEEK.map((day) =>
    hoursOfDay(spans, day)
      .map(({ from, until }) => `${from}–${until}`)
      .join(', '),
  );
  const parts: string[] = [];
  for (let first = 0; first < days.length; ) {
    const same = days.findIndex((hours, index) => index > first && hours !== days[first]);
    const end = same === -1 ? days.length : same;
    const name = end - first === 1 ? NAMES[first] : `${NAMES[first]}–${NAMES[end - 1]}`;
    if (days[first] !== '') parts.push(`${name} ${days[first]}`);
    first = end;
  }
  return parts.join('; ');
}

/** Refuses, with the part, what names no days or no times, and a span that ends before it starts. */
export function readHours(text: string): Outcome<CallingHoursSpan[], { readonly part: string }> {
  const spans: CallingHoursSpan[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const read = readPart(part);
    if (read === null) return refused({ part });
    spans.push(...read);
  }
  return done(spans);
}

function readPart(part: string): CallingHoursSpan[] | null {
  const [, first = '', last, times = ''] = PART.exec(part) ?? [];
  const [from, to] = [dayNamed(first), dayNamed(last ?? first)];
  if (from === null || to === null || to < from) return null;
  const weekdays = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const spans = times.split(',').map((one) => readTimes(one.trim()));
  return spans.every((span) => span !== null) ? spans.map((span) => ({ weekdays, ...span })) : null;
}

function dayNamed(name: string): number | null {
  const index = NAMES.findIndex(
    (one) => name.length >= 2 && one.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()),
  );
  return index === -1 ? null : weekdayOf(WEEK[index] ?? ('2026-06-01' as CalendarDay));
}

function readTimes(text: string): { from: WallTime; until: WallTime } | null {
  const [, h1, m1 = '00', h2, m2 = '00'] = TIMES.exec(text) ?? [];
  const from = WallTime.safeParse(`${(h1 ?? '').padStart(2, '0')}:${m1}`);
  const until = WallTime.safeParse(`${(h2 ?? '').padStart(2, '0')}:${m2}`);
  if (!from.success || !until.success || from.data >= until.data) return null;
  return { from: from.data, until: until.data };
}
