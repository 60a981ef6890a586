// The window of a promise: from when the call is right (`windowStart`) up to the latest moment said (`dueAt`).
// Cutting by shift, break, calling hours and the customer's limits is the guard's (c.5), in guard/cut-window.ts.

import { type Instant, MINUTE_MS, plus } from '../time.ts';

/** A time as it was echoed and said. `windowStart` only when a range was said ("3-4p"). */
export interface SpokenTime {
  readonly dueAt: Instant;
  readonly windowStart: Instant | null;
}

/** `spokenAsWindow`: said "between … and …" rather than "by …". */
export interface PromiseWindow {
  readonly windowStart: Instant;
  readonly dueAt: Instant;
  readonly spokenAsWindow: boolean;
}

/** Above this lead a promise has room for the long window; up to it only for the short one. */
const LONG_LEAD_MS = 20 * MINUTE_MS;
const LONG_WINDOW_MS = 15 * MINUTE_MS;
const SHORT_WINDOW_MS = 5 * MINUTE_MS;

/** The window of a promise made at `madeAt`, uncut; it never starts before `madeAt`. Rule: reminders.md (b) "Window". */
export function windowFor(when: SpokenTime, madeAt: Instant): PromiseWindow {
  const { dueAt } = when;
  if (when.windowStart !== null) return openedAt(when.windowStart, dueAt, madeAt, true);
  const hasLongLead = dueAt - madeAt > LONG_LEAD_MS;
  const length = hasLongLead ? LONG_WINDOW_MS : SHORT_WINDOW_MS;
  return openedAt(plus(dueAt, -length), dueAt, madeAt, hasLongLead);
}

function openedAt(start: Instant, dueAt: Instant, madeAt: Instant, spokenAsWindow: boolean): PromiseWindow {
  return { windowStart: start < madeAt ? madeAt : start, dueAt, spokenAsWindow };
}
