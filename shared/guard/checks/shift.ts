// Check 2: the agent is there, not on a break, and has room for the call before the shift ends.

import { breakAt, type ShiftSpan } from '../../agent/shift.ts';
import { floorToMinutes, type Instant, MINUTE_MS, plus, wallMoment, type ZoneId } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

/** c.5 #2: a call due later than this before the end could not be finished. */
const LAST_CALL_MS = 10 * MINUTE_MS;

export function checkShift(outlook: Outlook, dueAt: Instant): readonly Finding[] {
  const shift = outlook.shifts.covering(dueAt);
  if (shift === null) return [offShift(outlook, dueAt)];
  const rest = breakAt(shift, dueAt);
  if (rest !== null) {
    const values = { name: rest.name, breakStart: rest.start, breakEnd: rest.end };
    return [{ check: 2, result: 'refuse', code: 'onBreak', values }];
  }
  const isTooLate = shift.end - dueAt < LAST_CALL_MS;
  return isTooLate ? [{ check: 2, result: 'refuse', code: 'endOfShift', values: { shiftEnd: shift.end } }] : [];
}

/** The last full 5 minutes of a shift that check 2 allows: `eod`. Null for a shift without any. */
export function lastTimeAllowed(shift: ShiftSpan, zone: ZoneId): Instant | null {
  let at = floorToMinutes(plus(shift.end, -LAST_CALL_MS), 5, zone);
  while (at >= shift.start && breakAt(shift, at) !== null) at = plus(at, -5 * MINUTE_MS);
  return at < shift.start ? null : at;
}

function offShift(outlook: Outlook, dueAt: Instant): Finding {
  const shift = nearestOfThatDay(outlook, dueAt);
  if (shift === null) return { check: 2, result: 'refuse', code: 'dayOff', values: { dueAt } };
  const values = { shiftStart: shift.start, shiftEnd: shift.end, isBefore: dueAt < shift.start };
  return { check: 2, result: 'refuse', code: 'outsideShift', values };
}

/** The shift that ends or starts nearest to `at` on its calendar day; null on a day off. */
function nearestOfThatDay({ shifts, facts: { profile } }: Outlook, at: Instant): ShiftSpan | null {
  const dayOf = (moment: Instant) => wallMoment(moment, profile.zone).day;
  const day = dayOf(at);
  const distance = (shift: ShiftSpan) => Math.min(Math.abs(shift.start - at), Math.abs(shift.end - at));
  let nearest: ShiftSpan | null = null;
  for (const shift of shifts.endingAfter(0 as Instant)) {
    if (dayOf(shift.start) > day) break;
    const isThatDay = dayOf(shift.start) === day || dayOf(shift.end) === day;
    if (isThatDay && (nearest === null || distance(shift) < distance(nearest))) nearest = shift;
  }
  return nearest;
}
