// "Today" for promises: the shift under way, else the one that starts on today's date.

import type { ShiftSpan } from '../agent/shift.ts';
import { wallMoment } from '../time.ts';
import type { Outlook } from './outlook.ts';

/** Null on a day off, and once today's shift is over. */
export function shiftOfToday({ facts: { now, profile }, shifts }: Outlook): ShiftSpan | null {
  const next = shifts.endingAfter(now).next().value;
  if (next === undefined) return null;
  const isToday = next.start <= now || next.day === wallMoment(now, profile.zone).day;
  return isToday ? next : null;
}
