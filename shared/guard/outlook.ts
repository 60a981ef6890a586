// The facts as the checks look at them: spans instead of settings, moments instead of records. Made once per question.

import { type ShiftSpan, shiftOn } from '../agent/shift.ts';
import type { CustomerId } from '../ids.ts';
import { dayPlus, type Instant, wallMoment, type ZoneId } from '../time.ts';
import { type CallingSpan, callingHours, callingSpansOn } from './calling-hours.ts';
import { type GuardFacts, otherPromises, workMoment } from './facts.ts';
import { createSpanFinder, type SpanFinder } from './span-finder.ts';

export interface Outlook {
  readonly facts: GuardFacts;
  readonly shifts: SpanFinder<ShiftSpan>;
  /** The clock the customer is taken to live by, be it a guess; null for extensions and where nothing is known. */
  readonly customerZone: ZoneId | null;
  /** Null where the customer's clock is not known. */
  readonly callingHours: SpanFinder<CallingSpan> | null;
  /** When the agent's other promises will be worked on. */
  readonly taken: readonly { readonly at: Instant; readonly customerId: CustomerId }[];
}

export function createOutlook(facts: GuardFacts): Outlook {
  const { profile, now } = facts;
  const customerZone = facts.number?.kind === 'extension' ? null : (facts.customer?.zone?.id ?? null);
  return {
    facts,
    shifts: createSpanFinder(dayBefore(now, profile.zone), (day) => {
      const shift = shiftOn(profile, day);
      return shift === null ? [] : [shift];
    }),
    customerZone,
    callingHours: customerZone === null ? null : hoursThere(now, customerZone),
    taken: otherPromises(facts).map((promise) => ({ at: workMoment(promise), customerId: promise.customerId })),
  };
}

function hoursThere(now: Instant, zone: ZoneId): SpanFinder<CallingSpan> {
  return createSpanFinder(dayBefore(now, zone), (day) => callingSpansOn(callingHours(), day, zone));
}

/** A night shift that began yesterday may still run. */
function dayBefore(now: Instant, zone: ZoneId) {
  return dayPlus(wallMoment(now, zone).day, -1);
}
