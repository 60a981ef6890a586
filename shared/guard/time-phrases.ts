// The patterns of the time grammar (c.5): what was typed → what kind of time is meant. No clock is looked at here; a
// new shorthand is a new row.

import { type ClockReading, readClock, type TypedClock } from './typed-clock.ts';
import { normalTyped } from './typed-text.ts';
import type { NotUnderstood } from './understood-time.ts';

export type DayWord =
  | { readonly kind: 'today' }
  | { readonly kind: 'tomorrow' }
  /** 1 Monday … 7 Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number };

export type TimePhrase =
  | { readonly kind: 'span'; readonly minutes: number }
  | { readonly kind: 'clock'; readonly day: DayWord; readonly clock: TypedClock; readonly isAfterBy: boolean }
  | { readonly kind: 'range'; readonly day: DayWord; readonly from: TypedClock; readonly to: TypedClock }
  /** The last time check 2 allows that day. */
  | { readonly kind: 'endOfDay'; readonly day: DayWord }
  /** 10:00 on the next working day. */
  | { readonly kind: 'nextWorkingMorning' }
  | { readonly kind: 'notUnderstood'; readonly why: NotUnderstood };

interface Parts {
  readonly typed: string;
  readonly rest: string;
  readonly day: DayWord | null;
  readonly isAfterBy: boolean;
}

type Reader = (parts: Parts, groups: readonly string[]) => TimePhrase | null;

/** No shorthand is nearly as long; a pasted page is not looked through. */
const LENGTH_LIMIT = 60;
const TODAY: DayWord = { kind: 'today' };

/** A lone digit is a preset (c.5). */
const PRESETS: ReadonlyMap<string, TimePhrase> = new Map([
  ['1', { kind: 'span', minutes: 15 }],
  ['2', { kind: 'span', minutes: 30 }],
  ['3', { kind: 'span', minutes: 60 }],
  ['4', { kind: 'endOfDay', day: TODAY }],
  ['5', { kind: 'nextWorkingMorning' }],
]);

const DAY_WORDS: readonly (readonly [names: string, day: DayWord])[] = [
  ['today|tdy', TODAY],
  ['tomorrow|tmw|tmrw|tmr', { kind: 'tomorrow' }],
  ['monday|mon', { kind: 'weekday', weekday: 1 }],
  ['tuesday|tues|tue', { kind: 'weekday', weekday: 2 }],
  ['wednesday|weds|wed', { kind: 'weekday', weekday: 3 }],
  ['thursday|thurs|thur|thu', { kind: 'weekday', weekday: 4 }],
  ['friday|fri', { kind: 'weekday', weekday: 5 }],
  ['saturday|sat', { kind: 'weekday', weekday: 6 }],
  ['sunday|sun', { kind: 'weekday', weekday: 7 }],
];

/** Tried in order on what is left once "by" and the day are taken off. */
const MOMENTS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/^(?:eod|end of(?: the)? day)$/, ({ day }) => ({ kind: 'endOfDay', day: day ?? TODAY })],
  [/^end of$/, ({ day }) => (day === null ? null : { kind: 'endOfDay', day })],
  [/^(?:am|morning)$/, ({ day }) => (day?.kind === 'tomorrow' ? { kind: 'nextWorkingMorning' } : null)],
  [/^(?:in )?(\d{1,3})$/, (parts, [minutes]) => spanOf(parts, 0, Number(minutes))],
  [/^(?:in )?(\d{1,3})(?:m|mins?|minutes?)$/, (parts, [minutes]) => spanOf(parts, 0, Number(minutes))],
  [
    /^(?:in )?(\d{1,2})(?:h|hrs?|hours?)(?: ?(\d{1,2})(?:m|mins?|minutes?)?)?$/,
    (parts, [hours, minutes]) => spanOf(parts, Number(hours), Number(minutes ?? 0)),
  ],
  [/^between (.+) and (.+)$/, (parts, [from = '', to = '']) => rangeOf(parts, from, to)],
  [/^(?:between |from )?([^-]+?)(?:-| to )([^-]+)$/, (parts, [from = '', to = '']) => rangeOf(parts, from, to)],
  [/^(.+)$/, (parts, [clock = '']) => clockOf(parts, clock)],
];

/** Reads typed text by the grammar of c.5. What it does not know it refuses by name; it never guesses. */
export function readPhrase(typed: string): TimePhrase {
  const kept = typed.trim();
  if (kept === '') return notUnderstood({ code: 'nothingTyped' });
  if (kept.length > LENGTH_LIMIT) return notUnderstood({ code: 'notATime', typed: `${kept.slice(0, LENGTH_LIMIT)}…` });
  const text = normalTyped(kept);
  const parts = takeApart(kept, text);
  const preset = PRESETS.get(text);
  if (preset !== undefined) return preset;
  if (parts.rest === '') return notUnderstood({ code: 'dayWithoutTime', typed: parts.typed });
  for (const [pattern, read] of MOMENTS) {
    const match = pattern.exec(parts.rest);
    const phrase = match === null ? null : read(parts, match.slice(1));
    if (phrase !== null) return phrase;
  }
  return notUnderstood({ code: 'notATime', typed: parts.typed });
}

/** Takes "by", "at" and the day off, wherever the agent put them: `by fri 9`, `fri by 9`, `9 on fri`. */
function takeApart(typed: string, text: string): Parts {
  const [isFirstBy, afterBy] = takeLead(text);
  const [day, rest] = takeDay(afterBy);
  const [isThenBy, moment] = day === null ? [false, rest] : takeLead(rest);
  return { typed, rest: moment, day, isAfterBy: isFirstBy || isThenBy };
}

function takeLead(text: string): readonly [isBy: boolean, rest: string] {
  return [/^by /.test(text), text.replace(/^(?:by|at) /, '')];
}

function takeDay(text: string): readonly [day: DayWord | null, rest: string] {
  for (const [names, day] of DAY_WORDS) {
    const asLead = new RegExp(`^(?:on )?(?:${names})(?: |$)`);
    const asTail = new RegExp(` (?:on )?(?:${names})$`);
    if (asLead.test(text)) return [day, text.replace(asLead, '')];
    if (asTail.test(text)) return [day, text.replace(asTail, '')];
  }
  return [null, text];
}

/** A span counts from now, so it stands alone: no "by", no day. */
function spanOf({ day, isAfterBy }: Parts, hours: number, minutes: number): TimePhrase | null {
  return day === null && !isAfterBy ? { kind: 'span', minutes: hours * 60 + minutes } : null;
}

function rangeOf({ typed, day }: Parts, from: string, to: string): TimePhrase | null {
  const clocks = [readClock(from), readClock(to)] as const;
  if (clocks.includes('impossible')) return notUnderstood({ code: 'noSuchTime', typed });
  const [start, end] = clocks;
  if (!isClock(start) || !isClock(end)) return null;
  return { kind: 'range', day: day ?? TODAY, from: start, to: end };
}

/** A lone hour is a clock time after "by" or a day only; alone it would be minutes. */
function clockOf({ typed, day, isAfterBy }: Parts, text: string): TimePhrase | null {
  const clock = readClock(text);
  if (clock === 'impossible') return notUnderstood({ code: 'noSuchTime', typed });
  const isLoneHour = /^(?:\d+|[a-z]+)$/.test(text) && !/^\d{4}$/.test(text);
  if (!isClock(clock) || (isLoneHour && day === null && !isAfterBy)) return null;
  return { kind: 'clock', day: day ?? TODAY, clock, isAfterBy: isAfterBy && day === null };
}

function isClock(reading: ClockReading): reading is TypedClock {
  return reading !== null && reading !== 'impossible';
}

function notUnderstood(why: NotUnderstood): TimePhrase {
  return { kind: 'notUnderstood', why };
}
