// A time in words: for the echo line before Enter, for buttons and for reading aloud (c.5). Each clock has its own day.

import { clock, dayDistance, dayInWords, placeOf, spokenClock } from '../copy/format.ts';
import type { Words } from '../copy/words.ts';
import type { PromiseWindow } from '../promise/window.ts';
import { type Instant, wallMoment, type ZoneId } from '../time.ts';

/** Whose clocks a time is said on; `customerZone` is null where it is not known. */
export interface Clocks {
  readonly now: Instant;
  readonly agentZone: ZoneId;
  readonly customerZone: ZoneId | null;
}

export interface TimeInWords {
  /** "between 14:45 and 15:00" on the agent's clock. */
  readonly yours: string;
  /** The same on the customer's clock. */
  readonly theirs: string | null;
  /** Both in one line, which screen readers speak. */
  readonly echo: string;
}

type DayNear = 'today' | 'tomorrow' | 'other';

/** The echo line: the window as "between … and …" or "by …", on both clocks, with the day unless it is today there. */
export function describeTime(window: PromiseWindow, clocks: Clocks, words: Words): TimeInWords {
  const { agentZone, customerZone, now } = clocks;
  const yours = sayWindow(window, agentZone, now, words);
  if (customerZone === null) return { yours, theirs: null, echo: words('guard.echo.one', { yours }) };
  const theirs = sayWindow(window, customerZone, now, words);
  return { yours, theirs, echo: words('guard.echo.both', { yours, theirs, place: placeOf(customerZone) }) };
}

/** One clock's side of it: `between 14:45 and 15:00`, `by tomorrow 9:30`. */
export function sayWindow(window: PromiseWindow, zone: ZoneId, now: Instant, words: Words): string {
  const { windowStart, dueAt, spokenAsWindow } = window;
  const isOneDay = wallMoment(windowStart, zone).day === wallMoment(dueAt, zone).day;
  if (!spokenAsWindow || !isOneDay) return words('guard.window.by', { when: sayMoment(dueAt, zone, now, words) });
  return words(`guard.window.between.${nearness(dueAt, zone, now)}`, {
    from: spokenClock(windowStart, zone),
    to: spokenClock(dueAt, zone),
    day: dayName(dueAt, zone),
  });
}

/** `14:40`, `tomorrow 9:30`, `Fri 20 Mar 9:30`. */
export function sayMoment(at: Instant, zone: ZoneId, now: Instant, words: Words): string {
  return words(`guard.when.${nearness(at, zone, now)}`, { time: clock(at, zone), day: dayName(at, zone) });
}

function nearness(at: Instant, zone: ZoneId, now: Instant): DayNear {
  const distance = dayDistance(wallMoment(now, zone).day, wallMoment(at, zone).day);
  return distance === 'today' || distance === 'tomorrow' ? distance : 'other';
}

function dayName(at: Instant, zone: ZoneId): string {
  return dayInWords(wallMoment(at, zone).day, 'short');
}
