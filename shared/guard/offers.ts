// What the guard offers before anybody typed a time: option 3 of the truthful options, the last safe time of today,
// and the safe slots of the rail.

import type { ShiftSpan } from '../agent/shift.ts';
import { MINUTE_MS } from '../time.ts';
import { capacityOf } from './checks/capacity.ts';
import { type GuardFacts, slotMinutes } from './facts.ts';
import { createOutlook, type Outlook } from './outlook.ts';
import type { SafeTime } from './report.ts';
import { firstSafeFrom, lastSafeIn, offersAround, safeAt, stepsOf } from './safe-times.ts';
import { spanEnd } from './span-end.ts';
import { shiftOfToday } from './todays-shift.ts';

/** How option 3 is said (000-15). `by`: the hour cannot be kept, this time can. `never`: no time can be offered. */
export type HourOffer =
  | { readonly kind: 'withinTheHour'; readonly safe: SafeTime }
  | { readonly kind: 'by'; readonly safe: SafeTime }
  | { readonly kind: 'never' };

export interface SafeSlots {
  /** Further calls that fit today before check 4 warns, and for which a safe time is left. */
  readonly count: number;
  /** That many safe times, spread over what is left of today. */
  readonly slots: readonly SafeTime[];
}

/**
 * Option 3 as it may be said: within the hour if that is free, else the first safe time of today, else the last one
 * today before the hour is over, else the first safe one of a later shift. An unconfirmed clock is taken as guessed.
 */
export function withinTheHour(facts: GuardFacts): HourOffer {
  const outlook = createOutlook(facts);
  const hourIsOver = spanEnd(facts.now, 60, facts.profile.zone);
  const kept = safeAt(outlook, hourIsOver);
  if (kept !== null) return { kind: 'withinTheHour', safe: kept };
  const { firstSafe, lastSafeToday } = offersAround(outlook, hourIsOver);
  const safe = lastSafeToday ?? firstSafe;
  return safe === null ? { kind: 'never' } : { kind: 'by', safe };
}

/** The last safe time left today; null when there is none. Things due on a date are due then (reminders.md (b)). */
export function lastSafeToday(facts: GuardFacts): SafeTime | null {
  const outlook = createOutlook(facts);
  const today = shiftOfToday(outlook);
  return today === null ? null : lastSafeIn(outlook, today, facts.now, today.end);
}

/** The first safe time from now on: what a refusal of the time grammar offers. */
export function firstSafe(facts: GuardFacts): SafeTime | null {
  return firstSafeFrom(createOutlook(facts), facts.now);
}

/** *Safe slots left* of the rail (c.5). The customer and number of `facts` may be null: they decide nothing here. */
export function safeSlotsLeft(facts: GuardFacts): SafeSlots {
  const outlook = createOutlook({ ...facts, customer: null, number: null });
  const today = shiftOfToday(outlook);
  if (today === null) return { count: 0, slots: [] };
  const { promised, room } = capacityOf(outlook, today);
  const free = safeTimesApart(outlook, today);
  const slots = spread(free, Math.max(0, room - promised));
  return { count: slots.length, slots };
}

/** Safe times of the rest of the shift, one call and its buffer apart. */
function safeTimesApart(outlook: Outlook, shift: ShiftSpan): readonly SafeTime[] {
  const { facts } = outlook;
  const apart = slotMinutes(facts) * MINUTE_MS;
  return stepsOf(outlook, shift, facts.now).reduce<readonly SafeTime[]>((free, dueAt) => {
    const previous = free.at(-1);
    const isTaken = previous !== undefined && dueAt - previous.dueAt < apart;
    const safe = isTaken ? null : safeAt(outlook, dueAt);
    return safe === null ? free : [...free, safe];
  }, []);
}

function spread(free: readonly SafeTime[], count: number): readonly SafeTime[] {
  if (count >= free.length) return free;
  const gap = free.length / count;
  return Array.from({ length: count }, (_, index) => free[Math.floor(index * gap)]).filter(
    (slot) => slot !== undefined,
  );
}
