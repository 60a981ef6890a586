// The search for safe times: full 5 minutes at which no check refuses, asks or warns and the window stays whole (c.5).
// Findings that no other time would change (a missing number, an unconfirmed clock) do not stop it. Where only times
// behind a clock change are left, it offers the first of them and says so: check 10 would otherwise leave nothing.

import type { ShiftSpan } from '../agent/shift.ts';
import { windowFor } from '../promise/window.ts';
import { ceilToMinutes, HOUR_MS, type Instant, MINUTE_MS, plus } from '../time.ts';
import { CHECKS, findingsOf } from './checks.ts';
import { cutWindow } from './cut-window.ts';
import type { Outlook } from './outlook.ts';
import type { GuardReport, SafeTime } from './report.ts';
import { shiftOfToday } from './todays-shift.ts';

const STEP_MINUTES = 5;
const STEP_MS = STEP_MINUTES * MINUTE_MS;
const SEARCH_AHEAD_MS = 14 * 24 * HOUR_MS;

const TIMED_CHECKS = CHECKS.filter(({ hangsOn }) => hangsOn !== 'person');

/** `dueAt` as a safe time, or null when it is none. */
export function safeAt(outlook: Outlook, dueAt: Instant): SafeTime | null {
  let acrossClockChange = false;
  for (const check of TIMED_CHECKS) {
    for (const { code } of findingsOf(check, outlook, dueAt)) {
      if (code !== 'clocksChange') return null;
      acrossClockChange = true;
    }
  }
  const { uncut, windowStart, spokenAsWindow } = cutWindow(
    outlook,
    windowFor({ dueAt, windowStart: null }, outlook.facts.now),
  );
  return uncut ? { dueAt, windowStart, spokenAsWindow, acrossClockChange } : null;
}

/**
 * What stands beside a time that cannot be kept: the first safe time not before it (nor before now), and, where that is
 * not today any more, the last safe time of today before it.
 */
export function offersAround(outlook: Outlook, dueAt: Instant): Pick<GuardReport, 'firstSafe' | 'lastSafeToday'> {
  const { now } = outlook.facts;
  const firstSafe = firstSafeFrom(outlook, dueAt > now ? dueAt : now);
  const today = shiftOfToday(outlook);
  const isStillToday = today === null || (firstSafe !== null && firstSafe.dueAt < today.end);
  return { firstSafe, lastSafeToday: isStillToday ? null : lastSafeIn(outlook, today, now, dueAt) };
}

/** The earliest safe full 5 minutes from `from` on; null when the next 14 days have none. */
export function firstSafeFrom(outlook: Outlook, from: Instant): SafeTime | null {
  for (const shift of outlook.shifts.endingAfter(from)) {
    if (shift.start > from + SEARCH_AHEAD_MS) return null;
    for (const dueAt of stepsOf(outlook, shift, from)) {
      const safe = safeAt(outlook, dueAt);
      if (safe !== null) return safe;
    }
  }
  return null;
}

/** The last safe full 5 minutes of `shift` that lie in [`from`, `until`); null when there is none. */
export function lastSafeIn(outlook: Outlook, shift: ShiftSpan, from: Instant, until: Instant): SafeTime | null {
  for (const dueAt of stepsOf(outlook, shift, from).reverse()) {
    const safe = dueAt < until ? safeAt(outlook, dueAt) : null;
    if (safe !== null) return safe;
  }
  return null;
}

/** Every full 5 minutes of a shift on the agent's clock, from `from` on. */
export function stepsOf({ facts }: Outlook, shift: ShiftSpan, from: Instant): Instant[] {
  const start = ceilToMinutes(from > shift.start ? from : shift.start, STEP_MINUTES, facts.profile.zone);
  const steps: Instant[] = [];
  for (let at = start; at < shift.end; at = plus(at, STEP_MS)) steps.push(at);
  return steps;
}
