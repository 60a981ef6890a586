// The two notices of a shift (c.10): today's list at its start, and half an hour before its end the sweep, which names
// what is left while there is still time to do something about it (002-19). Neither ends anything.

import type { AgentProfile } from '../agent/profile.ts';
import { breakAt, nextShift, type ShiftSpan, todaysShift } from '../agent/shift.ts';
import { type CalendarDay, type Instant, MINUTE_MS, plus } from '../time.ts';
import type { PromiseRecord } from './record.ts';
import { ladderWindow } from './try-window.ts';

/** The sweep comes this long before the shift ends. */
export const SWEEP_BEFORE_MS = 30 * MINUTE_MS;
/** A call that lasts over the end of the shift delays the sweep; after that much the next start of shift says it. */
const SWEEP_UNTIL_MS = 120 * MINUTE_MS;

/** Whoever sits down later than this has the list in front of them and is in the middle of the day. */
const START_UNTIL_MS = 60 * MINUTE_MS;

export interface ShiftFacts {
  readonly profile: AgentProfile;
  readonly promises: readonly PromiseRecord[];
  readonly now: Instant;
  /** Minutes one promise takes this agent, the breath after it included (c.5 #3). */
  readonly slotMinutes: number;
}

export interface ToldShifts {
  readonly startOf: CalendarDay | null;
  readonly sweepOf: CalendarDay | null;
}

export interface ShiftCall {
  readonly kind: 'start' | 'sweep';
  readonly day: CalendarDay;
}

export interface LeftPromise {
  readonly promise: PromiseRecord;
  /** Its call can still be made before the shift ends, after the ones that come before it. */
  readonly fits: boolean;
}

/** What is due: the shift whose list, or whose sweep, has not been told yet. Null for a day off and in between. */
export function shiftCallDue(profile: AgentProfile, now: Instant, told: ToldShifts): ShiftCall | null {
  const shift = todaysShift(profile, now);
  if (shift === null || now < shift.start) return null;
  const { day } = shift;
  const isSweepTime = now >= plus(shift.end, -SWEEP_BEFORE_MS) && now < plus(shift.end, SWEEP_UNTIL_MS);
  if (isSweepTime) return told.sweepOf === day ? null : { kind: 'sweep', day };
  const isStart = now < plus(shift.start, START_UNTIL_MS) && now < shift.end;
  return isStart && told.startOf !== day ? { kind: 'start', day } : null;
}

/** Open promises that are for this shift or would be late before the next one, the most urgent first. */
export function leftToday(facts: ShiftFacts): readonly LeftPromise[] {
  const { profile, promises, now } = facts;
  const shift = todaysShift(profile, now);
  const until = nextShift(profile, now)?.start ?? Number.POSITIVE_INFINITY;
  const left = promises
    .filter((promise) => promise.status === 'open' && ladderWindow(promise).due < until)
    .sort((a, b) => ladderWindow(a).due - ladderWindow(b).due);
  return shift === null ? left.map((promise) => ({ promise, fits: false })) : fitted(left, shift, facts);
}

/** One after the other, each from when its call is right; what no longer ends inside the shift takes up no time. */
function fitted(left: readonly PromiseRecord[], shift: ShiftSpan, { now, slotMinutes }: ShiftFacts): LeftPromise[] {
  let free: number = now;
  return left.map((promise) => {
    const start = afterBreak(shift, Math.max(free, ladderWindow(promise).start) as Instant);
    const end = plus(start, slotMinutes * MINUTE_MS);
    const fits = end <= shift.end;
    if (fits) free = end;
    return { promise, fits };
  });
}

function afterBreak(shift: ShiftSpan, at: Instant): Instant {
  return breakAt(shift, at)?.end ?? at;
}
